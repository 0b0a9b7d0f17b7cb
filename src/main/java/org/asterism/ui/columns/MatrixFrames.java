package org.asterism.ui.columns;

import java.util.List;
import org.asterism.geometry.Bounds;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.columns.ColumnAxis;
import org.asterism.report.columns.ColumnScene;
import org.asterism.report.columns.MatrixPainter;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.draw.TextStyle.Line;
import org.asterism.report.draw.TextStyle.Side;
import org.asterism.ui.text.Messages;

/** Draws the small plots of a matrix in their frames, with names on the diagonal and places along the edges. */
final class MatrixFrames {
    private static final double LETTER = 6.6;
    private final ColumnScene scene;
    private final MatrixGrid grid;
    private final PlotTheme theme;

    MatrixFrames(ColumnScene scene, MatrixGrid grid, PlotTheme theme) {
        this.scene = scene;
        this.grid = grid;
        this.theme = theme;
    }

    void paint(Pen pen, List<List<PixelImage>> cells) {
        for (int row = 0; row < grid.count(); row++) {
            for (int column = 0; column < grid.count(); column++) {
                if (row == column) {
                    name(pen, row);
                } else {
                    PixelImage image = cells.get(row).get(column);
                    pen.image(image, grid.left(column), grid.top(row), grid.side(), grid.side(), 1);
                }
                pen.stroke(frame(row, column), Stroke.of(theme.border(), 1));
            }
            edges(pen, row);
        }
        if (scene.size() > MatrixPainter.MOST) {
            String note = Messages.text("columns.sampled", MatrixPainter.MOST, scene.size());
            pen.text(note, grid.left(0), grid.top(grid.count()) + 18 * theme.type(), theme.text(11, theme.muted()));
        }
    }

    /** The pair under the pointer or the keys. */
    void choose(Pen pen, int row, int column, boolean focused) {
        pen.stroke(frame(row, column), Stroke.of(focused ? theme.accent() : theme.muted(), focused ? 2.5 : 1.5));
    }

    /** A rectangle that is being drawn in a cell. */
    void mark(Pen pen, int row, int column, Viewport viewport, Bounds bounds) {
        double left = grid.left(column) + viewport.toX(bounds.minX());
        double top = grid.top(row) + viewport.toY(bounds.maxY());
        double right = grid.left(column) + viewport.toX(bounds.maxX());
        double bottom = grid.top(row) + viewport.toY(bounds.minY());
        Path box = Path.rectangle(left, top, right - left, bottom - top);
        pen.fill(box, theme.accent(), 0.12);
        pen.stroke(box, Stroke.of(theme.accent(), 1.5).dashed(5, 4));
    }

    private Path frame(int row, int column) {
        return Path.rectangle(grid.left(column) - 0.5, grid.top(row) - 0.5, grid.side() + 1, grid.side() + 1);
    }

    private void name(Pen pen, int index) {
        TextStyle style = theme.text(12, theme.foreground()).bold().at(Side.CENTER, Line.MIDDLE);
        double middle = grid.side() / 2;
        String title = shortened(scene.axes().get(index).title(), grid.side());
        pen.text(title, grid.left(index) + middle, grid.top(index) + middle, style);
    }

    /** The lowest and highest place of a column, left of its row and below its column. */
    private void edges(Pen pen, int index) {
        ColumnAxis axis = scene.axes().get(index);
        TextStyle side = theme.text(10, theme.muted()).at(Side.RIGHT, Line.MIDDLE);
        TextStyle foot = theme.text(10, theme.muted()).at(Side.LEFT, Line.TOP);
        double left = grid.left(0) - 5 * theme.type();
        String low = half(axis.text(axis.low()));
        String high = half(axis.text(axis.high()));
        pen.text(high, left, grid.top(index) + 6 * theme.type(), side);
        pen.text(low, left, grid.top(index) + grid.side() - 6 * theme.type(), side);
        double below = grid.top(grid.count() - 1) + grid.side() + 4 * theme.type();
        pen.text(low, grid.left(index), below, foot);
        pen.text(high, grid.left(index) + grid.side(), below, foot.at(Side.RIGHT, Line.TOP));
    }

    /** As much of a text as half a cell has room for. */
    private String half(String text) {
        return shortened(text, grid.side() / 2);
    }

    private String shortened(String text, double room) {
        int most = (int) Math.max(3, room / LETTER / theme.type());
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
