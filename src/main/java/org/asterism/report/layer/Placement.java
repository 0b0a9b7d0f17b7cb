package org.asterism.report.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asterism.geometry.Bounds;

/**
 * Finds room for texts one after the other, so that none covers another: at their place, else above or below, else beside.
 *
 * <p>Greedy placement over a few candidates; Christensen, Marks, Shieber: An empirical study of algorithms for
 * point-feature label placement, ACM Transactions on Graphics 14, 1995, doi 10.1145/212332.212334.
 */
final class Placement {
    /** The mean width of a letter and the height of a line, in sizes of the font. */
    private static final double LETTER = 0.6;

    private static final double LINE = 1.35;
    private static final double[][] SHIFTS = {
        {0, 0}, {0, -1}, {0, 1}, {-0.5, 0}, {0.5, 0}, {-0.5, -1}, {0.5, -1}, {-0.5, 1}, {0.5, 1}, {0, -2}, {0, 2}
    };

    private final List<Bounds> taken = new ArrayList<>();
    private final double width;
    private final double height;

    /** In an area of so many pixels. */
    Placement(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /**
     * Takes the first free room for a line of text near a pixel.
     *
     * @param size of the font, pixels
     * @return the room, empty where there is none or the pixel is outside of the area
     */
    Optional<Bounds> place(String text, double size, double x, double y) {
        if (!(x >= 0 && x <= width && y >= 0 && y <= height)) {
            return Optional.empty();
        }
        double across = text.codePointCount(0, text.length()) * LETTER * size;
        double upwards = LINE * size;
        for (double[] shift : SHIFTS) {
            Bounds room = room(x + shift[0] * across, y + shift[1] * upwards, across, upwards);
            if (taken.stream().noneMatch(other -> overlap(room, other))) {
                taken.add(room);
                return Optional.of(room);
            }
        }
        return Optional.empty();
    }

    /** A box around a middle, moved into the area where it would reach beyond. */
    private Bounds room(double x, double y, double across, double upwards) {
        double left = Math.clamp(x - across / 2, 0, Math.max(0, width - across));
        double top = Math.clamp(y - upwards / 2, 0, Math.max(0, height - upwards));
        return new Bounds(left, top, left + across, top + upwards);
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.minX() < other.maxX()
                && other.minX() < one.maxX()
                && one.minY() < other.maxY()
                && other.minY() < one.maxY();
    }
}
