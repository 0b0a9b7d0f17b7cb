package org.asterism.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.asterism.geometry.Bounds;
import org.asterism.parameter.InvalidInputException;

/**
 * Writes a scatter plot as SVG, the way the window shows it.
 *
 * <p>Axes, ticks, text, ellipses and legend are vectors; so are the points up to {@link SvgPoints#MOST_VECTORS} of them,
 * above which they are one embedded PNG at twice the resolution. Needs no toolkit and no fonts.
 */
public final class SvgPlot {
    private static final String FONT = "font-family=\"Inter, 'DejaVu Sans', Arial, sans-serif\"";

    private final PlotScene scene;
    private final PlotTheme theme;
    private final PlotLayout layout;
    private final SvgText out;

    private SvgPlot(PlotScene scene, PlotTheme theme, PlotLayout layout, Writer writer) {
        this.scene = scene;
        this.theme = theme;
        this.layout = layout;
        out = new SvgText(writer);
    }

    /**
     * Writes a file.
     *
     * @param view the visible part of the data plane, such as {@link Viewport#fit}
     * @param width in pixels, at least 160
     * @param height in pixels, at least 120
     * @throws InvalidInputException if the size is too small
     */
    public static void write(PlotScene scene, Bounds view, PlotTheme theme, int width, int height, Path file)
            throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(scene, view, theme, width, height, writer);
        }
    }

    /** The document as text; see {@link #write(PlotScene, Bounds, PlotTheme, int, int, Path)}. */
    public static String text(PlotScene scene, Bounds view, PlotTheme theme, int width, int height) {
        StringWriter writer = new StringWriter();
        try {
            write(scene, view, theme, width, height, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }

    private static void write(PlotScene scene, Bounds view, PlotTheme theme, int width, int height, Writer writer)
            throws IOException {
        if (width < 160 || height < 120) {
            throw new InvalidInputException(
                    "A plot of " + width + " by " + height + " pixels is too small; it needs at least 160 by 120.");
        }
        new SvgPlot(scene, theme, PlotLayout.of(scene.axes(), view, width, height), writer).document(width, height);
    }

    private void document(int width, int height) throws IOException {
        out.line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + " width=\"{}\" height=\"{}\" viewBox=\"0 0 {} {}\" {}>",
                width,
                height,
                width,
                height,
                FONT);
        out.line(
                "<title>{}</title>",
                SvgText.escape(scene.axes().upwards().title() + " against "
                        + scene.axes().across().title()));
        out.line("<rect width=\"{}\" height=\"{}\" fill=\"{}\"/>", width, height, Palette.hex(theme.background()));
        area();
        axes();
        new SvgLegend(scene, theme, layout, out).write();
        out.line("</svg>");
    }

    /** What is clipped to the plot area: grid, points, ellipses. */
    private void area() throws IOException {
        Viewport viewport = layout.viewport();
        out.line(
                "<clipPath id=\"area\"><rect width=\"{}\" height=\"{}\"/></clipPath>",
                SvgText.number(viewport.width()),
                SvgText.number(viewport.height()));
        out.line(
                "<g transform=\"translate({},{})\" clip-path=\"url(#area)\">",
                SvgText.number(layout.left()),
                SvgText.number(layout.top()));
        new SvgPoints(scene, theme, layout, out).write();
        scene.layers().paintAbove(new SvgLayers(out), viewport, theme);
        out.line("</g>");
    }

    private void axes() throws IOException {
        out.line(
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"none\" stroke=\"{}\"/>",
                SvgText.number(layout.left() - 0.5),
                SvgText.number(layout.top() - 0.5),
                SvgText.number(layout.viewport().width() + 1),
                SvgText.number(layout.viewport().height() + 1),
                Palette.hex(theme.border()));
        ticks(layout.xTicks(), value -> layout.left() + layout.viewport().toX(value), this::xTick);
        ticks(layout.yTicks(), value -> layout.top() + layout.viewport().toY(value), this::yTick);
        double middleX = layout.left() + layout.viewport().width() / 2;
        double middleY = layout.top() + layout.viewport().height() / 2;
        title(scene.axes().across().title(), SvgText.number(middleX) + "," + SvgText.number(layout.height() - 10), "");
        title(scene.axes().upwards().title(), "17," + SvgText.number(middleY), " rotate(-90)");
    }

    private void ticks(Ticks ticks, DoubleUnaryOperator place, TickWriter writer) throws IOException {
        List<String> labels = ticks.labels();
        for (int i = 0; i < labels.size(); i++) {
            writer.write(place.applyAsDouble(ticks.values().get(i)), labels.get(i));
        }
    }

    private void xTick(double x, String label) throws IOException {
        double y = layout.bottom();
        tick(x, y, x, y + PlotLayout.TICK);
        label(x, y + PlotLayout.TICK + 13, "middle", label);
    }

    private void yTick(double y, String label) throws IOException {
        double x = layout.left();
        tick(x - PlotLayout.TICK, y, x, y);
        label(x - PlotLayout.TICK - 4, y + 4, "end", label);
    }

    private void tick(double x1, double y1, double x2, double y2) throws IOException {
        out.line(
                "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{}\"/>",
                SvgText.number(x1),
                SvgText.number(y1),
                SvgText.number(x2),
                SvgText.number(y2),
                Palette.hex(theme.border()));
    }

    private void label(double x, double y, String anchor, String label) throws IOException {
        out.text(x, y, PlotLayout.TICK_FONT, theme.muted(), "text-anchor=\"" + anchor + "\"", label);
    }

    private void title(String title, String place, String turn) throws IOException {
        String style = "text-anchor=\"middle\" transform=\"translate(" + place + ")" + turn + "\"";
        out.text(0, 0, PlotLayout.TITLE_FONT, theme.foreground(), style, title);
    }

    private interface TickWriter {
        void write(double place, String label) throws IOException;
    }
}
