package org.asterism.report.draw;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param width in pixels
 * @param dashes lengths of dashes and gaps in turn; none for a solid line
 */
public record Stroke(int color, double opacity, double width, List<Double> dashes) {
    public Stroke {
        dashes = List.copyOf(dashes);
    }

    public static Stroke of(int color, double width) {
        return new Stroke(color, 1, width, List.of());
    }

    public Stroke withOpacity(double chosen) {
        return new Stroke(color, chosen, width, dashes);
    }

    /** With its lengths multiplied. */
    public Stroke scaled(double factor) {
        return new Stroke(
                color,
                opacity,
                factor * width,
                dashes.stream().map(dash -> factor * dash).toList());
    }

    public Stroke dashed(double dash, double gap) {
        return new Stroke(color, opacity, width, List.of(dash, gap));
    }
}
