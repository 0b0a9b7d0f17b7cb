package org.asterism.report.layer;

import org.asterism.geometry.Bounds;
import org.asterism.geometry.Field;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.report.Viewport;

/**
 * Kernel density estimates on square cells of the screen, in what is seen and a margin around it.
 *
 * <p>The kernel is Gaussian; its width on screen shrinks with the sixth root of the number of points, as Scott's rule
 * says for the plane, and never with what happens to be in view, so that nothing pulses while the plot is dragged. Scott:
 * Multivariate Density Estimation, 1992.
 *
 * @param bounds of the grid, in places along the axes
 * @param extent of the view: the root of its area, in cells
 */
record DensityGrid(Bounds bounds, int columns, int rows, double extent, Bounds view) {
    private static final double CELL = 3;
    private static final double MARGIN = 0.25;
    private static final int MOST = 512;
    private static final int CHECK = 1 << 18;
    private static final double WIDTH = 0.1;
    private static final double WIDEST = 0.04;
    private static final double NARROWEST = 2;

    static DensityGrid of(Viewport viewport) {
        Bounds bounds = Margins.around(viewport.view(), MARGIN);
        double side =
                CELL * Math.max(1, (1 + 2 * MARGIN) * Math.max(viewport.width(), viewport.height()) / CELL / MOST);
        int columns = cells(viewport.width(), side);
        int rows = cells(viewport.height(), side);
        double extent = Math.sqrt(viewport.width() * viewport.height()) / side;
        return new DensityGrid(bounds, columns, rows, extent, viewport.view());
    }

    /** The density of points, relative: its unit is one point in a cell, spread. */
    Field of(Points points, Job job) {
        Field counts = new Field(bounds, columns, rows, new double[columns * rows]);
        for (int i = 0; i < points.size(); i++) {
            if (i % CHECK == 0) {
                job.check();
            }
            int cell = counts.cell(points.get(i, 0), points.get(i, 1));
            if (cell >= 0) {
                counts.values()[cell]++;
            }
        }
        return counts.spread(deviation(points));
    }

    private double deviation(Points points) {
        Bounds all = Bounds.of(points);
        double crowd = points.size() * share(view.width(), all.width()) * share(view.height(), all.height());
        double width = Math.min(WIDEST, WIDTH * StrictMath.pow(Math.max(1, crowd), -1.0 / 6));
        return Math.max(NARROWEST, extent * width);
    }

    private static double share(double visible, double whole) {
        return visible < whole ? visible / whole : 1;
    }

    private static int cells(double extent, double side) {
        return Math.max(2, (int) Math.ceil((1 + 2 * MARGIN) * extent / side));
    }
}
