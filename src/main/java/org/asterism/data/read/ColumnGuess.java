package org.asterism.data.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

    /** How many cells are numbers or dates. */
    long numbers(char decimal) {
        return rows.stream().flatMap(List::stream).filter(value(decimal)).count();
    }

    /** Whether a cell is a number or a date. */
    private static Predicate<String> value(char decimal) {
        Numbers numbers = new Numbers(decimal);
        Dates dates = new Dates();
        return cell -> !Double.isNaN(numbers.parse(cell)) || dates.found(cell);
    }

    /** Each name with the type that fits: NUMBER or DATE where more than half of the cells with a value are such. */
    List<ColumnPlan> plans(List<String> names, char decimal) {
        List<ColumnPlan> plans = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            plans.add(new ColumnPlan(names.get(column), type(column, decimal)));
        }
        return plans;
    }

    private ColumnType type(int column, char decimal) {
        Numbers numbers = new Numbers(decimal);
        Dates dates = new Dates();
        List<String> cells = rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column))
                .toList();
        long numbered = cells.stream()
                .filter(cell -> !Double.isNaN(numbers.parse(cell)))
                .count();
        long dated = cells.stream().filter(dates::found).count();
        long missing = cells.stream()
                .filter(cell -> Double.isNaN(numbers.parse(cell)) && Missing.is(cell))
                .count();
        long half = (cells.size() - missing) / 2;
        return numbered > half ? ColumnType.NUMBER : dated > half ? ColumnType.DATE : ColumnType.TEXT;
    }

    /**
     * Whether the first row looks like names: words above numbers, or words that differ and come nowhere again.
     *
     * @param decimal the decimal sign
     */
    boolean header(char decimal) {
        List<String> first = rows.getFirst();
        if (first.stream().anyMatch(value(decimal))) {
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
