package org.asterism.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A fingerprint as four words that people can read to each other: ten of its bits choose each word of a list of 1024.
 *
 * <p>No two words of the list differ in one letter only, and none begins with another. Two fingerprints have the same
 * words by chance once in 2^40 times.
 */
public final class FourWords {
    private static final int COUNT = 4;
    private static final int BITS = 10;
    private static final int DIGITS = 10;
    private static final int HEXADECIMAL = 16;
    private static final List<String> LIST = read();

    private FourWords() {}

    /**
     * The words of a fingerprint, such as "amber otter kettle moon".
     *
     * @param fingerprint at least {@value #DIGITS} hexadecimal digits
     */
    public static String of(String fingerprint) {
        long bits = Long.parseLong(fingerprint, 0, DIGITS, HEXADECIMAL);
        List<String> words = new ArrayList<>();
        for (int i = COUNT - 1; i >= 0; i--) {
            words.add(LIST.get((int) (bits >> (i * BITS)) & ((1 << BITS) - 1)));
        }
        return String.join(" ", words);
    }

    private static List<String> read() {
        try (InputStream text = Objects.requireNonNull(FourWords.class.getResourceAsStream("words.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
