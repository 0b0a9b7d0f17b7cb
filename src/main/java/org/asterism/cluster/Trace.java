package org.asterism.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a run, for those who want to watch it: all of them while they fit into the memory given, then every
 * second, fourth, … of them, evenly over the run. The last step is always kept.
 *
 * <p>Steps are made only if they will be kept, so a trace costs little, and {@link #NONE} next to nothing. Not for use by
 * several threads.
 */
public final class Trace {
    /** Keeps nothing. */
    public static final Trace NONE = new Trace(0);

    private final long most;
    private final List<Step> kept = new ArrayList<>();
    private long bytes;
    private long seen;
    private long stride = 1;
    private @Nullable Step last;

    private Trace(long most) {
        this.most = most;
    }

    /** A trace that holds about this many bytes at most. */
    public static Trace upTo(long bytes) {
        return new Trace(bytes);
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
        Step made = step.get();
        kept.add(made);
        bytes += made.bytes();
        while (bytes > most && kept.size() > 2) {
            thin();
        }
    }

    /** Adds the final step, which is never left out. */
    public void end(Supplier<Step> step) {
        if (watched()) {
            last = step.get();
        }
    }

    /** The steps kept, in order. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(kept);
        if (last != null) {
            steps.add(last);
        }
        return List.copyOf(steps);
    }

    /** How many steps the run had for each that was kept: 1 where all were. */
    public long stride() {
        return stride;
    }

    private void thin() {
        List<Step> half = new ArrayList<>();
        for (int i = 0; i < kept.size(); i += 2) {
            half.add(kept.get(i));
        }
        kept.clear();
        kept.addAll(half);
        bytes = kept.stream().mapToLong(Step::bytes).sum();
        stride *= 2;
    }
}
