package org.asterism.ui.table;

import static org.asterism.ui.text.Messages.text;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The line above the table: the filter, how many rows pass it, and what can be done with them. */
final class FilterBar extends VBox {
    private static final double LONGEST_FILTER = 420;

    private final TableModel model;
    private final TextField filter = new TextField();

    /**
     * @param down goes to the lines
     * @param copy puts the selected rows on the clipboard
     */
    FilterBar(TableModel model, Runnable down, Runnable copy) {
        this.model = model;
        filter();
        filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, down));
        HBox line = new HBox(8, filter, select(), count(), onlySelected(), copy(copy), close());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("rows-header");
        getChildren().addAll(line, problem());
    }

    private void filter() {
        filter.setId("table-filter");
        filter.setPromptText(text("table.filter-prompt"));
        filter.setAccessibleText(text("table.filter"));
        filter.setTooltip(Texts.help(text("table.filter-help")));
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.setMaxWidth(LONGEST_FILTER);
        filter.setPrefWidth(LONGEST_FILTER);
        filter.setMinWidth(120);
    }

    private void press(KeyEvent event, Runnable down) {
        switch (event.getCode()) {
            case ENTER -> model.selectShown();
            case DOWN -> down.run();
            case ESCAPE -> {
                if (filter.getText().isEmpty()) {
                    return;
                }
                filter.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Node select() {
        Button select = new Button();
        select.setId("table-select");
        select.getStyleClass().add("small");
        select.setMinWidth(USE_PREF_SIZE);
        select.textProperty().bind(model.listingProperty().map(now -> text("table.select-rows", now.lines())));
        select.setTooltip(new Tooltip(text("table.select-help")));
        BooleanBinding useful = Bindings.createBooleanBinding(
                () -> filtered(model.listingProperty().get()), model.listingProperty());
        select.visibleProperty().bind(useful);
        select.setOnAction(_ -> model.selectShown());
        return Texts.collapsing(select);
    }

    private static boolean filtered(@Nullable Listing now) {
        return now != null && now.filter().isPresent() && now.lines() > 0;
    }

    private Node count() {
        Label count = Texts.text("", "muted", "small");
        count.setId("table-count");
        count.textProperty().bind(model.listingProperty().map(FilterBar::count));
        count.setMaxWidth(Double.MAX_VALUE);
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(count, Priority.ALWAYS);
        return count;
    }

    private static String count(Listing now) {
        int all = now.study().dataset().rows();
        int selected = now.selected().cardinality();
        String rows = now.lines() == all ? text("table.rows-all", all) : text("table.rows-some", now.lines(), all);
        return selected == 0 ? rows : text("table.rows-selected", rows, selected);
    }

    private Node onlySelected() {
        CheckBox only = new CheckBox(text("table.only-selected"));
        only.setId("table-only-selected");
        only.setTooltip(new Tooltip(text("table.only-selected-help")));
        only.setMinWidth(USE_PREF_SIZE);
        only.selectedProperty().bindBidirectional(model.onlySelectedProperty());
        return only;
    }

    private Node copy(Runnable copy) {
        Button button = Icons.button("table-copy", MaterialDesignC.CONTENT_COPY, text("table.copy-help"), copy);
        button.disableProperty()
                .bind(model.listingProperty()
                        .map(now -> now.firstSelected() < 0)
                        .orElse(true));
        return button;
    }

    private Node close() {
        Button button = Icons.button(
                "table-hide",
                MaterialDesignC.CLOSE,
                text("table.hide"),
                () -> model.showingProperty().set(false));
        return button;
    }

    private Node problem() {
        Label problem = Texts.wrapped("", "rows-problem");
        problem.setId("table-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        return Texts.collapsing(problem);
    }
}
