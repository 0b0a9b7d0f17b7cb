package org.asterism.report.picture;

import java.util.Locale;
import java.util.Optional;
import org.asterism.report.Heat;
import org.asterism.report.LegendEntry;
import org.asterism.report.LegendLines;
import org.asterism.report.PlotLayout;
import org.asterism.report.PlotScene;
import org.asterism.report.PlotTheme;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.ScaledPen;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.draw.TextStyle.Line;
import org.asterism.report.draw.TextStyle.Side;
import org.asterism.report.draw.TextStyle.Weight;
import org.asterism.report.font.Typeface;
import org.asterism.report.layer.DoubtLayer;
import org.asterism.report.raster.DotSize;
import org.asterism.report.raster.PointStyles;
import org.asterism.report.raster.Shape;

/**
 * Draws the boxes that say which colour is which group, and what the doubt's shades mean, as they stand in the window. All lengths are those at
 * the usual size of text.
 */
final class LegendPainter {
    private static final double GAP = 10;
    private static final double WIDEST = 220;
    private static final double TITLE = 18;
    private static final double ROW = 17;
    private static final double MARK = 11;
    private static final double BETWEEN = 6;
    private static final double RADIUS = 4;
    private static final double SMALL = 11;
    private static final double LARGE = 12;
    private final PlotScene scene;
    private final PlotLayout layout;
    private final PlotTheme theme;
    private final double right;

    LegendPainter(PlotScene scene, PlotLayout layout, PlotTheme theme) {
        this.scene = scene;
        this.layout = layout;
        this.theme = theme;
        right = layout.right() / layout.type() - GAP;
    }

    void paint(Pen pen) {
        Optional<Heat> doubt = scene.layers().find(DoubtLayer.class).map(DoubtLayer::heat);
        double taken = doubt.isPresent() ? DoubtKey.HEIGHT + GAP : 0;
        double top = layout.top() / layout.type() + GAP;
        double bottom = layout.bottom() / layout.type() - GAP - DoubtKey.HEIGHT;
        Pen scaled = layout.type() == 1 ? pen : new ScaledPen(pen, layout.type());
        double below = scene.legend().entries().isEmpty() ? top : groups(scaled, top, taken) + GAP;
        doubt.ifPresent(heat -> new DoubtKey(heat, theme).paint(scaled, right, heat.calmerBelow() ? bottom : below));
    }

    /** Draws the groups and returns where their box ends. */
    private double groups(Pen pen, double top, double taken) {
        LegendLines lines = LegendLines.of(
                scene.legend().entries(), LegendLines.room(layout.viewport().height() / layout.type() - taken));
        int rows = lines.shown().size() + (lines.hidden() > 0 ? 1 : 0);
        double width = Math.min(WIDEST, Math.ceil(width(lines)));
        LegendBox box = new LegendBox(Math.floor(right - width), top, width, TITLE + rows * ROW);
        box.paint(pen, theme);
        double y = box.innerTop();
        TextStyle muted = TextStyle.of(SMALL, theme.muted());
        pen.text(fitting(scene.legend().title(), SMALL, box.innerWidth()), box.innerLeft(), y + 7, muted);
        y += TITLE;
        for (LegendEntry entry : lines.shown()) {
            row(pen, entry, box, y + ROW / 2);
            y += ROW;
        }
        if (lines.hidden() > 0) {
            pen.text(lines.more(), box.innerLeft(), y + ROW / 2, muted);
        }
        return box.bottom();
    }

    private void row(Pen pen, LegendEntry entry, LegendBox box, double y) {
        Path mark = Outline.of(shape(entry.label()), RADIUS).moved(box.innerLeft() + MARK / 2, y);
        pen.fill(mark, theme.color(entry.label()), 1);
        TextStyle small = TextStyle.of(SMALL, theme.muted()).at(Side.RIGHT, Line.MIDDLE);
        pen.text(count(entry), box.innerRight(), y, small);
        double room = box.innerWidth() - MARK - 2 * BETWEEN - measure(count(entry), SMALL);
        String name = fitting(entry.name(), LARGE, room);
        pen.text(name, box.innerLeft() + MARK + BETWEEN, y, TextStyle.of(LARGE, theme.foreground()));
    }

    private Shape shape(int label) {
        DotSize size =
                DotSize.of(scene.size(), scene.bounds(), layout.viewport().view(), scene.marks());
        return Shape.of(PointStyles.style(label), size, scene.legend().shapes());
    }

    private double width(LegendLines lines) {
        double widest = measure(scene.legend().title(), SMALL);
        for (LegendEntry entry : lines.shown()) {
            double row = MARK + measure(entry.name(), LARGE) + measure(count(entry), SMALL) + 2 * BETWEEN;
            widest = Math.max(widest, row);
        }
        return widest + LegendBox.AROUND;
    }

    private static double measure(String text, double size) {
        return Typeface.of(Weight.REGULAR).width(text, size);
    }

    /** The text, cut where there is no room for all of it. */
    private static String fitting(String text, double size, double room) {
        if (measure(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && measure(text.substring(0, end) + "…", size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }

    private static String count(LegendEntry entry) {
        return String.format(Locale.ROOT, "%,d", entry.count());
    }
}
