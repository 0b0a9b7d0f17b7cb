package org.asterism.report.histogram;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/** Counts rows by bar, on all cores. */
final class Counts {
    private Counts() {}

    /** @param bar the bar of a row, -1 for none */
    static int[] of(IntUnaryOperator bar, int bars, BitSet rows) {
        Blocks blocks = Blocks.of(rows.length());
        int[][] parts = new int[blocks.count()][];
        Parallel.forEach(parts.length, block -> {
            int[] counts = new int[bars];
            int end = blocks.end(block);
            for (int row = rows.nextSetBit(blocks.start(block));
                    row >= 0 && row < end;
                    row = rows.nextSetBit(row + 1)) {
                int place = bar.applyAsInt(row);
                if (place >= 0) {
                    counts[place]++;
                }
            }
            parts[block] = counts;
        });
        int[] sum = new int[bars];
        for (int[] part : parts) {
            for (int i = 0; i < bars; i++) {
                sum[i] += part[i];
            }
        }
        return sum;
    }

    static int[] of(IntUnaryOperator bar, int bars, int rows) {
        BitSet all = new BitSet(rows);
        all.set(0, rows);
        return of(bar, bars, all);
    }
}
