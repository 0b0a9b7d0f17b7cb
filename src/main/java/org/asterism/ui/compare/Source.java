package org.asterism.ui.compare;

/** Which plots are compared. */
public enum Source {
    /** Pairs of columns of the data set on screen. */
    COLUMNS("Columns"),

    /** Every open data set with its axes. */
    DATASETS("Open data sets"),

    /** The first two columns of numbers of each file of a folder. */
    FOLDER("Folder");

    private final String title;

    Source(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
