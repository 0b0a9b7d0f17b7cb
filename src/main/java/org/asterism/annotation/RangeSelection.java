package org.asterism.annotation;

import java.util.BitSet;
import org.asterism.job.Parallel;

/**
 * The rows whose number in a column lies in a range, its ends included.
 *
 * @param low in the column's unit; minus infinity for no lower end
 * @param high in the column's unit; infinity for no upper end
 */
public record RangeSelection(String column, double low, double high) implements Selection {
    @Override
    public BitSet rows(SelectionContext context) {
        double[] values = PolygonSelection.values(context.dataset(), column);
        return values == null
                ? new BitSet()
                : Parallel.where(values.length, row -> values[row] >= low && values[row] <= high);
    }
}
