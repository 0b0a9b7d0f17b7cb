package org.asterism.ui.plot.outline;

import java.util.Optional;
import org.asterism.geometry.Area;
import org.asterism.geometry.Polygon;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;

/** Draws the corners of the chosen outline and the line of the knife. */
final class Grips {
    private static final double SMALL = 3;
    private static final double LARGE = 5.5;
    private final Pen pen;
    private final Viewport viewport;
    private final PlotTheme theme;

    Grips(Pen pen, Viewport viewport, PlotTheme theme) {
        this.pen = pen;
        this.viewport = viewport;
        this.theme = theme;
    }

    /**
     * Draws every corner.
     *
     * @param held the one that keys move
     * @param under the one under the pointer
     */
    void corners(Area area, Optional<Corner> held, Optional<Corner> under) {
        for (int ring = 0; ring < area.rings().size(); ring++) {
            Polygon polygon = area.rings().get(ring);
            for (int vertex = 0; vertex < polygon.size(); vertex++) {
                Optional<Corner> corner = Optional.of(new Corner(ring, vertex));
                double x = viewport.toX(polygon.x()[vertex]);
                double y = viewport.toY(polygon.y()[vertex]);
                dot(x, y, corner.equals(held) || corner.equals(under) ? LARGE : SMALL, corner.equals(held));
            }
        }
    }

    void knife(Path line) {
        pen.stroke(line, Stroke.of(theme.background(), 4).withOpacity(0.8));
        pen.stroke(line, Stroke.of(theme.accent(), 2).dashed(8, 5));
    }

    private void dot(double x, double y, double radius, boolean filled) {
        pen.fill(Path.circle(x, y, radius), filled ? theme.accent() : theme.background(), 1);
        pen.stroke(Path.circle(x, y, radius), Stroke.of(theme.accent(), 1.5));
    }
}
