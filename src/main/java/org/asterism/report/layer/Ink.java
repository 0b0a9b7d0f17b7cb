package org.asterism.report.layer;

import java.util.List;
import org.asterism.geometry.Points;
import org.asterism.report.Palette;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;

/** How layers draw their lines, so that all look alike. */
final class Ink {
    private static final double RIM = 2.5;
    private static final double RIM_OPACITY = 0.55;
    private static final double DOT = 6;

    private Ink() {}

    /** The colour of a label's lines, which stand out from points of the same label. */
    static int line(PlotTheme theme, int label) {
        return Palette.mix(theme.color(label), theme.foreground(), 0.25);
    }

    /** A line with a rim of the background, readable over points of any colour. */
    static void rimmed(Pen pen, Path path, Stroke stroke, PlotTheme theme) {
        pen.stroke(
                path, Stroke.of(theme.background(), stroke.width() + RIM).withOpacity(RIM_OPACITY * stroke.opacity()));
        pen.stroke(path, stroke);
    }

    /** Rings of places as a path; a single place is a disc. */
    static Path rings(List<Points> rings, Viewport viewport) {
        Path path = new Path();
        for (Points ring : rings) {
            if (ring.size() == 1) {
                return Path.circle(viewport.toX(ring.get(0, 0)), viewport.toY(ring.get(0, 1)), DOT);
            }
            ring(path, ring, viewport);
        }
        return path;
    }

    /** Adds a ring of places to a path. */
    static Path ring(Path path, Points ring, Viewport viewport) {
        return open(path, ring, viewport).close();
    }

    /** Adds a line through places to a path. */
    static Path open(Path path, Points line, Viewport viewport) {
        for (int i = 0; i < line.size(); i++) {
            double x = viewport.toX(line.get(i, 0));
            double y = viewport.toY(line.get(i, 1));
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }
}
