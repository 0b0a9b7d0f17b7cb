package org.asterism.session.plan;

import java.util.function.UnaryOperator;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.data.Scatter;
import org.asterism.geometry.Area;
import org.asterism.geometry.Points;
import org.asterism.geometry.Polygon;

/**
 * How a plot is turned before it is shown, so that a person who sees it again does not know it.
 *
 * <p>Places are turned about the origin, and the window of the plot with them. That only changes signs and swaps axes, so
 * a shape that was drawn on a turned plot comes back to the very same numbers, whatever the aspect of the display.
 */
public enum Turn {
    NONE,
    /** Left and right changed. */
    MIRRORED,
    /** Upside down. */
    FLIPPED,
    /** By a quarter, anticlockwise. */
    QUARTER,
    /** By a half. */
    HALF;

    /** Where a place of the plot as it is in its file comes to lie, across. */
    public double x(double x, double y) {
        return switch (this) {
            case NONE, FLIPPED -> x;
            case MIRRORED, HALF -> -x;
            case QUARTER -> -y;
        };
    }

    /** Where a place of the plot as it is in its file comes to lie, upwards. */
    public double y(double x, double y) {
        return switch (this) {
            case NONE, MIRRORED -> y;
            case FLIPPED, HALF -> -y;
            case QUARTER -> x;
        };
    }

    /** Where a place of the turned plot is in the file, across. */
    public double backX(double x, double y) {
        return this == QUARTER ? y : x(x, y);
    }

    /** Where a place of the turned plot is in the file, upwards. */
    public double backY(double x, double y) {
        return this == QUARTER ? -x : y(x, y);
    }

    /** The same rows at turned places; the first two dimensions count. */
    public Scatter turn(Scatter plot) {
        Polygon places = turn(new Polygon(plot.points().column(0), plot.points().column(1)));
        return new Scatter(plot.columns(), Points.of(places.x(), places.y()), plot.rows(), plot.missing());
    }

    public Polygon turn(Polygon polygon) {
        return moved(polygon, this::x, this::y);
    }

    public Polygon back(Polygon polygon) {
        return moved(polygon, this::backX, this::backY);
    }

    public Area turn(Area area) {
        return new Area(area.rings().stream().map(this::turn).toList());
    }

    public Area back(Area area) {
        return new Area(area.rings().stream().map(this::back).toList());
    }

    /** A sketch of the plot as it is in its file, as it looks on the turned plot; its rows stay. */
    public Sketch turn(Sketch sketch) {
        return moved(sketch, this::turn);
    }

    /** A sketch made on the turned plot, in places of the plot as it is in its file; its rows stay. */
    public Sketch back(Sketch sketch) {
        return moved(sketch, this::back);
    }

    private interface Place {
        double of(double x, double y);
    }

    private static Polygon moved(Polygon polygon, Place across, Place upwards) {
        double[] x = new double[polygon.size()];
        double[] y = new double[polygon.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = across.of(polygon.x()[i], polygon.y()[i]);
            y[i] = upwards.of(polygon.x()[i], polygon.y()[i]);
        }
        return new Polygon(x, y);
    }

    private static Sketch moved(Sketch sketch, UnaryOperator<Area> move) {
        return new Sketch(
                sketch.groups(),
                sketch.outlines().stream()
                        .map(outline -> new Outline(
                                outline.group(), outline.means(), move.apply(outline.area()), outline.rows()))
                        .toList());
    }
}
