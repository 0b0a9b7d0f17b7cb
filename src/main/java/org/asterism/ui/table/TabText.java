package org.asterism.ui.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.asterism.data.Column;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.ui.text.Messages;

/** The selected lines of the table with a line of headings, as spreadsheets take them: cells apart by tabs. */
final class TabText {
    /** More would be too much for most clipboards. */
    private static final long MOST_CELLS = 3_000_000;

    private TabText() {}

    /** @throws InvalidInputException if it would be too much for a clipboard */
    static String of(Listing listing, Job job) {
        List<Column> columns = listing.columns();
        long cells = (long) columns.size() * listing.selected().cardinality();
        if (cells > MOST_CELLS) {
            throw new InvalidInputException(Messages.text("table.copy-too-much", cells, MOST_CELLS));
        }
        StringBuilder text = new StringBuilder(line(columns, Column::name));
        for (int line = 0; line < listing.lines(); line++) {
            int row = listing.rows()[line];
            if (listing.selected().get(row)) {
                job.check();
                job.progress((double) line / listing.lines());
                text.append(line(columns, column -> column.text(row)));
            }
        }
        return text.toString();
    }

    private static String line(List<Column> columns, Function<Column, String> cell) {
        return columns.stream()
                .map(column -> cell.apply(column).replaceAll("[\\t\\n\\r]+", " "))
                .collect(Collectors.joining("\t", "", "\n"));
    }
}
