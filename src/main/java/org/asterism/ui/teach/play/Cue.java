package org.asterism.ui.teach.play;

import org.asterism.lesson.play.EventKind;

/** An event on the timeline: what happens, in which of the runs (0 or 1), and at which position. */
public record Cue(int lane, EventKind kind, int position) {}
