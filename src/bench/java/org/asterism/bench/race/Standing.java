package org.asterism.bench.race;

import java.util.Collections;
import java.util.List;

/**
 * How a contestant did.
 *
 * @param seconds of the clock, one a turn
 * @param cpu seconds of all threads of the process, one a turn
 * @param failure why there is no time; empty where there is
 */
record Standing(
        String workload,
        String peer,
        Side side,
        List<Double> seconds,
        List<Double> cpu,
        Measures measures,
        String failure) {

    boolean ran() {
        return !seconds.isEmpty();
    }

    double best() {
        return Collections.min(seconds);
    }

    double median() {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    double leastCpu() {
        return Collections.min(cpu);
    }
}
