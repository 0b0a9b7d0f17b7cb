package org.asterism.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FourWordsTest {
    /** Classrooms compare what was printed years ago, so these must never change. */
    @Test
    void theWordsOfAFingerprintNeverChange() {
        assertThat(FourWords.of("0".repeat(64))).isEqualTo("accord accord accord accord");
        assertThat(FourWords.of("0000100803" + "f".repeat(54))).isEqualTo("accord acorn actor admiral");
        assertThat(FourWords.of("f".repeat(64))).isEqualTo("zipper zipper zipper zipper");
    }

    @Test
    void noTwoWordsAreMistakenForEachOther() throws IOException {
        List<String> words = words();
        assertThat(words).hasSize(1024).isSorted().allMatch(word -> word.matches("[a-z]{3,8}"));
        assertThat(IntStream.range(0, words.size())
                        .boxed()
                        .flatMap(i -> words.subList(i + 1, words.size()).stream()
                                .filter(other -> alike(words.get(i), other))
                                .map(other -> words.get(i) + " and " + other)))
                .isEmpty();
    }

    private static List<String> words() throws IOException {
        try (InputStream text = Objects.requireNonNull(FourWords.class.getResourceAsStream("words.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static boolean alike(String a, String b) {
        if (a.startsWith(b) || b.startsWith(a)) {
            return true;
        }
        int start = 0;
        while (a.charAt(start) == b.charAt(start)) {
            start++;
        }
        String restA = a.substring(start + 1);
        String restB = b.substring(start + 1);
        return restA.equals(restB) || restA.equals(b.substring(start)) || restB.equals(a.substring(start));
    }
}
