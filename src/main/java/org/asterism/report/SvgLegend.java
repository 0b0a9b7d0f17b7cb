package org.asterism.report;

import java.io.IOException;
import java.util.Locale;
import org.asterism.report.raster.DotSize;
import org.asterism.report.raster.PointStyles;
import org.asterism.report.raster.Shape;

/** The legend of an SVG plot, as wide as its text is likely to be. */
final class SvgLegend {
    private static final double GAP = 10;
    private static final double LINE = 19;
    private static final double PADDING = 9;
    private static final double MARK = 17;
    private static final double LETTER = 6.7;
    private static final double RADIUS = 4.4;
    private final PlotScene scene;
    private final PlotTheme theme;
    private final PlotLayout layout;
    private final SvgText out;

    SvgLegend(PlotScene scene, PlotTheme theme, PlotLayout layout, SvgText out) {
        this.scene = scene;
        this.theme = theme;
        this.layout = layout;
        this.out = out;
    }

    void write() throws IOException {
        if (scene.legend().entries().isEmpty()) {
            return;
        }
        LegendLines lines = LegendLines.of(
                scene.legend().entries(), LegendLines.room(layout.viewport().height()));
        int rows = lines.shown().size() + (lines.hidden() > 0 ? 1 : 0);
        double width = width(lines);
        double height = 2 * PADDING + (rows + 1) * LINE - 4;
        double left = layout.right() - GAP - width;
        double top = layout.top() + GAP;
        box(left, top, width, height);
        double y = top + PADDING + 11;
        String bold = "font-weight=\"bold\"";
        out.text(
                left + PADDING,
                y,
                PlotLayout.TICK_FONT,
                theme.muted(),
                bold,
                scene.legend().title());
        for (LegendEntry entry : lines.shown()) {
            y += LINE;
            row(entry, left, y, width);
        }
        if (lines.hidden() > 0) {
            out.text(left + PADDING, y + LINE, PlotLayout.TICK_FONT, theme.muted(), "", lines.more());
        }
    }

    private void box(double left, double top, double width, double height) throws IOException {
        out.line(
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"6\" fill=\"{}\" fill-opacity=\"0.94\""
                        + " stroke=\"{}\"/>",
                SvgText.number(Math.floor(left) + 0.5),
                SvgText.number(top + 0.5),
                SvgText.number(width),
                SvgText.number(height),
                Palette.hex(theme.background()),
                Palette.hex(theme.border()));
    }

    private void row(LegendEntry entry, double left, double y, double width) throws IOException {
        Shape own = Shape.of(PointStyles.style(entry.label()));
        DotSize size =
                DotSize.of(scene.size(), scene.bounds(), layout.viewport().view());
        Shape shape = size.shaped() || own == Shape.RING ? own : Shape.DISC;
        out.raw(
                "<g transform=\"translate(",
                SvgText.number(left + PADDING + RADIUS),
                ",",
                SvgText.number(y - 4),
                ")\">",
                SvgPoints.mark(shape, RADIUS, theme.color(entry.label())),
                "</g>\n");
        out.text(left + PADDING + MARK, y, PlotLayout.TITLE_FONT, theme.foreground(), "", entry.name());
        String end = "text-anchor=\"end\"";
        out.text(left + width - PADDING, y, PlotLayout.TICK_FONT, theme.muted(), end, count(entry));
    }

    private double width(LegendLines lines) {
        int letters = scene.legend().title().length();
        for (LegendEntry entry : lines.shown()) {
            letters = Math.max(letters, entry.name().length() + count(entry).length() + 2);
        }
        return Math.ceil(2 * PADDING + MARK + letters * LETTER);
    }

    private static String count(LegendEntry entry) {
        return String.format(Locale.ROOT, "%,d", entry.count());
    }
}
