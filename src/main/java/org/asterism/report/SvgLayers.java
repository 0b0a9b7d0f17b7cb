package org.asterism.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;

/** Draws layers as SVG elements. */
final class SvgLayers implements Pen {
    private final SvgText out;

    SvgLayers(SvgText out) {
        this.out = out;
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        String dashes = stroke.dashes().stream().map(SvgText::number).collect(Collectors.joining(" "));
        line(
                "<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\" stroke-opacity=\"{}\"{}/>",
                data(path),
                Palette.hex(stroke.color()),
                SvgText.number(stroke.width()),
                SvgText.number(stroke.opacity()),
                dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
    }

    @Override
    public void fill(Path path, int color, double opacity) {
        line(
                "<path d=\"{}\" fill=\"{}\" fill-opacity=\"{}\"/>",
                data(path),
                Palette.hex(color),
                SvgText.number(opacity));
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        String anchor = switch (style.side()) {
            case LEFT -> "start";
            case CENTER -> "middle";
            case RIGHT -> "end";
        };
        line(
                "<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\" text-anchor=\"{}\">{}</text>",
                SvgText.number(x),
                SvgText.number(y + style.size() / 3),
                SvgText.number(style.size()),
                Palette.hex(style.color()),
                anchor,
                SvgText.escape(text));
    }

    @Override
    public void image(PixelImage image, double x, double y, double width, double height, double opacity) {
        String png = Base64.getEncoder().encodeToString(Png.bytes(image.argb(), image.width(), image.height()));
        line(
                "<image x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" opacity=\"{}\" preserveAspectRatio=\"none\""
                        + " xlink:href=\"data:image/png;base64,{}\"/>",
                SvgText.number(x),
                SvgText.number(y),
                SvgText.number(width),
                SvgText.number(height),
                SvgText.number(opacity),
                png);
    }

    @Override
    public void within(double x, double y, double width, double height, Consumer<Pen> drawing) {
        line("<svg x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\">", x, y, width, height);
        drawing.accept(this);
        line("</svg>");
    }

    private void line(String template, Object... values) {
        try {
            out.line(template, values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String data(Path path) {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < path.size(); i++) {
            data.append(path.step(i) == Path.Step.MOVE ? 'M' : 'L')
                    .append(SvgText.number(path.x(i)))
                    .append(' ')
                    .append(SvgText.number(path.y(i)));
            if (path.step(i) == Path.Step.CLOSE) {
                data.append('Z');
            }
        }
        return data.toString();
    }
}
