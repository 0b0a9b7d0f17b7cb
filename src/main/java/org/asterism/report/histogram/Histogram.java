package org.asterism.report.histogram;

import java.util.BitSet;
import org.asterism.annotation.Selection;
import org.asterism.data.Column;
import org.asterism.data.TextColumn;
import org.asterism.data.ValueColumn;
import org.asterism.job.Job;

/** The bars of a column, and how many rows each of them has. Arrays are shared and read only. */
public sealed interface Histogram permits RangeHistogram, WordHistogram {

    /** Bars with round edges, or one for each of the most frequent words. Costs a pass or two over the rows. */
    static Histogram of(Column column, Job job) {
        job.check();
        return switch (column) {
            case ValueColumn values -> RangeHistogram.of(values);
            case TextColumn words -> WordHistogram.of(words);
        };
    }

    Column column();

    /** How many rows each bar has. */
    int[] counts();

    /** The bar of a row, -1 for none. */
    int bar(int row);

    /** What the bars from one to another stand for. */
    String title(int first, int last);

    /** The rows of the bars from one to another. */
    Selection selection(int first, int last);

    /** How many bars there are. */
    default int size() {
        return counts().length;
    }

    /** How many rows of a selection each bar has. */
    default int[] counts(BitSet rows) {
        return Counts.of(this::bar, size(), rows);
    }
}
