package org.asterism.ui.agreement;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.asterism.session.result.Estimate;
import org.asterism.ui.control.TableColumns;
import org.asterism.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/** The columns of the tables of the page. */
final class EstimateColumns<T> extends TableColumns<T> {
    EstimateColumns(TableView<T> table) {
        super(table);
    }

    /** A column of values with their intervals, as a bar. */
    TableColumn<T, Double> estimate(String title, String help, double width, Function<T, Estimate> value) {
        TableColumn<T, Double> column = column(title, help, width);
        column.setMaxWidth(WIDER * width);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue()).value()));
        column.setCellFactory(_ -> new EstimateCell<>(value));
        return column;
    }

    private static final class EstimateCell<T> extends TableCell<T, Double> {
        private final Function<T, Estimate> value;
        private final EstimateBar bar = new EstimateBar();

        EstimateCell(Function<T, Estimate> value) {
            this.value = value;
            setGraphicTextGap(8);
            setContentDisplay(ContentDisplay.RIGHT);
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(@Nullable Double item, boolean empty) {
            super.updateItem(item, empty);
            @Nullable T row = getTableRow() == null ? null : getTableRow().getItem();
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
            } else {
                Estimate estimate = value.apply(row);
                bar.show(estimate);
                setText(Words.number(estimate.value()));
                setGraphic(bar);
                setTooltip(Texts.help(Words.estimate(estimate)));
            }
        }
    }
}
