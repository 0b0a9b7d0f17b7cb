package org.asterism.annotation;

import java.util.BitSet;

/**
 * Rows chosen one by one.
 *
 * @param rows row numbers from 0; shared and read only
 */
public record RowSelection(int[] rows) implements Selection {

    public static RowSelection of(BitSet rows) {
        return new RowSelection(rows.stream().toArray());
    }

    @Override
    public boolean namesRows() {
        return rows.length > 0;
    }

    @Override
    public BitSet rows(SelectionContext context) {
        BitSet chosen = new BitSet();
        int all = context.dataset().rows();
        for (int row : rows) {
            if (row >= 0 && row < all) {
                chosen.set(row);
            }
        }
        return chosen;
    }
}
