package org.asterism.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How long each stage of a piece of work took, in the order of their first start.
 *
 * <p>Stages that differ by their numbers, such as "Draw 3 of 30", count as one that is repeated. Safe to use from any thread.
 */
public final class StageTimes {
    private static final int MOST = 50;
    private static final double NANOS = 1e-9;

    private final LongSupplier clock;
    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private String current = "";
    private long since;

    /**
     * A stage, or all repeats of it.
     *
     * @param name without what numbers it
     * @param times how often it was entered
     * @param seconds altogether
     * @param longest seconds of the longest time
     * @param slowest the full name of that one
     */
    public record Stage(String name, int times, double seconds, double longest, String slowest) {
        private static final int ENOUGH = 4;
        private static final double FAR = 3;
        private static final double NOTABLE = 0.1;

        /** Whether one of several repeats took a while, and more than three times as long as the others on average. */
        public boolean straggles() {
            return times >= ENOUGH && longest > NOTABLE && longest > FAR * (seconds - longest) / (times - 1);
        }

        private Stage plus(String full, double more) {
            boolean slower = more > longest;
            return new Stage(name, times + 1, seconds + more, slower ? more : longest, slower ? full : slowest);
        }
    }

    StageTimes() {
        this(System::nanoTime);
    }

    /** @param clock in nanoseconds from any beginning */
    StageTimes(LongSupplier clock) {
        this.clock = clock;
    }

    /** Ends the stage before, and starts the next one; an empty name is none. */
    synchronized void enter(String stage) {
        if (!stage.equals(current)) {
            close();
            current = stage;
        }
    }

    /** All stages; the one at work with its time until now. */
    public synchronized List<Stage> stages() {
        Map<String, Stage> all = new LinkedHashMap<>(stages);
        add(all, current, (clock.getAsLong() - since) * NANOS);
        return new ArrayList<>(all.values());
    }

    private void close() {
        long now = clock.getAsLong();
        add(stages, current, (now - since) * NANOS);
        since = now;
    }

    private static void add(Map<String, Stage> all, String full, double seconds) {
        String name = full.replaceFirst("\\s+\\d.*$", "");
        if (!full.isEmpty() && (all.containsKey(name) || all.size() < MOST)) {
            all.put(
                    name,
                    all.getOrDefault(name, new Stage(name, 0, 0, -1, full)).plus(full, seconds));
        }
    }
}
