package org.asterism.report.columns;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The plotted rows of a data set in more than two columns.
 *
 * @param axes one a column
 * @param row the data set's row of each plotted row
 * @param labels one a plotted row: its cluster or label from 0, or negative for noise and unlabelled
 * @param selected which of the plotted rows are selected; the others are greyed where at least one is
 */
public record ColumnScene(List<ColumnAxis> axes, IntUnaryOperator row, int[] labels, BitSet selected) {
    public ColumnScene {
        axes = List.copyOf(axes);
    }

    public int size() {
        return labels.length;
    }
}
