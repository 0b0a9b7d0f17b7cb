package org.asterism.report.layer;

import org.asterism.geometry.Bounds;
import org.asterism.geometry.DensityGrid;
import org.asterism.geometry.Field;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.report.Viewport;

/**
 * Kernel density estimates on square cells of the screen, in what is seen and a margin around it.
 *
 * <p>The kernel is Gaussian and round on screen. Its width follows from all points and the zoom, never from what happens
 * to be in view, so that nothing pulses while the plot is dragged. Scott: Multivariate Density Estimation, 1992.
 *
 * @param bounds of the grid, in places along the axes
 * @param extent of the view: the root of its area, in cells
 */
record ScreenGrid(Bounds bounds, int columns, int rows, double extent, Bounds view) {
    private static final double CELL = 3;
    private static final double MARGIN = 0.25;
    private static final int MOST = 512;
    private static final double WIDTH = 0.1;
    private static final double WIDEST = 0.04;
    private static final double NARROWEST = 2;

    static ScreenGrid of(Viewport viewport) {
        Bounds bounds = Margins.around(viewport.view(), MARGIN);
        double side =
                CELL * Math.max(1, (1 + 2 * MARGIN) * Math.max(viewport.width(), viewport.height()) / CELL / MOST);
        int columns = cells(viewport.width(), side);
        int rows = cells(viewport.height(), side);
        double extent = Math.sqrt(viewport.width() * viewport.height()) / side;
        return new ScreenGrid(bounds, columns, rows, extent, viewport.view());
    }

    /** The density of points, in points a cell times a factor that is the same in all cells. */
    Field of(Points points, Job job) {
        job.check();
        double[] x = points.column(0);
        double[] y = points.column(1);
        double widest = Math.min(WIDEST, Math.min(crowded(points), scott(x, y)));
        return new DensityGrid(bounds, columns, rows, Math.max(NARROWEST, extent * widest)).density(x, y);
    }

    /** What suits points spread over all of their bounds, as a share of the view. */
    private double crowded(Points points) {
        Bounds all = Bounds.of(points);
        double crowd = points.size() * share(view.width(), all.width()) * share(view.height(), all.height());
        return WIDTH * StrictMath.pow(Math.max(1, crowd), -1.0 / 6);
    }

    /** What Scott's rule says of points in one heap, as a share of the view. */
    private double scott(double[] x, double[] y) {
        double across = deviation(x) / view.width();
        double upwards = deviation(y) / view.height();
        return Math.sqrt((across * across + upwards * upwards) / 2) * StrictMath.pow(x.length, -1.0 / 6);
    }

    private static double deviation(double[] values) {
        double first = values.length == 0 ? 0 : values[0];
        double sum = 0;
        double squares = 0;
        for (double value : values) {
            sum += value - first;
            squares += (value - first) * (value - first);
        }
        double size = Math.max(1, values.length);
        return Math.sqrt(Math.max(0, squares / size - sum / size * (sum / size)));
    }

    private static double share(double visible, double whole) {
        return visible < whole ? visible / whole : 1;
    }

    private static int cells(double extent, double side) {
        return Math.max(2, (int) Math.ceil((1 + 2 * MARGIN) * extent / side));
    }
}
