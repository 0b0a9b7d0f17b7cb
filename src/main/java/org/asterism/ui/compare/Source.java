package org.asterism.ui.compare;

import org.asterism.ui.text.Messages;

/** Which plots are compared. */
public enum Source {
    /** Pairs of columns of the data set on screen. */
    COLUMNS("compare.columns"),

    /** Every open data set with its axes. */
    DATASETS("compare.datasets"),

    /** The first two columns of numbers of each file of a folder. */
    FOLDER("compare.folder");

    private final String key;

    Source(String key) {
        this.key = key;
    }

    String title() {
        return Messages.text(key);
    }
}
