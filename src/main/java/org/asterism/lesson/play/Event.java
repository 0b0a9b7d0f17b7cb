package org.asterism.lesson.play;

/** Something worth jumping to in a recording, at one of its steps. */
public record Event(EventKind kind, int step) {}
