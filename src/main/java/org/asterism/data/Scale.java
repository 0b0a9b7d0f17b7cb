package org.asterism.data;

/**
 * How the values of a column become places along an axis.
 *
 * <p>A plot is drawn in places: its window, the shapes drawn on it and the coordinates that people see are all straight
 * there, so a distance or an area on a logarithmic axis is one of logarithms.
 */
public enum Scale {
    /** Places are the values. */
    LINEAR,
    /** Decimal logarithms; values that are not above 0 have no place. */
    LOG,
    /** Decimal logarithms at both sides of a linear stretch around 0, of about -1 to 1: asinh(v / 2) / ln 10. */
    SYMLOG;

    private static final double LN_10 = Math.log(10);

    /** The place of a value; not finite where it has none. */
    public double place(double value) {
        return switch (this) {
            case LINEAR -> value;
            case LOG -> value > 0 ? Math.log10(value) : Double.NaN;
            case SYMLOG -> asinh(value / 2) / LN_10;
        };
    }

    /** The value at a place. */
    public double value(double place) {
        return switch (this) {
            case LINEAR -> place;
            case LOG -> Math.pow(10, place);
            case SYMLOG -> 2 * Math.sinh(place * LN_10);
        };
    }

    /** The places of values, which are themselves on a linear scale. */
    public double[] places(double[] values) {
        if (this == LINEAR) {
            return values;
        }
        double[] places = new double[values.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(values[i]);
        }
        return places;
    }

    private static double asinh(double x) {
        double size = Math.abs(x);
        double result = size > 1e150 ? Math.log(size) + Math.log(2) : Math.log(size + Math.sqrt(size * size + 1));
        return size < 1e-4 ? x : Math.copySign(result, x);
    }
}
