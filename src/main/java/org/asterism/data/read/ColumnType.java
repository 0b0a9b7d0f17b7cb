package org.asterism.data.read;

/** What the cells of a column are read as. */
public enum ColumnType {
    NUMBER,
    TEXT,
    /** The column is left out. */
    SKIP
}
