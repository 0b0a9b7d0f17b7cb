package org.asterism.ui.drawing;

import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** How large the brush in hand is, and how much it does. */
final class TipView extends VBox {
    private static final double NAMES = 80;

    TipView(DrawingModel model) {
        HBox radius = row(
                Messages.text("drawing.radius"),
                "drawing-radius",
                DrawingModel.SMALLEST,
                DrawingModel.LARGEST,
                model.radiusProperty());
        HBox amount = row(Messages.text("drawing.amount"), "drawing-amount", 1, 60, model.amountProperty());
        HBox strength = row(Messages.text("drawing.strength"), "drawing-strength", 0.02, 1, model.strengthProperty());
        amount.visibleProperty().bind(model.brushProperty().map(Brush::adds));
        strength.visibleProperty().bind(model.brushProperty().map(Brush::pushes));
        getStyleClass().add("section");
        getChildren().addAll(radius, Texts.collapsing(amount), Texts.collapsing(strength));
    }

    private static HBox row(String name, String id, double min, double max, Property<Number> value) {
        Slider slider = new Slider(min, max, value.getValue().doubleValue());
        slider.setId(id);
        slider.setAccessibleText(name);
        slider.setBlockIncrement((max - min) / 20);
        slider.valueProperty().bindBidirectional(value);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label label = Texts.text(name);
        label.setMinWidth(NAMES);
        label.setLabelFor(slider);
        HBox row = new HBox(8, label, slider);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
