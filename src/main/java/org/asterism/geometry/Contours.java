package org.asterism.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The contour lines of a field, by marching squares with linear interpolation; the higher side is on a line's left.
 *
 * <p>A saddle is resolved by the mean of its four corners. No line passes a square with a corner that is not finite.
 * O(cells) a level. Lorensen, Cline: Marching cubes, SIGGRAPH 1987, in the plane.
 */
public final class Contours {
    private static final int NONE = -1;

    /** The corners of a square, counterclockwise from the lower left; side {@code s} joins corners s and s + 1. */
    private static final int[] RIGHT = {0, 1, 1, 0};

    private static final int[] UP = {0, 0, 1, 1};

    private final Field field;
    private final double level;
    /** For each side of a square where a line enters it, the side where it leaves. */
    private final int[] next;
    /** Whether a line leaves some square through a side. */
    private final boolean[] reached;

    private Contours(Field field, double level) {
        this.field = field;
        this.level = level;
        next = new int[2 * field.values().length];
        Arrays.fill(next, NONE);
        reached = new boolean[next.length];
    }

    /** The lines at a level, open ones first; none for a field that is nowhere or everywhere as high. */
    public static List<Contour> of(Field field, double level) {
        Contours contours = new Contours(field, level);
        for (int row = 0; row + 1 < field.rows(); row++) {
            for (int column = 0; column + 1 < field.columns(); column++) {
                contours.march(column, row);
            }
        }
        return contours.lines();
    }

    private void march(int column, int row) {
        double[] corners = new double[4];
        double sum = 0;
        for (int c = 0; c < 4; c++) {
            corners[c] = field.at(column + RIGHT[c], row + UP[c]);
            sum += corners[c];
        }
        if (!Double.isFinite(sum)) {
            return;
        }
        int turn = sum / 4 >= level ? 1 : 3;
        for (int side = 0; side < 4; side++) {
            if (high(corners, side) && !high(corners, side + 1)) {
                int end = side + turn;
                while (high(corners, end) || !high(corners, end + 1)) {
                    end += turn;
                }
                link(side(column, row, side), side(column, row, end % 4));
            }
        }
    }

    private boolean high(double[] corners, int corner) {
        return corners[corner % 4] >= level;
    }

    private void link(int from, int to) {
        next[from] = to;
        reached[to] = true;
    }

    /** The number of a side: twice its lower left corner's, and one more for an upright side. */
    private int side(int column, int row, int side) {
        return switch (side) {
            case 0 -> 2 * (row * field.columns() + column);
            case 1 -> 2 * (row * field.columns() + column + 1) + 1;
            case 2 -> 2 * ((row + 1) * field.columns() + column);
            default -> 2 * (row * field.columns() + column) + 1;
        };
    }

    private List<Contour> lines() {
        List<Contour> lines = new ArrayList<>();
        for (int side = 0; side < next.length; side++) {
            if (next[side] != NONE && !reached[side]) {
                lines.add(follow(side));
            }
        }
        for (int side = 0; side < next.length; side++) {
            if (next[side] != NONE) {
                lines.add(follow(side));
            }
        }
        return lines;
    }

    /** Takes a line out of the links, from a side on. */
    private Contour follow(int first) {
        List<Integer> sides = new ArrayList<>(List.of(first));
        int side = first;
        while (next[side] != NONE) {
            int following = next[side];
            next[side] = NONE;
            side = following;
            sides.add(side);
        }
        return new Contour(
                level,
                sides.stream().mapToDouble(this::x).toArray(),
                sides.stream().mapToDouble(this::y).toArray());
    }

    private double x(int side) {
        int column = side / 2 % field.columns();
        return field.x(side % 2 == 0 ? column + share(side / 2, side / 2 + 1) : column);
    }

    private double y(int side) {
        int row = side / 2 / field.columns();
        return field.y(side % 2 == 1 ? row + share(side / 2, side / 2 + field.columns()) : row);
    }

    /** How far along from one cell to another the level lies. */
    private double share(int from, int to) {
        double low = field.values()[from];
        return (level - low) / (field.values()[to] - low);
    }
}
