package org.asterism.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** Reads the objects of a PDF file by its table, strictly; for tests. */
final class PdfReading {
    private static final Pattern LENGTH = Pattern.compile("/Length (\\d+)>>\nstream\n");
    private final String file;
    private final List<String> objects = new ArrayList<>();

    PdfReading(byte[] bytes) {
        file = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(file).startsWith("%PDF-1.7\n").endsWith("%%EOF\n");
        int table = Integer.parseInt(between(file, "startxref\n", "\n"));
        int size = Integer.parseInt(between(file, "xref\n0 ", "\n"));
        int entries = file.indexOf('\n', table + 5) + 1;
        assertThat(file.substring(table)).startsWith("xref\n0 " + size + "\n0000000000 65535 f \n");
        for (int number = 1; number < size; number++) {
            int entry = entries + 20 * number;
            assertThat(file.substring(entry + 10, entry + 20)).isEqualTo(" 00000 n \n");
            int start = Integer.parseInt(file, entry, entry + 10, 10);
            String head = number + " 0 obj\n";
            assertThat(file.startsWith(head, start)).isTrue();
            objects.add(object(start + head.length()));
        }
    }

    /** The objects, streams unpacked. */
    List<String> objects() {
        return objects;
    }

    /** The only object that contains a text. */
    String with(String content) {
        List<String> found =
                objects.stream().filter(object -> object.contains(content)).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    static PdfReading of(PdfDocument document, String title, String description) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.write(title, description, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new PdfReading(out.toByteArray());
    }

    private String object(int start) {
        Matcher length = LENGTH.matcher(file).region(start, file.length());
        int plainEnd = file.indexOf("\nendobj\n", start);
        if (!length.find() || length.start() > plainEnd) {
            return file.substring(start, plainEnd);
        }
        int end = length.end() + Integer.parseInt(length.group(1));
        assertThat(file.startsWith("\nendstream\nendobj\n", end)).isTrue();
        byte[] packed = file.substring(length.end(), end).getBytes(StandardCharsets.ISO_8859_1);
        return file.substring(start, length.end()) + unpacked(packed);
    }

    private static String unpacked(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String between(String text, String before, String after) {
        int start = text.lastIndexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }
}
