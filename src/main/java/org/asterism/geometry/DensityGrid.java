package org.asterism.geometry;

import java.util.stream.IntStream;

/**
 * How a density is made from points: they are counted in cells, and the counts spread by a Gaussian.
 *
 * @param bounds the part of the plane that counts, with positive width and height
 * @param columns of cells, at least 1
 * @param rows of cells, at least 1
 * @param deviation of the Gaussian, in cells, above 0
 */
public record DensityGrid(Bounds bounds, int columns, int rows, double deviation) {
    /** The most columns or rows. */
    public static final int FINEST = 2048;

    /** The widest Gaussian, in cells. */
    public static final double WIDEST = 200;

    private static final int SLICES = 16;

    /** Points for which a slice of their own is worth its memory. */
    private static final int SLICE = 1 << 15;

    /** @throws IllegalArgumentException if a number is out of its range */
    public DensityGrid {
        if (!(bounds.width() > 0 && bounds.height() > 0 && Double.isFinite(bounds.width() + bounds.height()))) {
            throw new IllegalArgumentException("bounds " + bounds);
        }
        if (Math.min(columns, rows) < 1 || Math.max(columns, rows) > FINEST) {
            throw new IllegalArgumentException(columns + " x " + rows + " cells");
        }
        if (!(deviation > 0 && deviation <= WIDEST)) {
            throw new IllegalArgumentException("deviation " + deviation);
        }
    }

    /** The density of points, in points a cell times 2 pi deviation squared; O(points + cells x deviation). */
    public Field density(double[] x, double[] y) {
        return counts(x, y).spread(deviation);
    }

    /** How many points each cell holds; whole numbers, so that the slices may be added in any order. */
    private Field counts(double[] x, double[] y) {
        Field empty = new Field(bounds, columns, rows, new double[columns * rows]);
        int size = Math.min(x.length, y.length);
        int slices = Math.clamp(size / SLICE, 1, SLICES);
        double[] counts = IntStream.range(0, slices)
                .parallel()
                .mapToObj(slice -> {
                    double[] cells = new double[columns * rows];
                    int end = (int) ((slice + 1L) * size / slices);
                    for (int i = (int) ((long) slice * size / slices); i < end; i++) {
                        int cell = empty.cell(x[i], y[i]);
                        if (cell >= 0) {
                            cells[cell]++;
                        }
                    }
                    return cells;
                })
                .reduce(DensityGrid::sum)
                .orElseThrow();
        return new Field(bounds, columns, rows, counts);
    }

    private static double[] sum(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            a[i] += b[i];
        }
        return a;
    }
}
