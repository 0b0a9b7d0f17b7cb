package org.asterism.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A column of words, kept as codes into the list of different words.
 *
 * @param codes one a row, an index into {@code levels}, or -1 where the value is missing; shared and read only
 * @param levels the different words, in order of first appearance
 */
public record TextColumn(String name, int[] codes, List<String> levels) implements Column {

    /** Codes the words of a column; an empty word is a missing value. */
    public static TextColumn of(String name, List<String> words) {
        Map<String, Integer> index = new LinkedHashMap<>();
        int[] codes = new int[words.size()];
        for (int row = 0; row < codes.length; row++) {
            String word = words.get(row);
            codes[row] = word.isEmpty() ? -1 : index.computeIfAbsent(word, w -> index.size());
        }
        return new TextColumn(name, codes, List.copyOf(index.keySet()));
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public boolean missing(int row) {
        return codes[row] < 0;
    }

    @Override
    public String text(int row) {
        return codes[row] < 0 ? "" : levels.get(codes[row]);
    }
}
