package org.asterism.annotation;

import java.util.BitSet;
import java.util.Locale;
import org.asterism.data.Column;
import org.asterism.data.TextColumn;
import org.asterism.job.Parallel;

/**
 * The rows that have a value in a column whose spelling contains a text, in capitals or not.
 *
 * @param text empty for all rows that have a value
 */
public record ContainsSelection(String column, String text) implements Selection {
    @Override
    public BitSet rows(SelectionContext context) {
        return context.dataset().find(column).map(this::rows).orElseGet(BitSet::new);
    }

    private BitSet rows(Column column) {
        if (column instanceof TextColumn words) {
            BitSet wanted = Parallel.where(
                    words.levels().size(), code -> contained(words.levels().get(code)));
            int[] codes = words.codes();
            return Parallel.where(codes.length, row -> codes[row] >= 0 && wanted.get(codes[row]));
        }
        return Parallel.where(column.size(), row -> !column.missing(row) && contained(column.text(row)));
    }

    private boolean contained(String value) {
        return text.isEmpty() || value.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
