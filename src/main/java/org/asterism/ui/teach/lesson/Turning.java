package org.asterism.ui.teach.lesson;

import org.asterism.ui.control.Action;

/** The actions that go to the pages around the one that is read, and the one that changes it. */
public record Turning(Action previous, Action next, Action edit) {}
