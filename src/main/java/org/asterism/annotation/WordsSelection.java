package org.asterism.annotation;

import java.util.BitSet;
import java.util.List;
import org.asterism.data.Column;
import org.asterism.data.TextColumn;
import org.asterism.job.Parallel;

/**
 * The rows that have one of some words in a column.
 *
 * @param words spelled as in the column; an empty word stands for a missing value, also of a column of numbers
 */
public record WordsSelection(String column, List<String> words) implements Selection {
    public WordsSelection {
        words = List.copyOf(words);
    }

    @Override
    public BitSet rows(SelectionContext context) {
        return context.dataset().find(column).map(this::rows).orElseGet(BitSet::new);
    }

    private BitSet rows(Column column) {
        if (column instanceof TextColumn text) {
            BitSet wanted = levels(text);
            int[] codes = text.codes();
            return Parallel.where(codes.length, row -> wanted.get(codes[row] + 1));
        }
        return words.contains("") ? Parallel.where(column.size(), column::missing) : new BitSet();
    }

    /** The codes of the words, each one up, so that 0 is a missing value. */
    private BitSet levels(TextColumn text) {
        BitSet wanted = new BitSet();
        for (String word : words) {
            int code = word.isEmpty() ? -1 : text.levels().indexOf(word);
            wanted.set(code + 1, word.isEmpty() || code >= 0);
        }
        return wanted;
    }
}
