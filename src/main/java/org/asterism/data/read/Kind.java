package org.asterism.data.read;

/** The kinds of file that hold a table. */
public enum Kind {
    /** Rows of cells between delimiters: CSV, TSV and their kin. */
    DELIMITED,
    /** A JSON array of objects, or of arrays. */
    JSON,
    /** One numpy array. */
    NPY
}
