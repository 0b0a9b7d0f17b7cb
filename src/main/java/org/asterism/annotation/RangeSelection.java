package org.asterism.annotation;

import java.util.BitSet;
import org.asterism.data.ValueColumn;
import org.asterism.job.Parallel;

/**
 * The rows whose number or date in a column lies in a range, its ends included.
 *
 * @param low in the column's unit, seconds since 1970 for dates; minus infinity for no lower end
 * @param high in the column's unit; infinity for no upper end
 */
public record RangeSelection(String column, double low, double high) implements Selection {
    @Override
    public BitSet rows(SelectionContext context) {
        return context.dataset().find(column).orElse(null) instanceof ValueColumn found
                ? within(found.values())
                : new BitSet();
    }

    private BitSet within(double[] values) {
        return Parallel.where(values.length, row -> values[row] >= low && values[row] <= high);
    }
}
