package org.asterism.data;

/**
 * A column of moments in time.
 *
 * @param values seconds since 1970-01-01T00:00 UTC, one a row, shared and read only; NaN is missing
 */
public record DateColumn(String name, double[] values) implements ValueColumn {

    /** As ISO 8601 in UTC: 2024-03-01, 2024-03-01T12:30 or 2024-03-01T12:30:15.250. */
    @Override
    public String text(double value) {
        return Moments.text(value);
    }
}
