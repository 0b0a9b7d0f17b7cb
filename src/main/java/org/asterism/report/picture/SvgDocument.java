package org.asterism.report.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One picture as an SVG document.
 *
 * @param title said by programs that read aloud, and shown as the name of the window
 * @param description the picture in words, empty for none
 */
record SvgDocument(double width, double height, String title, String description, SvgPen pen) {
    private static final String FONT = "font-family=\"Inter, 'DejaVu Sans', Arial, sans-serif\"";
    private static final String SPACES =
            "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    void write(OutputStream out) throws IOException {
        out.write(text().getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        String size = "width=\"" + Digits.of(width) + "\" height=\"" + Digits.of(height) + "\"";
        String box = "viewBox=\"0 0 " + Digits.of(width, height) + "\"";
        return "<svg " + SPACES + " " + size + " " + box + " role=\"img\" " + FONT + ">\n"
                + element("title", title) + element("desc", description)
                + pen.definitions() + pen.elements() + "</svg>\n";
    }

    private static String element(String name, String content) {
        return content.isEmpty() ? "" : "<" + name + ">" + XmlText.of(content) + "</" + name + ">\n";
    }
}
