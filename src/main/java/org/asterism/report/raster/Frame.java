package org.asterism.report.raster;

import java.util.List;
import java.util.Map;
import org.asterism.annotation.PointShape;
import org.asterism.geometry.Bounds;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.workspace.Marks;

/**
 * What one picture of the points shows.
 *
 * @param view the visible part of the data plane
 * @param width in device pixels, at least 1
 * @param height in device pixels, at least 1
 * @param scale device pixels a logical pixel, such as 2 on a dense screen
 * @param shapes of labels that do not have the one of their colour
 */
public record Frame(
        Bounds view,
        int width,
        int height,
        double scale,
        PlotTheme theme,
        Marks marks,
        Map<Integer, PointShape> shapes,
        Ground ground) {

    /** Every label in the shape of its colour. */
    public Frame(Bounds view, int width, int height, double scale, PlotTheme theme, Marks marks, Ground ground) {
        this(view, width, height, scale, theme, marks, Map.of(), ground);
    }

    /** What is behind the points. */
    public sealed interface Ground {
        /** Nothing: the picture can be laid over another one. */
        Ground CLEAR = new Clear();

        /** The theme's background alone. */
        Ground BLANK = new Grid(List.of(), List.of());

        /** The theme's background, with lines at these places along the axes. */
        record Grid(List<Double> across, List<Double> upwards) implements Ground {}

        /** Transparent pixels. */
        record Clear() implements Ground {}
    }

    /** The map from data to device pixels. */
    public Viewport viewport() {
        return new Viewport(view, width, height);
    }
}
