package org.asterism.data.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.asterism.parameter.InvalidInputException;

/**
 * The first bytes of a file, enough to guess what it is.
 *
 * @param name the file's name, for messages
 * @param size of the whole file, bytes
 */
record Head(Path file, String name, byte[] bytes, long size) {
    /** How many bytes are looked at. */
    static final int SIZE = 1 << 18;

    /** @throws InvalidInputException if it is no file, cannot be read, is empty, or is of a kind known to hold no table */
    static Head of(Path file) {
        refuseWhatIsNoFile(file);
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            Head head = new Head(file, name, in.readNBytes(SIZE), Files.size(file));
            head.refuseForeign();
            return head;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static InvalidInputException unreadable(Path file, IOException cause) {
        return new InvalidInputException(file + " cannot be read: " + cause.getMessage() + ".", cause);
    }

    /** Whether the bytes are the whole file. */
    boolean complete() {
        return bytes.length >= size;
    }

    boolean npy() {
        return Encoding.starts(bytes, 0x93, 'N', 'U', 'M', 'P', 'Y');
    }

    /** What the head says, in an encoding. */
    String text(Encoding encoding) {
        String text = encoding.decode(bytes);
        if (text.isBlank()) {
            throw new InvalidInputException(name + " holds nothing but blanks.");
        }
        long strange = text.chars().filter(Head::strange).count();
        if (text.indexOf('\0') >= 0 || strange > text.length() / 20) {
            throw new InvalidInputException(name + " is a binary file, not a table; open CSV, TSV, JSON or .npy.");
        }
        return text;
    }

    /** Whether a text is meant as JSON, by the name of the file or else by its first character. */
    boolean json(String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean table = lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".tab");
        char first = text.stripLeading().charAt(0);
        return lower.endsWith(".json") || (!table && (first == '[' || first == '{'));
    }

    private static boolean strange(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0xfffd;
    }

    private static void refuseWhatIsNoFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new InvalidInputException(file + " is a folder; choose a file in it.");
        }
        if (!Files.exists(file)) {
            throw new InvalidInputException("There is no file " + file + ".");
        }
        if (!Files.isRegularFile(file)) {
            throw new InvalidInputException(file + " is not a plain file; save its content to a file first.");
        }
        if (!Files.isReadable(file)) {
            throw new InvalidInputException(file + " cannot be read: there is no permission to.");
        }
    }

    private void refuseForeign() {
        if (bytes.length == 0) {
            throw new InvalidInputException(name + " is empty.");
        }
        if (Encoding.starts(bytes, 'P', 'K', 3, 4)) {
            throw new InvalidInputException(
                    name + " is a zip archive or a spreadsheet; save the sheet as CSV and open that.");
        }
        if (Encoding.starts(bytes, 0x1f, 0x8b)) {
            throw new InvalidInputException(name + " is compressed with gzip; unpack it and open what is inside.");
        }
    }
}
