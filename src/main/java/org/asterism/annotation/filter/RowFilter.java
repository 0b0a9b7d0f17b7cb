package org.asterism.annotation.filter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.asterism.annotation.Selection;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.parameter.InvalidInputException;

/**
 * Turns conditions on rows, as people type them, into a selection.
 *
 * <p>A condition is a column, an operator and a value: {@code petal length > 4}, {@code species = setosa}. Operators are
 * {@code = != < <= > >=}, and {@code ~} and {@code !~} for words that contain a text or do not. Conditions are joined by
 * {@code and}, which binds closer, and {@code or}; brackets group them. The value {@code missing} stands for no value;
 * rows without a value fit no other condition. Text without an operator is looked for in all columns. Capitals make no
 * difference; names and values may be put in double quotes.
 */
public final class RowFilter {
    private static final int DEEPEST = 20;

    private final Dataset dataset;
    private final Cursor cursor;
    private final List<Column> longestFirst;
    private int depth;

    private RowFilter(String text, Dataset dataset) {
        this.dataset = dataset;
        cursor = new Cursor(text);
        longestFirst = dataset.columns().stream()
                .sorted(Comparator.comparingInt((Column column) -> column.name().length())
                        .reversed())
                .toList();
    }

    /** @throws InvalidInputException if the text cannot be understood, or names no column of the data set */
    public static Selection parse(String text, Dataset dataset) {
        return new RowFilter(text, dataset).whole();
    }

    private Selection whole() {
        Selection selection = anyOf();
        if (!cursor.atEnd()) {
            throw new InvalidInputException(
                    "The filter ends before \"" + cursor.rest().strip()
                            + "\"; join conditions by and or or, and close a bracket only where one is open.");
        }
        return selection;
    }

    private Selection anyOf() {
        Selection selection = allOf();
        while (cursor.joint("or")) {
            selection = selection.or(allOf());
        }
        return selection;
    }

    private Selection allOf() {
        Selection selection = term();
        while (cursor.joint("and")) {
            selection = selection.and(term());
        }
        return selection;
    }

    private Selection term() {
        Optional<Column> compared =
                longestFirst.stream().filter(column -> compared(column.name())).findFirst();
        if (compared.isPresent()) {
            return condition(compared.get());
        }
        return cursor.take('(') ? group() : search();
    }

    private boolean compared(String name) {
        return cursor.compared(name) || cursor.compared('"' + name.replace("\"", "\"\"") + '"');
    }

    private Selection group() {
        if (++depth > DEEPEST) {
            throw new InvalidInputException("The filter has more than " + DEEPEST + " brackets in one another.");
        }
        Selection selection = anyOf();
        if (!cursor.take(')')) {
            throw new InvalidInputException("A bracket of the filter is not closed; write ) after its last condition.");
        }
        depth--;
        return selection;
    }

    private Selection condition(Column column) {
        Operator operator = cursor.operator().orElseThrow();
        Optional<String> quoted = cursor.quoted();
        String value = quoted.orElseGet(cursor::words);
        if (quoted.isEmpty() && value.isEmpty()) {
            throw new InvalidInputException(
                    "Write a value to compare " + column.name() + " with" + Conditions.example(column) + ".");
        }
        return new Conditions(column).compare(operator, value);
    }

    /** Text without an operator. */
    private Selection search() {
        Optional<String> quoted = cursor.quoted();
        String words = quoted.orElseGet(cursor::wordsBeforeOperator);
        if (cursor.operatorNext()) {
            dataset.column(words);
        }
        if (words.isEmpty()) {
            throw new InvalidInputException(
                    "Write a condition, such as a column, an operator and a value, before and after and or or.");
        }
        if (quoted.isEmpty() && cursor.atEnd()) {
            requireNoBeginning(words);
        }
        return Conditions.search(dataset.columns(), words);
    }

    /** While a name is typed, it is not yet a text to look for. */
    private void requireNoBeginning(String words) {
        dataset.columns().stream()
                .map(Column::name)
                .filter(name -> name.regionMatches(true, 0, words, 0, words.length()))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidInputException("Go on with " + name
                            + " and = != < <= > >= or ~ and a value, or look for \"" + words + "\" in quotes.");
                });
    }
}
