package org.asterism.data.read;

import java.util.ArrayList;
import java.util.List;
import org.asterism.data.Missing;

/** Guesses from the first rows what the columns of a table hold. */
final class ColumnGuess {
    private final List<List<String>> rows;

    /** @param rows cell by cell; they may differ in length */
    ColumnGuess(List<List<String>> rows) {
        this.rows = rows;
    }

    /** The decimal sign that makes more cells numbers; the point where both do as well. */
    char decimal() {
        return numbers(',') > numbers('.') ? ',' : '.';
    }

    /** How many cells are numbers. */
    long numbers(char decimal) {
        Numbers numbers = new Numbers(decimal);
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !Double.isNaN(numbers.parse(cell)))
                .count();
    }

    /** Each name with the type that fits: NUMBER where more than half of the cells with a value are numbers. */
    List<ColumnPlan> plans(List<String> names, char decimal) {
        List<ColumnPlan> plans = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            plans.add(new ColumnPlan(names.get(column), type(column, decimal)));
        }
        return plans;
    }

    private ColumnType type(int column, char decimal) {
        Numbers numbers = new Numbers(decimal);
        int words = 0;
        int found = 0;
        for (List<String> row : rows) {
            if (column < row.size()) {
                String cell = row.get(column);
                boolean number = !Double.isNaN(numbers.parse(cell));
                found += number ? 1 : 0;
                words += number || Missing.is(cell) ? 0 : 1;
            }
        }
        return found > words ? ColumnType.NUMBER : ColumnType.TEXT;
    }

    /**
     * Whether the first row looks like names: words above numbers, or words that differ and come nowhere again.
     *
     * @param decimal the decimal sign
     */
    boolean header(char decimal) {
        List<String> first = rows.getFirst();
        Numbers numbers = new Numbers(decimal);
        if (first.stream().anyMatch(cell -> !Double.isNaN(numbers.parse(cell)))) {
            return false;
        }
        ColumnGuess rest = new ColumnGuess(rows.subList(1, rows.size()));
        return rest.rows.isEmpty() || rest.numbers(decimal) > 0 || rest.neverRepeats(first);
    }

    private boolean neverRepeats(List<String> first) {
        return first.stream().distinct().count() == first.size()
                && rows.stream().noneMatch(row -> row.stream().anyMatch(first::contains));
    }
}
