package org.asterism.data;

/**
 * A column of numbers.
 *
 * @param values one a row, shared and read only; NaN is missing
 */
public record NumberColumn(String name, double[] values) implements ValueColumn {

    @Override
    public String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }
}
