package org.asterism.cluster;

import java.util.Locale;
import java.util.function.IntToLongFunction;
import org.asterism.geometry.Points;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;

/** Refuses a run that would not fit into memory, before it starts. */
public final class MemoryCheck {
    private MemoryCheck() {}

    /** How many bytes this process may still take. */
    public static long free() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    }

    /** @throws InvalidInputException if clustering the points needs more bytes than are free; the message says what fits */
    public static void check(Clusterer algorithm, Points points) {
        check(Schema.of(algorithm).id(), algorithm, points.size(), points.dimensions(), free());
    }

    /**
     * The same check of other work on a number of points.
     *
     * @param name the work, as the message names it
     * @param memory bytes needed for a number of points
     * @throws InvalidInputException if it needs more bytes than are free; the message says what would fit
     */
    public static void check(String name, int size, IntToLongFunction memory) {
        check(name, size, memory, free());
    }

    /** @throws InvalidInputException if the run needs more bytes than are free; the message says what would fit */
    static void check(String id, Clusterer algorithm, int size, int dimensions, long free) {
        check(id, size, n -> algorithm.memory(n, dimensions), free);
    }

    private static void check(String name, int size, IntToLongFunction memory, long free) {
        long needed = memory.applyAsLong(size);
        if (needed <= free) {
            return;
        }
        throw new InvalidInputException(String.format(
                Locale.ROOT,
                "%s on %d points needs about %s of memory, but %s is free; up to %d points would fit: take fewer, or"
                        + " give Java more memory (-Xmx).",
                name,
                size,
                gigabytes(needed),
                gigabytes(free),
                fitting(size, memory, free)));
    }

    private static int fitting(int size, IntToLongFunction memory, long free) {
        int fits = 0;
        int tooMany = size;
        while (tooMany - fits > 1) {
            int middle = fits + (tooMany - fits) / 2;
            if (memory.applyAsLong(middle) <= free) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return fits;
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }
}
