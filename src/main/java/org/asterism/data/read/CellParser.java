package org.asterism.data.read;

/** Reads the value of a cell. */
interface CellParser {
    /** The value in a part of an array, blanks around it aside; NaN where there is none. */
    double parse(char[] text, int offset, int length);
}
