package org.asterism.report.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** The numbered objects of a PDF file, written with a table of where they are. ISO 32000-1, 7.5. */
final class PdfFile {
    private static final byte[] NONE = {};
    private final List<byte[]> objects = new ArrayList<>();

    /** The number of an object that is given later. */
    int reserve() {
        objects.add(NONE);
        return objects.size();
    }

    int add(String object) {
        int number = reserve();
        set(number, object);
        return number;
    }

    void set(int number, String object) {
        objects.set(number - 1, latin(object));
    }

    /**
     * Adds bytes, compressed.
     *
     * @param entries of the dictionary before them
     */
    int stream(String entries, byte[] content) {
        byte[] packed = packed(content);
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(latin("<<" + entries + "/Filter/FlateDecode/Length " + packed.length + ">>\nstream\n"));
        object.writeBytes(packed);
        object.writeBytes(latin("\nendstream"));
        objects.add(object.toByteArray());
        return objects.size();
    }

    /** How other objects name one. */
    static String reference(int number) {
        return number + " 0 R";
    }

    /** A text as UTF-16, safe whatever is in it. */
    static String text(String text) {
        StringBuilder hex = new StringBuilder("<FEFF");
        text.chars().forEach(unit -> hex.append(String.format("%04X", unit)));
        return hex.append('>').toString();
    }

    /**
     * Writes the file.
     *
     * @param root the number of the catalogue
     * @param info the number of the dictionary that describes the document
     */
    void write(OutputStream out, int root, int info) throws IOException {
        long at = put(out, latin("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"));
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format("%010d 00000 n \n", at));
            at += put(out, latin((i + 1) + " 0 obj\n")) + put(out, objects.get(i)) + put(out, latin("\nendobj\n"));
        }
        int size = objects.size() + 1;
        put(out, latin("xref\n0 " + size + "\n" + places + "trailer\n<</Size " + size + "/Root " + reference(root)));
        put(out, latin("/Info " + reference(info) + ">>\nstartxref\n" + at + "\n%%EOF\n"));
    }

    private static int put(OutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
        return bytes.length;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
