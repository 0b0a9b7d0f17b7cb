package org.asterism.ui.control;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Adds columns of words and numbers to a table, with help at their headings. */
public class TableColumns<T> {
    /** How much wider than it has to be a column of numbers may be. */
    protected static final double WIDER = 1.15;

    private final TableView<T> table;

    public TableColumns(TableView<T> table) {
        this.table = table;
    }

    /** A column of words that takes the room that others leave. */
    public TableColumn<T, String> words(String title, String help, double width, Function<T, String> value) {
        TableColumn<T, String> column = column(title, help, width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(_ -> new WordCell<>());
        return column;
    }

    /** A column of numbers that are shown as words; NaN is sorted last. */
    public TableColumn<T, Double> number(
            String title, String help, double width, ToDoubleFunction<T> value, Function<T, String> words) {
        TableColumn<T, Double> column = column(title, help, width);
        column.getStyleClass().add("number");
        column.setMaxWidth(WIDER * width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.applyAsDouble(row.getValue())));
        column.setCellFactory(_ -> new NumberCell<>(words));
        return column;
    }

    protected final <V> TableColumn<T, V> column(String title, String help, double width) {
        TableColumn<T, V> column = new TableColumn<>();
        Label heading = new Label(title);
        heading.setTooltip(Texts.help(help));
        column.setGraphic(heading);
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setReorderable(false);
        table.getColumns().add(column);
        return column;
    }

    private static final class WordCell<T> extends TableCell<T, String> {
        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
            setTooltip(empty || item == null || item.isEmpty() ? null : Texts.help(item));
        }
    }

    private static final class NumberCell<T> extends TableCell<T, Double> {
        private final Function<T, String> words;

        NumberCell(Function<T, String> words) {
            this.words = words;
            getStyleClass().add("number");
        }

        @Override
        protected void updateItem(@Nullable Double item, boolean empty) {
            super.updateItem(item, empty);
            @Nullable T row = getTableRow() == null ? null : getTableRow().getItem();
            setText(empty || row == null ? null : words.apply(row));
        }
    }
}
