package org.asterism.ui.table;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.asterism.annotation.Selection;
import org.asterism.data.Column;
import org.asterism.workspace.Study;

/**
 * The lines of the table.
 *
 * @param study what they are of
 * @param columns from left to right
 * @param rows the row of each line, from the top; shared and read only
 * @param selected the selected rows, shown or not; shared and read only
 * @param filter what the rows had to pass; empty for no filter
 * @param firstSelected the first line whose row is selected, -1 for none
 */
record Listing(
        Study study,
        List<Column> columns,
        RowColors colors,
        int[] rows,
        BitSet selected,
        Optional<Selection> filter,
        int firstSelected) {

    int lines() {
        return rows.length;
    }

    /** The line of a row, -1 where it is not shown. */
    int line(int row) {
        for (int line = 0; line < rows.length; line++) {
            if (rows[line] == row) {
                return line;
            }
        }
        return -1;
    }

    /** Whether a column is what the plot is coloured by. */
    boolean coloredBy(Column column) {
        return !colors.none() && column.name().equals(colors.column().name());
    }
}
