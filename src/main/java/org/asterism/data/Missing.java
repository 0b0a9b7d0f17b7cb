package org.asterism.data;

import java.util.List;

/** The cells that stand for a missing value: nothing, {@code NA}, {@code N/A}, {@code NaN}, {@code null}, ? and -. */
public final class Missing {
    private static final List<String> MARKERS = List.of("na", "n/a", "nan", "null", "?", "-");
    private static final int LONGEST = 4;

    private Missing() {}

    /** Whether a cell, blanks at its ends aside, stands for a missing value. */
    public static boolean is(String cell) {
        String text = cell.strip();
        return text.isEmpty() || MARKERS.stream().anyMatch(text::equalsIgnoreCase);
    }

    /** The same for a part of an array. */
    public static boolean is(char[] text, int offset, int length) {
        int from = offset;
        int end = offset + length;
        while (from < end && text[from] <= ' ') {
            from++;
        }
        while (from < end && text[end - 1] <= ' ') {
            end--;
        }
        return from == end || (end - from <= LONGEST && is(new String(text, from, end - from)));
    }
}
