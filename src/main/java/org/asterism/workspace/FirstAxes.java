package org.asterism.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.data.ValueColumn;
import org.asterism.parameter.InvalidInputException;

/**
 * The two columns that a data set is plotted by at first: the first two of numbers or dates.
 *
 * <p>A column that only numbers the rows comes after all others, and words that name a few groups come last.
 */
final class FirstAxes {
    private static final Set<String> NUMBERINGS = Set.of("id", "index", "row", "no", "nr", "nr.", "#", "unnamed: 0");

    private FirstAxes() {}

    /** @throws InvalidInputException if fewer than two columns can be axes */
    static List<String> of(Dataset dataset) {
        List<ValueColumn> numbers = dataset.numbers();
        Stream<? extends Column> measured = numbers.stream().filter(column -> !numbering(column));
        Stream<? extends Column> counted = numbers.stream().filter(FirstAxes::numbering);
        Stream<? extends Column> words = numbers.isEmpty()
                ? Stream.empty()
                : dataset.columns().stream()
                        .filter(TextColumn.class::isInstance)
                        .filter(Partition::fits);
        List<String> axes = Stream.of(measured, counted, words)
                .flatMap(columns -> columns)
                .limit(2)
                .map(Column::name)
                .toList();
        if (axes.size() < 2) {
            throw new InvalidInputException("A plot needs two columns of numbers, but " + dataset.name() + " has "
                    + (axes.isEmpty() ? "none." : "only \"" + axes.getFirst() + "\"."));
        }
        return axes;
    }

    /** Whether a column has the name of a numbering, and whole numbers that rise from row to row. */
    private static boolean numbering(ValueColumn column) {
        if (!(column instanceof NumberColumn)
                || !NUMBERINGS.contains(column.name().toLowerCase(Locale.ROOT))) {
            return false;
        }
        double[] values = column.values();
        for (int row = 0; row < values.length; row++) {
            boolean rises = row == 0 || values[row] > values[row - 1];
            if (!rises || values[row] != Math.rint(values[row])) {
                return false;
            }
        }
        return true;
    }
}
