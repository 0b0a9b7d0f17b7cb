package org.asterism.report.picture;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;

/** Draws the operators of a PDF page whose y runs downwards. ISO 32000-1, 8 and 9. */
final class PdfPen implements VectorPen {
    private final PdfResources resources;
    private final StringBuilder operators = new StringBuilder();

    PdfPen(PdfResources resources) {
        this.resources = resources;
    }

    /** Begins or ends marked content. */
    void content(String operator) {
        operators.append(operator).append('\n');
    }

    /** All that was drawn. */
    byte[] operators() {
        return operators.toString().getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        apart(() -> {
            opacity(stroke.opacity());
            add(color(stroke.color()), "RG");
            add(Digits.of(stroke.width()), "w");
            add(stroke.dashes().stream().map(Digits::of).collect(Collectors.joining(" ", "[", "]")), "0 d");
            steps(path);
            operators.append("S\n");
        });
    }

    @Override
    public void fill(Path path, int color, double opacity) {
        apart(() -> {
            opacity(opacity);
            add(color(color), "rg");
            steps(path);
            operators.append("f\n");
        });
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        apart(() -> {
            opacity(style.opacity());
            turn(x, y, Math.toRadians(style.angle()));
            if (style.halo() != 0) {
                add(color(style.halo()), "RG");
                add(Digits.of(2 * TextStyle.HALO), "w 1 j 1 Tr");
                letters(text, style);
            }
            add(color(style.color()), "rg 0 Tr");
            spoken(text, style);
        });
    }

    @Override
    public void image(PixelImage image, double x, double y, double width, double height, double opacity) {
        apart(() -> {
            opacity(opacity);
            add(Digits.of(width, 0, 0, -height, x, y + height), "cm");
            add(resources.image(image), "Do");
        });
    }

    @Override
    public void within(double x, double y, double width, double height, Consumer<Pen> drawing) {
        apart(() -> {
            move(x, y);
            add(Digits.of(0, 0, width, height), "re W n");
            drawing.accept(this);
        });
    }

    @Override
    public void mark(Mark mark, double x, double y) {
        apart(() -> {
            move(x, y);
            add(resources.mark(mark), "Do");
        });
    }

    @Override
    public void together(double opacity, Runnable drawing) {
        int start = operators.length();
        drawing.run();
        String group = resources.group(operators.substring(start));
        operators.setLength(start);
        apart(() -> {
            opacity(opacity);
            add(group, "Do");
        });
    }

    /** Writes the letters so that they are copied and found as they were given, also where the font lacks some. */
    private void spoken(String text, TextStyle style) {
        String glyphs = resources.font(style.weight()).encode(text);
        boolean plain = resources.font(style.weight()).tells(text);
        if (!plain) {
            operators.append("/Span<</ActualText").append(PdfFile.text(text)).append(">>BDC\n");
        }
        letters(glyphs, text, style);
        operators.append(plain ? "" : "EMC\n");
    }

    private void letters(String text, TextStyle style) {
        letters(resources.font(style.weight()).encode(text), text, style);
    }

    private void letters(String glyphs, String text, TextStyle style) {
        add("BT " + PdfResources.name(style.weight()), Digits.of(style.size()), "Tf");
        String lean = style.slants() ? Digits.ratio(TextStyle.SLANT) : "0";
        add("1 0", lean, "-1", Digits.of(Anchor.start(text, style), Anchor.baseline(style)), "Tm");
        add(glyphs, "Tj ET");
    }

    private void turn(double x, double y, double angle) {
        String cosine = Digits.ratio(Math.cos(angle));
        String sine = Digits.ratio(Math.sin(angle));
        String back = Digits.ratio(-Math.sin(angle));
        add(cosine, sine, back, cosine, Digits.of(x, y), "cm");
    }

    private void move(double x, double y) {
        add("1 0 0 1", Digits.of(x, y), "cm");
    }

    private void opacity(double opacity) {
        add(resources.opacity(opacity), "gs");
    }

    private void steps(Path path) {
        for (int i = 0; i < path.size(); i++) {
            add(Digits.of(path.x(i), path.y(i)), path.step(i) == Path.Step.MOVE ? "m" : "l");
            if (path.step(i) == Path.Step.CLOSE) {
                operators.append("h\n");
            }
        }
    }

    /** Draws with changes of colour, place and the like that end here. */
    private void apart(Runnable drawing) {
        operators.append("q ");
        drawing.run();
        operators.append("Q\n");
    }

    private void add(String... words) {
        operators.append(String.join(" ", words)).append('\n');
    }

    private static String color(int argb) {
        return Digits.ratio((argb >> 16 & 0xFF) / 255.0) + " " + Digits.ratio((argb >> 8 & 0xFF) / 255.0) + " "
                + Digits.ratio((argb & 0xFF) / 255.0);
    }
}
