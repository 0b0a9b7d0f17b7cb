package org.asterism.report;

import java.io.IOException;
import java.io.Writer;

/** Writes lines of SVG, with short numbers and escaped text. */
final class SvgText {
    private final Writer writer;

    SvgText(Writer writer) {
        this.writer = writer;
    }

    /** Writes a line with each {@code {}} replaced by the next value. */
    void line(String template, Object... values) throws IOException {
        int from = 0;
        for (Object value : values) {
            int gap = template.indexOf("{}", from);
            writer.write(template.substring(from, gap) + value);
            from = gap + 2;
        }
        writer.write(template.substring(from) + "\n");
    }

    /** Writes parts as they are; for what is long or written very often. */
    void raw(String... parts) throws IOException {
        for (String part : parts) {
            writer.write(part);
        }
    }

    void text(double x, double y, double size, int color, String style, String content) throws IOException {
        line(
                "<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\" {}>{}</text>",
                number(x),
                number(y),
                number(size),
                Palette.hex(color),
                style,
                escape(content));
    }

    /** A number with at most two decimals. */
    static String number(double value) {
        double rounded = Math.rint(value * 100) / 100;
        if (rounded == Math.rint(rounded) && Math.abs(rounded) < 1e9) {
            return Long.toString((long) rounded);
        }
        return Double.toString(rounded);
    }

    /** Text without what means something in XML, and without control characters, which it forbids. */
    static String escape(String text) {
        return text.replaceAll("[\\p{Cntrl}\uFFFE\uFFFF]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
