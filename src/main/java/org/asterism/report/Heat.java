package org.asterism.report;

import java.util.Arrays;
import java.util.List;
import org.asterism.geometry.Contour;
import org.asterism.geometry.Contours;
import org.asterism.geometry.Field;

/**
 * The doubt about points as a layer over them: one hue that grows denser towards the highest doubt of the plot.
 *
 * @param field the doubt, from 0 to 1/2
 * @param peak the highest doubt
 * @param contours the lines at a quarter, half and three quarters of the peak; none where the doubt is negligible
 * @param lined whether the window draws the contours; an SVG, which has no shades, always does
 */
public record Heat(Field field, double peak, List<Contour> contours, boolean lined) {
    /** The hue, vermilion: the palette's own, which colour-blind readers tell from its ground by lightness. */
    public static final int COLOR = 0xFFD55E00;

    /** How far the densest places cover the points below. */
    public static final double OPACITY = 0.62;

    private static final double[] LEVELS = {0.25, 0.5, 0.75};

    /** Less than a pair that all but one in a thousand agree on. */
    private static final double NEGLIGIBLE = 0.0025;

    public Heat {
        contours = List.copyOf(contours);
    }

    /** The layer of a field, without lines. */
    public static Heat of(Field field) {
        double peak = field.peak();
        List<Contour> contours = peak < NEGLIGIBLE
                ? List.of()
                : Arrays.stream(LEVELS)
                        .boxed()
                        .flatMap(level -> Contours.of(field, level * peak).stream())
                        .toList();
        return new Heat(field, peak, contours, false);
    }

    /** The same with its contours drawn. */
    public Heat withLines() {
        return new Heat(field, peak, contours, true);
    }

    /** Whether there is so little doubt that nothing is shown. */
    public boolean none() {
        return peak < NEGLIGIBLE;
    }

    /** How strongly a place is coloured, from 0 to {@link #OPACITY}: in proportion to its doubt. */
    public double opacity(double doubt) {
        return none() ? 0 : OPACITY * Math.clamp(doubt / peak, 0, 1);
    }

    /** The index in the field of the place with the highest doubt. */
    private int top() {
        int top = 0;
        for (int cell = 1; cell < field.values().length; cell++) {
            if (field.values()[cell] > field.values()[top]) {
                top = cell;
            }
        }
        return top;
    }

    /** Whether the lower right corner of the field has less doubt than the upper right, so that a legend hides less there. */
    public boolean calmerBelow() {
        int corner = field.rows() / 4;
        double below = 0;
        double above = 0;
        for (int row = 0; row < corner; row++) {
            for (int column = field.columns() * 5 / 8; column < field.columns(); column++) {
                below += field.at(column, row);
                above += field.at(column, field.rows() - 1 - row);
            }
        }
        return below < above;
    }

    /** Where the doubt is highest, across. */
    public double topX() {
        return field.x(top() % field.columns());
    }

    /** Where the doubt is highest, upwards. */
    public double topY() {
        int row = top() / field.columns();
        return field.y(row);
    }
}
