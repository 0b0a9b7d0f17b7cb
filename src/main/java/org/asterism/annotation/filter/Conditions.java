package org.asterism.annotation.filter;

import java.util.List;
import org.asterism.annotation.ContainsSelection;
import org.asterism.annotation.RangeSelection;
import org.asterism.annotation.Selection;
import org.asterism.annotation.WordsSelection;
import org.asterism.data.Column;
import org.asterism.data.DateColumn;
import org.asterism.data.Missing;
import org.asterism.data.TextColumn;
import org.asterism.data.ValueColumn;
import org.asterism.parameter.InvalidInputException;

/** The conditions on the values of a column. */
record Conditions(Column column) {
    private static final double LEAST = Double.NEGATIVE_INFINITY;
    private static final double MOST = Double.POSITIVE_INFINITY;

    /** @throws InvalidInputException if the column cannot be compared so */
    Selection compare(Operator operator, String value) {
        boolean missing = value.equalsIgnoreCase("missing") || Missing.is(value);
        if (missing && operator == Operator.EQUAL) {
            return new WordsSelection(column.name(), List.of(""));
        }
        if (missing && operator == Operator.UNEQUAL) {
            return present();
        }
        return switch (column) {
            case TextColumn words -> words(words, operator, value);
            case ValueColumn values -> value(values, operator, value);
        };
    }

    /** The rows with a word that contains a text, or with the value that it is. */
    static Selection search(List<Column> columns, String text) {
        Selection found = Selection.nothing();
        for (Column column : columns) {
            found = switch (column) {
                case TextColumn words -> found.or(new ContainsSelection(words.name(), text));
                case ValueColumn values ->
                    Span.of(values, text)
                            .map(new Conditions(values)::within)
                            .map(found::or)
                            .orElse(found);
            };
        }
        return found;
    }

    /** A value of the column as an example; empty where it has none. */
    static String example(Column column) {
        for (int row = 0; row < column.size(); row++) {
            if (!column.missing(row)) {
                return ", such as " + column.text(row);
            }
        }
        return "";
    }

    private Selection value(ValueColumn values, Operator operator, String text) {
        Span span = Span.of(values, text).orElseThrow(() -> refused(values, text));
        return switch (operator) {
            case EQUAL -> within(span);
            case UNEQUAL -> present().minus(within(span));
            case LESS -> range(LEAST, Math.nextDown(span.low()));
            case AT_MOST -> range(LEAST, span.high());
            case GREATER -> range(Math.nextUp(span.high()), MOST);
            case AT_LEAST -> range(span.low(), MOST);
            case CONTAINS, LACKS ->
                throw new InvalidInputException(
                        "Column " + column.name() + " holds " + kind(values) + "; compare it by = != < <= > or >=.");
        };
    }

    private static InvalidInputException refused(ValueColumn values, String text) {
        String kind = kind(values);
        return new InvalidInputException("\"" + text + "\" is not one of the " + kind + " that column " + values.name()
                + " holds" + example(values) + ".");
    }

    private static String kind(ValueColumn values) {
        return values instanceof DateColumn ? "dates" : "numbers";
    }

    private Selection words(TextColumn words, Operator operator, String value) {
        return switch (operator) {
            case EQUAL -> spelled(words, value);
            case UNEQUAL -> present().minus(spelled(words, value));
            case CONTAINS -> new ContainsSelection(column.name(), value);
            case LACKS -> present().minus(new ContainsSelection(column.name(), value));
            case LESS, AT_MOST, GREATER, AT_LEAST ->
                throw new InvalidInputException(
                        "Column " + column.name() + " holds words; compare it by = != or ~ (contains).");
        };
    }

    private Selection spelled(TextColumn words, String value) {
        List<String> same =
                words.levels().stream().filter(value::equalsIgnoreCase).toList();
        return new WordsSelection(column.name(), same.isEmpty() ? List.of(value) : same);
    }

    private Selection present() {
        return new ContainsSelection(column.name(), "");
    }

    private Selection within(Span span) {
        return range(span.low(), span.high());
    }

    private Selection range(double low, double high) {
        return new RangeSelection(column.name(), low, high);
    }
}
