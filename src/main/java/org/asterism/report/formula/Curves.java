package org.asterism.report.formula;

import org.asterism.report.draw.Path;

/** Bent lines as fine polygons. */
final class Curves {
    private static final int PIECES = 16;

    private Curves() {}

    /** One period of a wave. */
    static Path wave(Path path, double left, double middle, double width, double height) {
        for (int i = 0; i <= PIECES; i++) {
            double share = (double) i / PIECES;
            to(path, i == 0, left + share * width, middle - height * Math.sin(2 * Math.PI * share));
        }
        return path;
    }

    /** Part of an ellipse around a middle; angles in degrees, clockwise from the right. */
    static Path arc(Path path, double[] middle, double[] radius, double from, double to) {
        for (int i = 0; i <= PIECES; i++) {
            double angle = Math.toRadians(from + (to - from) * i / PIECES);
            to(path, i == 0, middle[0] + radius[0] * Math.cos(angle), middle[1] + radius[1] * Math.sin(angle));
        }
        return path;
    }

    private static void to(Path path, boolean first, double x, double y) {
        if (first) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }
}
