package org.asterism.annotation;

import java.util.BitSet;
import java.util.List;

/**
 * Which rows are chosen, as a recipe that can be kept, undone and carried out again on other data.
 *
 * <p>A recipe that names a column, a run or a label that is no longer there chooses nothing.
 */
public sealed interface Selection
        permits RegionSelection,
                RangeSelection,
                WordsSelection,
                ContainsSelection,
                RowSelection,
                ClusterSelection,
                LabelSelection,
                CombinedSelection,
                InverseSelection {
    /** Nothing chosen. */
    static Selection nothing() {
        return new RowSelection(new int[0]);
    }

    /** Carries the recipe out: a fresh set of rows of the context's data set. */
    BitSet rows(SelectionContext context);

    /** How deep the recipe nests; 1 for a simple one. */
    default int depth() {
        return 1;
    }

    /** Whether this is {@link #nothing}; other recipes may choose nothing as well. */
    default boolean none() {
        return this instanceof RowSelection rows && rows.rows().length == 0;
    }

    /** Whether the recipe names labels by their number, which changes where labels are removed. */
    default boolean namesLabels() {
        return false;
    }

    /** Whether the recipe names rows by their number, which are others in other data. */
    default boolean namesRows() {
        return false;
    }

    default Selection or(Selection other) {
        return none() ? other : step(Operator.OR, other);
    }

    default Selection and(Selection other) {
        return none() ? nothing() : step(Operator.AND, other);
    }

    default Selection xor(Selection other) {
        return none() ? other : step(Operator.XOR, other);
    }

    default Selection minus(Selection other) {
        return none() ? nothing() : step(Operator.MINUS, other);
    }

    /** The plotted rows that are not chosen. */
    default Selection inverse() {
        return new InverseSelection(this);
    }

    private Selection step(Operator operator, Selection other) {
        return CombinedSelection.of(this, new Step(operator, other));
    }

    /** How a step changes what was chosen before it. */
    enum Operator {
        OR,
        AND,
        XOR,
        MINUS
    }

    /** One step of a {@link CombinedSelection}. */
    record Step(Operator operator, Selection selection) {}

    /** The recipe of steps after a first one, as a flat list. */
    static List<Step> steps(Selection selection) {
        return selection instanceof CombinedSelection combined ? combined.steps() : List.of();
    }
}
