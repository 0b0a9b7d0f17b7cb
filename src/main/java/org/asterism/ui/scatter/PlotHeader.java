package org.asterism.ui.scatter;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line over a plot: a choice at its left, a button at its right, and switches between where there is room for them. */
final class PlotHeader extends HBox {
    private final Region choice;
    private final Region switches;
    private final Region button;

    /** @param shown the switches; they may be hidden for other reasons too */
    PlotHeader(Region choice, Node shown, Region button) {
        this.choice = choice;
        this.button = button;
        HBox box = new HBox(shown);
        box.setAlignment(Pos.CENTER);
        switches = box;
        switches.setMinWidth(USE_PREF_SIZE);
        switches.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        this::roomy, widthProperty(), button.widthProperty(), shown.managedProperty()));
        switches.managedProperty().bind(switches.visibleProperty());
        HBox.setHgrow(choice, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        getStyleClass().add("plot-header");
        getChildren().addAll(choice, switches, button);
    }

    private boolean roomy() {
        Insets insets = getInsets();
        double needed = choice.minWidth(-1) + switches.prefWidth(-1) + button.prefWidth(-1) + 2 * getSpacing();
        return needed <= getWidth() - insets.getLeft() - insets.getRight();
    }
}
