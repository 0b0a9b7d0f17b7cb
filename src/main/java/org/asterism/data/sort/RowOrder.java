package org.asterism.data.sort;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.data.Column;
import org.asterism.data.TextColumn;
import org.asterism.data.ValueColumn;
import org.asterism.job.Job;
import org.asterism.numeric.RadixSort;

/** Sorts the rows of a table: stable, so that rows that are equal stay in the order of the file. */
public final class RowOrder {
    private RowOrder() {}

    /**
     * The rows from the first to the last.
     *
     * @param keys the most important first; none for the order of the file
     */
    public static int[] of(int rows, List<SortKey> keys, Job job) {
        RadixSort sort = new RadixSort(rows);
        for (SortKey key : keys.reversed()) {
            job.check();
            switch (key.column()) {
                case TextColumn words -> sort.by(ranks(words, key.sign()));
                case ValueColumn values -> sort.by(keys(values.values(), key.sign()));
            }
            job.check();
            missingLast(sort, key.column());
        }
        return sort.order();
    }

    /** A number that is missing stands for 0; where it belongs is decided afterwards. */
    private static double[] keys(double[] values, int sign) {
        return Arrays.stream(values)
                .map(value -> Double.isNaN(value) ? 0 : sign * value)
                .toArray();
    }

    private static int[] ranks(TextColumn column, int sign) {
        List<String> levels = column.levels();
        Integer[] order = IntStream.range(0, levels.size()).boxed().toArray(Integer[]::new);
        Arrays.parallelSort(order, (a, b) -> NaturalOrder.INSTANCE.compare(levels.get(a), levels.get(b)));
        int[] rank = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = sign * i;
        }
        return Arrays.stream(column.codes())
                .map(code -> code < 0 ? 0 : rank[code])
                .toArray();
    }

    private static void missingLast(RadixSort sort, Column column) {
        int[] missing = IntStream.range(0, column.size())
                .map(row -> column.missing(row) ? 1 : 0)
                .toArray();
        sort.by(missing);
    }
}
