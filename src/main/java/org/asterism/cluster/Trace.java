package org.asterism.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a run, for those who want to watch it: all of them while they fit into the memory given, then every
 * second, fourth, … of them, evenly over the run. The last step is always kept.
 *
 * <p>Of the labels only what changes from step to step is kept, so that a run of ten thousand steps over ten thousand points
 * takes a few megabytes. Steps are made only if they will be kept, so a trace costs little, and {@link #NONE} next to nothing.
 * To be written by one thread.
 */
public final class Trace {
    /** Keeps nothing. */
    public static final Trace NONE = new Trace(0, null);

    private static final int[] ELSEWHERE = {};

    private final long most;
    /** How many were computed so far; null where nobody counts. */
    private final @Nullable LongAdder distances;

    private List<Step> kept = new ArrayList<>();
    private LabelTape tape = new LabelTape();
    private long keptBytes;
    private long seen;
    private long stride = 1;
    private @Nullable Step last;

    private Trace(long most, @Nullable LongAdder distances) {
        this.most = most;
        this.distances = distances;
    }

    /** A trace that holds about this many bytes at most. */
    public static Trace upTo(long bytes) {
        return new Trace(bytes, new LongAdder());
    }

    /** Keeps no steps, but counts distances for this trace: for a part of the run that is not shown. */
    public Trace counting() {
        return counts() ? new Trace(0, distances) : NONE;
    }

    /** Whether anybody counts distances, as those do who watch. */
    public boolean counts() {
        return distances != null;
    }

    /** Takes notice that the run has computed so many more distances; from any thread. */
    public void computed(long more) {
        if (distances != null) {
            distances.add(more);
        }
    }

    /** Whether anybody watches; where nobody does, work that serves only the trace can be left out. */
    public boolean watched() {
        return most > 0;
    }

    /** Adds the next step of the run; the supplier is called only if the step is kept. */
    public void add(Supplier<Step> step) {
        if (!watched() || seen++ % stride != 0) {
            return;
        }
        Step made = counted(step.get());
        keep(made, made.labels());
        fit();
    }

    /** Adds the final step, which is never left out. */
    public void end(Supplier<Step> step) {
        if (watched()) {
            Step made = counted(step.get());
            last = made.with(made.labels().clone());
            fit();
        }
    }

    /**
     * The steps kept up to now, in order. Each is made anew when asked for, with labels of its own, in O(n) for n points wherever
     * it is; once the run is over, several threads may read.
     */
    public List<Step> steps() {
        return new StepList(kept, tape, last);
    }

    /** How many steps the run had for each that was kept: 1 where all were. */
    public long stride() {
        return stride;
    }

    /** About how many bytes the steps take that are kept. */
    public long bytes() {
        return keptBytes + tape.bytes() + (last == null ? 0 : last.bytes());
    }

    private Step counted(Step step) {
        return distances == null ? step : step.after(distances.sum());
    }

    private void keep(Step step, int[] labels) {
        Step bare = step.with(ELSEWHERE);
        kept.add(bare);
        keptBytes += bare.bytes();
        tape.add(labels);
    }

    private void fit() {
        while (bytes() > most && kept.size() > 2) {
            thin();
        }
    }

    /** Keeps every second step; what was given out before keeps all of its own. */
    private void thin() {
        List<Step> all = kept;
        LabelTape before = tape;
        kept = new ArrayList<>();
        tape = new LabelTape();
        keptBytes = 0;
        for (int i = 0; i < all.size(); i += 2) {
            keep(all.get(i), before.get(i));
        }
        stride *= 2;
    }
}
