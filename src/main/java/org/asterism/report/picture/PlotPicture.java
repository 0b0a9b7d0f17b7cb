package org.asterism.report.picture;

import java.util.Set;
import org.asterism.geometry.Bounds;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.AxesPainter;
import org.asterism.report.EdgeHistograms;
import org.asterism.report.EdgePainter;
import org.asterism.report.PlotAxes;
import org.asterism.report.PlotLayout;
import org.asterism.report.PlotScene;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;

/**
 * A plot as a picture: all that the window draws of it, in the same order.
 *
 * @param view the visible part of the plane of places, such as {@link Viewport#fit}
 * @param width in logical pixels, at least 160
 * @param height in logical pixels, at least 120
 */
public record PlotPicture(
        PlotScene scene, Bounds view, PlotTheme theme, double width, double height, Ground ground, Set<Part> parts) {
    private static final int NARROWEST = 160;
    private static final int LOWEST = 120;

    /** What is behind the plot. */
    public enum Ground {
        /** The theme's background. */
        THEME,
        /** Nothing: the picture can be laid over anything. */
        CLEAR
    }

    /** What may be left out. */
    public enum Part {
        /** The title above the plot. */
        TITLE,
        LEGEND
    }

    /** @throws InvalidInputException if the size is too small */
    public PlotPicture {
        if (!(width >= NARROWEST && height >= LOWEST)) {
            throw new InvalidInputException("A plot of " + Digits.of(width) + " by " + Digits.of(height)
                    + " pixels is too small; it needs at least " + NARROWEST + " by " + LOWEST + ".");
        }
        parts = Set.copyOf(parts);
    }

    /** A picture with all parts on the theme's background. */
    public static PlotPicture of(PlotScene scene, Bounds view, PlotTheme theme, double width, double height) {
        return new PlotPicture(scene, view, theme, width, height, Ground.THEME, Set.of(Part.values()));
    }

    /** Where everything stands. */
    public PlotLayout layout() {
        return PlotLayout.of(axes(), view, width, height, theme.type());
    }

    /** What the picture is of, in a line. */
    public String title() {
        String title = scene.axes().title();
        return title.isEmpty()
                ? scene.axes().upwards().title() + " against "
                        + scene.axes().across().title()
                : title;
    }

    /**
     * Draws everything.
     *
     * @param points draws the points, in pixels of the plot area
     */
    public void paint(Pen pen, PointsPainter points) {
        PlotLayout layout = layout();
        Viewport viewport = layout.viewport();
        AxesPainter axes = new AxesPainter(axes(), layout, theme);
        if (ground == Ground.THEME) {
            pen.fill(Path.rectangle(0, 0, width, height), theme.background(), 1);
        }
        pen.within(layout.left(), layout.top(), viewport.width(), viewport.height(), area -> {
            axes.grid(area);
            scene.layers().paintBelow(area, viewport, theme);
            if (scene.layers().points() > 0) {
                points.paint(area);
            }
            scene.layers().paintAbove(area, viewport, theme);
        });
        axes.paint(pen);
        if (layout.strip() > 0) {
            new EdgePainter(EdgeHistograms.of(scene, viewport), layout, theme).paint(pen);
        }
        if (parts.contains(Part.LEGEND)) {
            new LegendPainter(scene, layout, theme).paint(pen);
        }
    }

    private PlotAxes axes() {
        PlotAxes axes = scene.axes();
        return parts.contains(Part.TITLE) ? axes : axes.withTitle("");
    }
}
