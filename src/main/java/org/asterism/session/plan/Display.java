package org.asterism.session.plan;

/**
 * How every plot is shown, whoever sits before the screen; kept with each answer.
 *
 * @param side the length of the plot's square in logical pixels
 * @param aspect what becomes of the two axes
 * @param radius of a point, in logical pixels
 * @param color of the points, as {@code #rrggbb}
 * @param ground the colour behind them, as {@code #rrggbb}
 * @param opacity of the points, above 0 to 1
 * @param axes whether axes with numbers are drawn
 */
public record Display(
        double side, Aspect aspect, double radius, String color, String ground, double opacity, boolean axes) {

    /** The same with a square of another size. */
    public Display withSide(double chosen) {
        return new Display(chosen, aspect, radius, color, ground, opacity, axes);
    }

    /** What becomes of the two axes. */
    public enum Aspect {
        /** Each axis fills the side. */
        SQUARE,
        /** A unit is as long across as upwards. */
        EQUAL_UNITS
    }

    /** That of the study of Jeon et al. (2024): black opaque discs of 3 px on 700 px, each axis stretched, no axes. */
    public static final Display STUDY = new Display(700, Aspect.SQUARE, 3, "#000000", "#ffffff", 1, false);

    public Display withAspect(Aspect changed) {
        return new Display(side, changed, radius, color, ground, opacity, axes);
    }

    public Display withRadius(double changed) {
        return new Display(side, aspect, changed, color, ground, opacity, axes);
    }

    public Display withColor(String changed) {
        return new Display(side, aspect, radius, changed, ground, opacity, axes);
    }

    public Display withGround(String changed) {
        return new Display(side, aspect, radius, color, changed, opacity, axes);
    }

    public Display withOpacity(double changed) {
        return new Display(side, aspect, radius, color, ground, changed, axes);
    }

    public Display withAxes(boolean changed) {
        return new Display(side, aspect, radius, color, ground, opacity, changed);
    }
}
