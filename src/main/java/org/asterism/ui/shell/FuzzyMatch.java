package org.asterism.ui.shell;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How well a text fits what somebody types: all its letters in order, best at the beginnings of words and in a row. */
final class FuzzyMatch {
    private static final int LETTER = 1;
    private static final int WORD_START = 8;
    private static final int IN_A_ROW = 6;
    private static final int GAP = -2;
    private static final int NEVER = Integer.MIN_VALUE / 2;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private FuzzyMatch() {}

    /** The score, more for what fits better; empty where a word of the query does not fit at all. */
    static OptionalInt score(String query, String text) {
        String plain = plain(text);
        int sum = -plain.length() / 3;
        for (String word : plain(query).split("\\s+", -1)) {
            int best = best(word, plain);
            if (best <= NEVER / 2) {
                return OptionalInt.empty();
            }
            sum += best;
        }
        return OptionalInt.of(sum);
    }

    /** The best score over all ways to find the letters of a word in a text, by dynamic programming. */
    private static int best(String word, String text) {
        int[] before = new int[text.length() + 1];
        for (int letter = 0; letter < word.length(); letter++) {
            int[] now = new int[text.length() + 1];
            Arrays.fill(now, NEVER);
            int reached = letter == 0 ? 0 : NEVER;
            for (int at = 0; at < text.length(); at++) {
                if (text.charAt(at) == word.charAt(letter)) {
                    int row = letter == 0 ? 0 : before[at] + IN_A_ROW;
                    now[at + 1] = LETTER + start(text, at) + Math.max(row, reached);
                }
                reached = Math.max(reached, letter == 0 ? 0 : before[at] + GAP);
            }
            before = now;
        }
        return Arrays.stream(before).max().orElse(NEVER);
    }

    private static int start(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) ? WORD_START : 0;
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
