package org.asterism.lesson.codec;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words of a file in messages: quoted, cut short, and the known word that was probably meant. */
final class Spelling {
    private static final int LONGEST = 60;

    private Spelling() {}

    static String quoted(String text) {
        return "\"" + cut(text) + "\"";
    }

    /** In one line, and not too long. */
    static String cut(String text) {
        return cut(text, LONGEST);
    }

    static String cut(String text, int longest) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.length() <= longest ? line : line.substring(0, longest) + "…";
    }

    /** That there is no such thing, and which was probably meant or which there are. */
    static String unknown(String kind, String word, Collection<String> known) {
        String choice = nearest(word, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElseGet(() -> "there "
                        + (known.size() == 1 ? "is only " : "are ")
                        + known.stream().collect(Collectors.joining(", "))
                        + ".");
        return "There is no " + kind + " " + quoted(word) + "; " + choice;
    }

    /** The known word with the fewest letters changed, if these are few for its length. */
    static Optional<String> nearest(String word, Collection<String> known) {
        String plain = plain(word);
        return known.stream()
                .filter(candidate -> distance(plain, plain(candidate))
                        <= Math.max(1, Math.max(plain.length(), candidate.length()) / 3))
                .min(Comparator.comparingInt(candidate -> distance(plain, plain(candidate))));
    }

    private static String plain(String word) {
        String cut = word.length() <= LONGEST ? word : word.substring(0, LONGEST);
        return cut.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** How many letters must be put in, left out, changed, or exchanged with the next (Damerau 1964). */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int cheapest = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean crossed =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return crossed ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
    }
}
