package org.asterism.ui.run;

import static org.asterism.ui.text.Messages.text;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.asterism.ui.control.Named;
import org.asterism.ui.control.Texts;

/** Sorts and filters the runs; there as soon as there are two. */
final class RunBar extends HBox {
    private final RunsModel model;

    RunBar(RunsModel model) {
        this.model = model;
        getStyleClass().add("run-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label sort = Texts.text(text("run.order"), "muted", "small");
        sort.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sort, order(), filter(), count());
        visibleProperty().bind(Bindings.size(model.runs()).greaterThan(1));
        Texts.collapsing(this);
    }

    private ComboBox<RunOrder> order() {
        ComboBox<RunOrder> order = new ComboBox<>();
        order.getItems().setAll(RunOrder.values());
        order.setConverter(new Named<>(choice -> text(choice.key())));
        order.valueProperty().bindBidirectional(model.orderProperty());
        order.setId("run-order");
        order.setMinWidth(USE_PREF_SIZE);
        order.getStyleClass().add("small");
        order.setAccessibleText(text("run.order"));
        order.setTooltip(new Tooltip(text("run.order-help")));
        return order;
    }

    private TextField filter() {
        TextField filter = new TextField();
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.setId("run-filter");
        filter.getStyleClass().add("small");
        filter.setPromptText(text("run.filter"));
        filter.setAccessibleText(text("run.filter"));
        filter.setTooltip(new Tooltip(text("run.filter-help")));
        return filter;
    }

    private Label count() {
        Label count = Texts.text("", "muted", "small");
        count.setId("run-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text(
                                "run.count", model.rows().size(), model.runs().size()),
                        model.rows(),
                        model.runs()));
        return count;
    }
}
