package org.asterism.perception;

import java.util.Locale;

/**
 * What can be measured of two components, whichever comes first: finite and at least 0 for any pair.
 *
 * <p>Lengths are in units of the pair's longer range, and a component is as long as its standard deviations. The list is
 * that of Jeon et al. (2024), doi:10.1109/TVCG.2023.3327201; where they leave the form open it is ours.
 */
public enum PairFeature {
    DISTANCE(
            "Distance of the centres",
            Unit.LENGTH,
            "How far apart the centres are, as a share of the longer range of the two groups."),

    SIZE(
            "Size",
            Unit.LENGTH,
            "How large the two groups are together, each by the diagonal of its standard deviations."),

    RELATIVE_DISTANCE("Distance for the size", Unit.RATIO, "The distance of the centres divided by the size."),

    SIZE_DIFFERENCE("Difference of the sizes", Unit.LENGTH, "How much larger the larger group is."),

    SPREAD_DIFFERENCE(
            "Difference of the spreads",
            Unit.LENGTH,
            "How much the groups differ in length and width, whatever their direction."),

    ROUNDNESS(
            "Roundness", Unit.LENGTH, "Width over length, the mean of both groups: 1 for circles, near 0 for needles."),

    ROUNDNESS_DIFFERENCE("Difference of the roundness", Unit.LENGTH, "How much rounder the rounder group is."),

    DENSITY(
            "Density",
            Unit.COUNT,
            "Points of a group for the area of its ellipse, in squares of the longer range; the geometric mean of both."),

    DENSITY_RATIO("Ratio of the densities", Unit.RATIO, "How many times denser the denser group is."),

    TILT("Tilt", Unit.ANGLE, "The angle between the long axis of a group and the horizontal, the mean of both groups."),

    TILT_DIFFERENCE(
            "Difference of the tilts",
            Unit.ANGLE,
            "How much more one long axis is tilted against the horizontal than the other."),

    FACING(
            "Angle to the line of centres",
            Unit.ANGLE,
            "0° where the groups lie end to end, 90° where they lie side by side, the mean of both groups."),

    FACING_DIFFERENCE(
            "Difference of the angles to the line of centres",
            Unit.ANGLE,
            "How differently the two long axes stand to the line that joins the centres."),

    BHATTACHARYYA(
            "Bhattacharyya distance",
            Unit.RATIO,
            "How little the two distributions overlap: 0 where they are the same, 1.5 for equal round groups 3.5 standard"
                    + " deviations apart.");

    private enum Unit {
        LENGTH("%.2f"),
        RATIO("%.2f"),
        COUNT("%,.0f"),
        ANGLE("%.0f°");

        private final String format;

        Unit(String format) {
            this.format = format;
        }
    }

    private final String title;
    private final Unit unit;
    private final String help;

    PairFeature(String title, Unit unit, String help) {
        this.title = title;
        this.unit = unit;
        this.help = help;
    }

    public String title() {
        return title;
    }

    /** One sentence. */
    public String help() {
        return help;
    }

    /** The value for this pair: angles in radians, 0 to π/2. */
    public double of(GaussianPair pair) {
        return of(PairShape.of(pair));
    }

    /** A value as it is shown to people. */
    public String text(double value) {
        return String.format(Locale.ROOT, unit.format, unit == Unit.ANGLE ? Math.toDegrees(value) : value);
    }

    /** A value as a linear model takes it: ratios and counts, which may be very large, by their logarithm. */
    public double predictor(double value) {
        return switch (unit) {
            case LENGTH, ANGLE -> value;
            case RATIO, COUNT -> StrictMath.log(value + 0.01);
        };
    }

    /**
     * Where a value stands in an interval: 0 at its low end, 1 at its high end, and beyond outside.
     *
     * @param interval longer than 0
     */
    public double place(double value, Interval interval) {
        double low = predictor(interval.low());
        return (predictor(value) - low) / (predictor(interval.high()) - low);
    }

    double of(PairShape shape) {
        return switch (this) {
            case DISTANCE -> shape.distance();
            case SIZE -> shape.size();
            case RELATIVE_DISTANCE -> shape.distance() / shape.size();
            case SIZE_DIFFERENCE -> shape.sizeDifference();
            case SPREAD_DIFFERENCE -> shape.spreadDifference();
            case ROUNDNESS -> shape.roundness();
            case ROUNDNESS_DIFFERENCE -> shape.roundnessDifference();
            case DENSITY -> shape.density();
            case DENSITY_RATIO -> shape.densityRatio();
            case TILT -> shape.tilt(0);
            case TILT_DIFFERENCE -> shape.tiltDifference(0);
            case FACING -> shape.tilt(shape.direction());
            case FACING_DIFFERENCE -> shape.tiltDifference(shape.direction());
            case BHATTACHARYYA -> shape.bhattacharyya();
        };
    }
}
