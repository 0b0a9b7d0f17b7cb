package org.asterism.ui.plot.layer;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;

/** Draws a ring around the point under the mouse and a box that says what it is. */
public final class HoverLayer {
    private static final double RING = 7;
    private static final double PADDING = 8;
    private static final double LINE = 16;
    private static final double GAP = 12;
    private static final double SIZE = 12;

    private HoverLayer() {}

    /**
     * Draws in pixels of the plot area.
     *
     * @param x of the point, pixels
     * @param y of the point, pixels
     * @param lines the text, none for the ring alone
     */
    public static void paint(
            GraphicsContext graphics,
            Viewport viewport,
            PlotTheme theme,
            double x,
            double y,
            List<String> lines,
            String family) {
        graphics.setLineWidth(3.5);
        graphics.setStroke(Paints.of(theme.background()));
        graphics.strokeOval(x - RING, y - RING, 2 * RING, 2 * RING);
        graphics.setLineWidth(1.75);
        graphics.setStroke(Paints.of(theme.foreground()));
        graphics.strokeOval(x - RING, y - RING, 2 * RING, 2 * RING);
        if (!lines.isEmpty()) {
            double type = theme.type();
            double padding = PADDING * type;
            double gap = GAP * type;
            Font font = Font.font(family, SIZE * type);
            double width =
                    lines.stream().mapToDouble(line -> width(line, font)).max().orElse(0) + 2 * padding;
            double height = (lines.size() * LINE + 2 * PADDING - 4) * type;
            double left = x + gap + width > viewport.width() ? Math.max(2, x - gap - width) : x + gap;
            double top = Math.clamp(y - height / 2, 2, Math.max(2, viewport.height() - height - 2));
            box(graphics, theme, left, top, width, height);
            text(graphics, theme, font, lines, left + padding, top + padding - 2 * type);
        }
    }

    private static void box(
            GraphicsContext graphics, PlotTheme theme, double left, double top, double width, double height) {
        Color background = Paints.of(theme.background());
        graphics.setFill(background.deriveColor(0, 1, 1, 0.95));
        graphics.fillRoundRect(left, top, width, height, 8, 8);
        graphics.setStroke(Paints.of(theme.border()));
        graphics.setLineWidth(1);
        graphics.strokeRoundRect(Math.floor(left) + 0.5, Math.floor(top) + 0.5, width, height, 8, 8);
    }

    private static void text(
            GraphicsContext graphics, PlotTheme theme, Font font, List<String> lines, double left, double top) {
        graphics.setFont(font);
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.setTextBaseline(VPos.TOP);
        graphics.setFill(Paints.of(theme.foreground()));
        for (int i = 0; i < lines.size(); i++) {
            graphics.fillText(lines.get(i), left, top + i * LINE * theme.type());
        }
    }

    private static double width(String line, Font font) {
        Text text = new Text(line);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
