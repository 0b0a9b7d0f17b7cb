package org.asterism.ui.plot.outline;

/** Why a sketch became another. */
public enum Change {
    EDIT,
    UNDO,
    REDO
}
