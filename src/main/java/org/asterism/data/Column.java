package org.asterism.data;

/** A named column of a data set. */
public sealed interface Column permits ValueColumn, TextColumn {
    String name();

    /** How many rows it has. */
    int size();

    /** The value of a row as a file would spell it; empty where it is missing. */
    String text(int row);

    /** Whether a row has no value. */
    boolean missing(int row);
}
