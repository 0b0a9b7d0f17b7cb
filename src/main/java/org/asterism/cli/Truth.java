package org.asterism.cli;

import org.asterism.data.Dataset;
import org.asterism.workspace.Partition;

/** The known groups of a data set. */
final class Truth {
    private Truth() {}

    /**
     * One label a row, or nothing where no column is named.
     *
     * @throws org.asterism.parameter.InvalidInputException if there is no such column, or it holds no groups
     */
    static int[] of(Dataset dataset, String column) {
        return column.isEmpty()
                ? new int[0]
                : Partition.ofColumn(dataset.column(column)).labels();
    }
}
