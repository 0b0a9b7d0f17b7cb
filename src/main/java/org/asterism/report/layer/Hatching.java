package org.asterism.report.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.asterism.report.draw.Path;

/**
 * Parallel lines at 45 degrees through what lies within an odd number of rings: where rings lie within others, between
 * them. As lines they are the same on screen, in SVG and in PDF.
 */
final class Hatching {
    private final double spacing;
    private final int slope;
    private final double width;
    private final double height;
    /** Where each line crosses an edge, across. */
    private final Map<Long, List<Double>> crossings = new TreeMap<>();

    /**
     * @param spacing from line to line along an axis, pixels
     * @param slope 1 for lines that fall to the right on screen, -1 for lines that rise
     * @param width of what is seen, pixels
     */
    Hatching(double spacing, int slope, double width, double height) {
        this.spacing = spacing;
        this.slope = slope;
        this.width = width;
        this.height = height;
    }

    /**
     * The lines within closed rings; they stay where they are on the rings when these are moved.
     *
     * @param rings in one path, as pixels
     */
    Path lines(Path rings) {
        Path lines = new Path();
        if (rings.size() == 0) {
            return lines;
        }
        double anchor = level(rings.x(0), rings.y(0));
        int start = 0;
        for (int i = 0; i < rings.size(); i++) {
            start = rings.step(i) == Path.Step.MOVE ? i : start;
            int next = i + 1 < rings.size() && rings.step(i + 1) != Path.Step.MOVE ? i + 1 : start;
            cross(rings, i, next, anchor);
        }
        crossings.forEach((line, places) -> draw(lines, anchor + line * spacing, places));
        return lines;
    }

    /** What is the same all along a line. */
    private double level(double x, double y) {
        return y - slope * x;
    }

    private void cross(Path rings, int from, int to, double anchor) {
        double start = (level(rings.x(from), rings.y(from)) - anchor) / spacing;
        double end = (level(rings.x(to), rings.y(to)) - anchor) / spacing;
        double lowest = (Math.min(0, -slope * width) - anchor) / spacing;
        double highest = (height + Math.max(0, -slope * width) - anchor) / spacing;
        long first = (long) Math.ceil(Math.max(lowest, Math.min(start, end)));
        double last = Math.min(highest, Math.max(start, end));
        for (long line = first; line < last; line++) {
            double share = (line - start) / (end - start);
            crossings
                    .computeIfAbsent(line, _ -> new ArrayList<>())
                    .add(rings.x(from) + share * (rings.x(to) - rings.x(from)));
        }
    }

    private void draw(Path lines, double level, List<Double> places) {
        double[] x = places.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(x);
        for (int i = 0; i + 1 < x.length; i += 2) {
            lines.moveTo(x[i], level + slope * x[i]);
            lines.lineTo(x[i + 1], level + slope * x[i + 1]);
        }
    }
}
