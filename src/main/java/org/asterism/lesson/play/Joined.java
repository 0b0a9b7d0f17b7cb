package org.asterism.lesson.play;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.asterism.cluster.Step;

/** The past of a branch and its own steps, one after the other; distances are counted on from the past. */
final class Joined extends AbstractList<Step> implements RandomAccess {
    private final List<Step> past;
    private final List<Step> own;
    private final long before;

    /** @param past at least one step */
    Joined(List<Step> past, List<Step> own) {
        this.past = past;
        this.own = own;
        before = past.getLast().distances();
    }

    @Override
    public Step get(int index) {
        return index < past.size() ? past.get(index) : counted(own.get(index - past.size()));
    }

    @Override
    public int size() {
        return past.size() + own.size();
    }

    private Step counted(Step step) {
        return before == 0
                ? step
                : new Step(
                        step.phase(),
                        step.text(),
                        step.labels(),
                        step.objective(),
                        before + step.distances(),
                        step.marks());
    }
}
