package org.asterism.ui.teach.play;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.parameter.Declaration;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** A parameter, a slider for it, and its value. */
final class KnobView extends VBox {
    private final KnobModel model;

    /** @param place of the lane, 0 or 1 */
    KnobView(KnobModel model, int place) {
        super(4);
        this.model = model;
        Label value = Texts.text("", "strong");
        value.setId("stage-value-" + (place + 1));
        value.textProperty().bind(model.valueProperty());
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, choice(place), value);
        line.getStyleClass().add("stage-choice");
        getChildren().addAll(line, slider(place));
        setVisible(!model.offered().isEmpty());
        setManaged(isVisible());
    }

    private ComboBox<Declaration> choice(int place) {
        ComboBox<Declaration> choice = new ComboBox<>(model.offered());
        choice.setId("stage-knob-" + (place + 1));
        choice.setAccessibleText(Messages.text("stage.knob"));
        choice.setCellFactory(_ -> new Title());
        choice.setButtonCell(new Title());
        choice.valueProperty().bindBidirectional(model.chosenProperty());
        choice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        return choice;
    }

    private Slider slider(int place) {
        Slider slider = new Slider(0, 1, model.shareProperty().get());
        slider.setId("stage-slider-" + (place + 1));
        slider.setTooltip(Texts.help(Messages.text("stage.knob-help")));
        slider.valueProperty().bindBidirectional(model.shareProperty());
        slider.setBlockIncrement(model.notch());
        model.chosenProperty().subscribe(now -> {
            slider.setAccessibleText(now == null ? "" : now.title());
            slider.setBlockIncrement(model.notch());
        });
        slider.valueChangingProperty().subscribe((_, changing) -> {
            if (!changing) {
                model.end();
            }
        });
        slider.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                model.end();
            }
        });
        return slider;
    }

    private static final class Title extends ListCell<Declaration> {
        @Override
        protected void updateItem(@Nullable Declaration declaration, boolean empty) {
            super.updateItem(declaration, empty);
            setText(empty || declaration == null ? null : declaration.title());
        }
    }
}
