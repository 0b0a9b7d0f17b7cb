package org.asterism.data.read;

/** What the cells of a column are read as. */
public enum ColumnType {
    NUMBER("not a number"),
    DATE("not a date"),
    TEXT("not a word"),
    /** The column is left out. */
    SKIP("");

    private final String refusal;

    ColumnType(String refusal) {
        this.refusal = refusal;
    }

    /** What is said of a cell that cannot be read. */
    String refusal() {
        return refusal;
    }
}
