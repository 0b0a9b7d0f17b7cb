package org.asterism.ui.stability;

/** What is repeated. */
public enum Subject {
    /** The run that colours the plot. */
    SHOWN,
    /** What the form would run. */
    FORM
}
