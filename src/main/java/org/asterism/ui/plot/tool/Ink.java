package org.asterism.ui.plot.tool;

import org.asterism.annotation.SelectionMode;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;

/** How tools draw: outlines, handles and words that are readable over points. */
final class Ink {
    private static final double HANDLE = 4;
    private static final double NEAR = 7;
    private static final double SIZE = 12.5;
    private static final double BESIDE = 14;
    private static final double BELOW = 20;
    private static final double LINE = 17;
    /** The room that words have to their right, pixels. */
    private static final double ROOM = 170;

    private final Pen pen;
    private final PlotTheme theme;

    Ink(Pen pen, PlotTheme theme) {
        this.pen = pen;
        this.theme = theme;
    }

    /** An area that will be taken, its outline dashed. */
    void area(Path path) {
        pen.fill(path, theme.accent(), 0.12);
        dashed(path);
    }

    void dashed(Path path) {
        pen.stroke(path, Stroke.of(theme.background(), 3).withOpacity(0.6));
        pen.stroke(path, Stroke.of(theme.accent(), 1.5).dashed(5, 4));
    }

    void line(Path path) {
        pen.stroke(path, Stroke.of(theme.background(), 4).withOpacity(0.8));
        pen.stroke(path, Stroke.of(theme.accent(), 1.75));
    }

    void wash(Path path) {
        pen.fill(path, theme.accent(), 0.2);
    }

    /** A corner that was set. */
    void handle(double x, double y) {
        dot(x, y, HANDLE);
    }

    /** A corner that the next click takes hold of. */
    void nearHandle(double x, double y) {
        dot(x, y, NEAR);
        pen.fill(Path.circle(x, y, HANDLE), theme.accent(), 1);
    }

    private void dot(double x, double y, double radius) {
        pen.fill(Path.circle(x, y, radius), theme.background(), 1);
        pen.stroke(Path.circle(x, y, radius), Stroke.of(theme.accent(), 1.75));
    }

    /** Words beside the pointer, one line each. */
    void beside(Viewport viewport, double x, double y, String... lines) {
        double type = theme.type();
        boolean left = x + (BESIDE + ROOM) * type > viewport.width() && x > ROOM * type;
        double line = LINE * type;
        double top = Math.min(y + BELOW * type, viewport.height() - line * lines.length);
        TextStyle style = theme.text(SIZE, theme.foreground())
                .bold()
                .haloed(theme.background())
                .at(left ? TextStyle.Side.RIGHT : TextStyle.Side.LEFT, TextStyle.Line.MIDDLE);
        for (int i = 0; i < lines.length; i++) {
            pen.text(lines[i], x + (left ? -BESIDE : BESIDE) * type, top + i * line, style);
        }
    }

    /** The sign of what a selection does to the one before it; empty for a new one. */
    static String sign(SelectionMode mode) {
        return switch (mode) {
            case NEW -> "";
            case ADD -> "+";
            case SUBTRACT -> "−";
            case INTERSECT -> "∩";
        };
    }
}
