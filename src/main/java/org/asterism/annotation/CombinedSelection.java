package org.asterism.annotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A selection made in steps, as by a series of lassos; each step changes what the ones before it chose. */
public record CombinedSelection(Selection first, List<Step> steps) implements Selection {
    public CombinedSelection {
        steps = List.copyOf(steps);
    }

    static CombinedSelection of(Selection before, Step step) {
        List<Step> steps = new ArrayList<>(Selection.steps(before));
        steps.add(step);
        Selection first = before instanceof CombinedSelection combined ? combined.first : before;
        return new CombinedSelection(first, steps);
    }

    @Override
    public int depth() {
        int deepest =
                steps.stream().mapToInt(step -> step.selection().depth()).max().orElse(0);
        return 1 + Math.max(first.depth(), deepest);
    }

    @Override
    public boolean namesLabels() {
        return first.namesLabels()
                || steps.stream().anyMatch(step -> step.selection().namesLabels());
    }

    @Override
    public boolean namesRows() {
        return first.namesRows()
                || steps.stream().anyMatch(step -> step.selection().namesRows());
    }

    @Override
    public BitSet rows(SelectionContext context) {
        BitSet rows = first.rows(context);
        for (Step step : steps) {
            BitSet other = step.selection().rows(context);
            switch (step.operator()) {
                case OR -> rows.or(other);
                case AND -> rows.and(other);
                case XOR -> rows.xor(other);
                case MINUS -> rows.andNot(other);
            }
        }
        return rows;
    }
}
