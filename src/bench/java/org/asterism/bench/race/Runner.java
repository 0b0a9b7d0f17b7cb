package org.asterism.bench.race;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A contestant during a race: takes its turns and writes down their times. */
final class Runner<I> {
    private static final int WARM_TURNS = 10;
    private static final double WARM_SECONDS = 5;
    private static final double ENOUGH_SECONDS = 15;

    private final Contestant<I> contestant;
    private List<Double> seconds = new ArrayList<>();
    private List<Double> cpu = new ArrayList<>();
    private Measures measures = Measures.NONE;
    private String failure = "";

    Runner(Contestant<I> contestant) {
        this.contestant = contestant;
    }

    /** Runs until it is warm; a first turn of more than a quarter of a minute counts at once. */
    void warm() {
        for (int turn = 0; turn < WARM_TURNS && total() < WARM_SECONDS && failure.isEmpty(); turn++) {
            turn();
        }
        if (total() < ENOUGH_SECONDS) {
            seconds = new ArrayList<>();
            cpu = new ArrayList<>();
        }
    }

    /** One more turn, unless it has run long enough to be judged. */
    void turn() {
        if (!failure.isEmpty() || total() >= ENOUGH_SECONDS) {
            return;
        }
        try {
            take();
        } catch (Exception | OutOfMemoryError e) {
            failure = String.valueOf(e.getMessage() == null ? e : e.getMessage())
                    .lines()
                    .findFirst()
                    .orElse("failed");
        }
    }

    private void take() throws Exception {
        I input = contestant.input().get();
        Clock<Supplier<Measures>> clock = Clock.time(() -> contestant.task().run(input));
        seconds.add(clock.seconds());
        cpu.add(clock.cpu());
        if (measures.values().isEmpty()) {
            measures = clock.result().get();
        }
    }

    private double total() {
        return seconds.stream().mapToDouble(Double::doubleValue).sum();
    }

    Standing standing(String workload) {
        return new Standing(workload, contestant.name(), contestant.side(), seconds, cpu, measures, failure);
    }
}
