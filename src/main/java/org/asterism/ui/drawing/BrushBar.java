package org.asterism.ui.drawing;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Icons;

/** The brushes, each with its key. */
final class BrushBar extends VBox {
    private final ToggleGroup group = new ToggleGroup();

    BrushBar(DrawingModel model) {
        getStyleClass().add("drawing-brushes");
        for (Brush brush : Brush.values()) {
            getChildren().add(button(model, brush));
        }
    }

    private ToggleButton button(DrawingModel model, Brush brush) {
        ToggleButton button = new ToggleButton(brush.key().getName(), Icons.icon(brush.ikon()));
        button.setId("drawing-" + brush.key().getName().toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.getStyleClass().add("drawing-brush");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(brush.title());
        button.setTooltip(new Tooltip(brush.title() + "\n" + brush.hint()));
        button.setOnAction(_ -> {
            model.brushProperty().set(brush);
            button.setSelected(true);
        });
        model.brushProperty().subscribe(chosen -> button.setSelected(chosen == brush));
        return button;
    }
}
