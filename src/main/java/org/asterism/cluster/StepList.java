package org.asterism.cluster;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The steps of a {@link Trace}, each made anew when it is asked for: O(n) for n points. */
final class StepList extends AbstractList<Step> implements RandomAccess {
    /** Without their labels, which are on the tape. */
    private final List<Step> steps;

    private final LabelTape tape;
    private final @Nullable Step last;

    /** @param last comes after all others, with its labels; null where the run has no end */
    StepList(List<Step> steps, LabelTape tape, @Nullable Step last) {
        this.steps = List.copyOf(steps);
        this.tape = tape;
        this.last = last;
    }

    @Override
    public int size() {
        return steps.size() + (last == null ? 0 : 1);
    }

    @Override
    public Step get(int index) {
        Objects.checkIndex(index, size());
        return last == null || index < steps.size()
                ? steps.get(index).with(tape.get(index))
                : last.with(last.labels().clone());
    }
}
