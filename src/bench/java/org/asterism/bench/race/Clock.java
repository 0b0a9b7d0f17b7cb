package org.asterism.bench.race;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * What a task took.
 *
 * @param seconds by the clock
 * @param cpu seconds of all threads of this process, by hundredths on Linux
 */
record Clock<R>(double seconds, double cpu, R result) {
    static <R> Clock<R> time(Callable<R> task) throws Exception {
        System.gc();
        Duration before = used();
        long start = System.nanoTime();
        R result = task.call();
        return new Clock<>(
                1e-9 * (System.nanoTime() - start), 1e-9 * used().minus(before).toNanos(), result);
    }

    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
