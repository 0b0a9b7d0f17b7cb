package org.asterism.report.picture;

import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.asterism.report.Palette;
import org.asterism.report.Png;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;

/** Draws the elements of an SVG document. Scalable Vector Graphics 1.1, W3C 2011. */
final class SvgPen implements VectorPen {
    private final StringBuilder elements = new StringBuilder();
    private final IdentityHashMap<Mark, String> marks = new IdentityHashMap<>();
    private final String ids;
    private int clips;

    SvgPen() {
        this("");
    }

    /** @param ids what all ids begin with, so that several pictures can stand on one page */
    SvgPen(String ids) {
        this.ids = ids;
    }

    /** All that was drawn, one element a line. */
    String elements() {
        return elements.toString();
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        open("path", "d", steps(path), "fill", "none", "stroke", Palette.hex(stroke.color()));
        unless(1, "stroke-width", stroke.width());
        unless(1, "stroke-opacity", stroke.opacity());
        if (!stroke.dashes().isEmpty()) {
            attributes("stroke-dasharray", dashes(stroke.dashes()));
        }
        close();
    }

    @Override
    public void fill(Path path, int color, double opacity) {
        open("path", "d", steps(path), "fill", Palette.hex(color));
        unless(1, "fill-opacity", opacity);
        close();
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        open("text", "x", Digits.of(x), "y", Digits.of(y + Anchor.baseline(style)));
        attributes("font-size", Digits.of(style.size()), "fill", Palette.hex(style.color()));
        if (style.weight() == TextStyle.Weight.SEMI_BOLD) {
            attributes("font-weight", "600");
        }
        if (style.slants()) {
            attributes("font-style", "italic");
        }
        if (style.side() != TextStyle.Side.LEFT) {
            attributes("text-anchor", style.side() == TextStyle.Side.RIGHT ? "end" : "middle");
        }
        if (style.angle() != 0) {
            attributes("transform", "rotate(" + Digits.of(style.angle(), x, y) + ")");
        }
        unless(1, "opacity", style.opacity());
        if (style.halo() != 0) {
            attributes("paint-order", "stroke", "stroke-linejoin", "round", "stroke", Palette.hex(style.halo()));
            unless(1, "stroke-width", 2 * TextStyle.HALO);
        }
        elements.append('>').append(XmlText.of(text)).append("</text>\n");
    }

    @Override
    public void image(PixelImage image, double x, double y, double width, double height, double opacity) {
        place("image", x, y);
        attributes("width", Digits.of(width), "height", Digits.of(height), "preserveAspectRatio", "none");
        unless(1, "opacity", opacity);
        byte[] png = Png.bytes(image.argb(), image.width(), image.height());
        attributes("xlink:href", "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
        close();
    }

    @Override
    public void within(double x, double y, double width, double height, Consumer<Pen> drawing) {
        String id = ids + "clip" + ++clips;
        open("clipPath", "id", id);
        elements.append('>');
        open("rect", "width", Digits.of(width), "height", Digits.of(height));
        elements.append("/></clipPath>\n");
        open("g", "transform", "translate(" + Digits.of(x, y) + ")", "clip-path", "url(#" + id + ")");
        elements.append(">\n");
        drawing.accept(this);
        elements.append("</g>\n");
    }

    @Override
    public void mark(Mark mark, double x, double y) {
        place("use", x, y);
        attributes("xlink:href", "#" + marks.computeIfAbsent(mark, _ -> ids + "mark" + (marks.size() + 1)));
        close();
    }

    @Override
    public void together(double opacity, Runnable drawing) {
        open("g", "opacity", Digits.of(opacity));
        elements.append(">\n");
        drawing.run();
        elements.append("</g>\n");
    }

    /** The definitions of all marks that were drawn. */
    String definitions() {
        SvgPen pen = new SvgPen();
        marks.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(entry -> {
            Mark mark = entry.getKey();
            pen.open("path", "id", entry.getValue(), "d", steps(mark.shape()), "fill", Palette.hex(mark.color()));
            pen.unless(1, "fill-opacity", mark.opacity());
            pen.close();
        });
        return "<defs>\n" + pen.elements() + "</defs>\n";
    }

    private static String steps(Path path) {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < path.size(); i++) {
            steps.append(path.step(i) == Path.Step.MOVE ? 'M' : 'L');
            steps.append(Digits.of(path.x(i), path.y(i)));
            if (path.step(i) == Path.Step.CLOSE) {
                steps.append('Z');
            }
        }
        return steps.toString();
    }

    private static String dashes(List<Double> dashes) {
        return dashes.stream().map(Digits::of).collect(Collectors.joining(" "));
    }

    private void place(String element, double x, double y) {
        open(element, "x", Digits.of(x), "y", Digits.of(y));
    }

    private void open(String element, String... attributes) {
        elements.append('<').append(element);
        attributes(attributes);
    }

    /** Adds names and values in turn; values are safe in XML. */
    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            elements.append(' ').append(attributes[i]).append("=\"");
            elements.append(attributes[i + 1]).append('"');
        }
    }

    private void unless(double initial, String attribute, double value) {
        if (value != initial) {
            attributes(attribute, Digits.of(value));
        }
    }

    private void close() {
        elements.append("/>\n");
    }
}
