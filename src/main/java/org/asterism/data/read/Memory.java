package org.asterism.data.read;

import org.asterism.parameter.InvalidInputException;

/** Refuses a file whose columns would not fit in memory, before it is read. */
final class Memory {
    private static final double SHARE = 0.8;
    private static final long MEGABYTE = 1 << 20;

    private Memory() {}

    /** Estimates from the size of the file: a number takes 8 bytes, twice while parts are joined, a cell at least 2 bytes; arrays say it themselves. */
    static void check(Head head, Format format) {
        long kept = format.columns().stream()
                .filter(plan -> plan.type() != ColumnType.SKIP)
                .count();
        double share = kept / (double) Math.max(1, format.columns().size());
        if (format.kind() != Kind.NPY) {
            require(head.name(), share * 16 * head.size() / typicalCell(head, format));
        }
    }

    /** @throws InvalidInputException if so many bytes are not to be had */
    static void require(String name, double bytes) {
        double most = SHARE * Runtime.getRuntime().maxMemory();
        if (bytes > most) {
            throw new InvalidInputException(name + " needs about " + (long) (bytes / MEGABYTE)
                    + " MB of memory, and there are " + (long) (most / MEGABYTE)
                    + " MB; skip columns, or start Java with a larger -Xmx.");
        }
    }

    /** How many bytes of the file a cell takes, from the head. */
    private static double typicalCell(Head head, Format format) {
        int cells = 1;
        for (byte b : head.bytes()) {
            if (b == '\n' || b == format.delimiter()) {
                cells++;
            }
        }
        return Math.max(2, (double) head.bytes().length / cells);
    }
}
