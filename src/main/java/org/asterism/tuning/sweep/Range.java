package org.asterism.tuning.sweep;

import java.util.List;
import org.asterism.parameter.Declaration;
import org.asterism.quality.Space;

/**
 * A parameter and the values of it that a sweep tries.
 *
 * @param values of the parameter's type, within its range, in the order of the axis of a curve
 */
public record Range(Declaration parameter, List<Object> values) {
    /** The most values of one range. */
    public static final int MOST = 1000;

    /** @throws IllegalArgumentException if there is no value */
    public Range {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values of " + parameter.option());
        }
    }

    /**
     * Reads a range.
     *
     * @param text as in {@code 2..30}, {@code 0.1..2:0.1} (in steps of 0.1), {@code 0.1..2/20} (20 values) or
     *     {@code 1,2,5}; without steps, few whole numbers are all taken, else 20 values, by equal factors where the end is
     *     over 20 times the start
     * @throws org.asterism.parameter.InvalidInputException if it is no range, or leaves the range of the parameter
     */
    public static Range of(Declaration parameter, String text) {
        return RangeText.read(parameter, text);
    }

    /** Whether a text has more than one value, so that it is for {@link #of} to read. */
    public static boolean isRange(String text) {
        return text.contains("..") || text.contains(",");
    }

    /**
     * Values that suit the data: k from 2 to 30, a distance by how near the points lie, all choices, and around the
     * default for others. For {@code k} there may be none but one: with fewer than three points.
     */
    public static Range suggested(Declaration parameter, Space space) {
        return Suggestion.of(parameter, space);
    }
}
