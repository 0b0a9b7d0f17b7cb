package org.asterism.annotation;

import java.util.BitSet;

/** The plotted rows that another selection does not choose. */
public record InverseSelection(Selection selection) implements Selection {
    @Override
    public BitSet rows(SelectionContext context) {
        BitSet rows = (BitSet) context.plotted().clone();
        rows.andNot(selection.rows(context));
        return rows;
    }

    @Override
    public int depth() {
        return 1 + selection.depth();
    }

    @Override
    public boolean namesLabels() {
        return selection.namesLabels();
    }

    @Override
    public boolean namesRows() {
        return selection.namesRows();
    }

    @Override
    public Selection inverse() {
        return selection;
    }
}
