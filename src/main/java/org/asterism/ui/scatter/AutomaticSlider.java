package org.asterism.ui.scatter;

import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.asterism.ui.text.Messages;

/** A number that a person chooses or leaves to the program, which is 0. */
final class AutomaticSlider extends HBox {
    private final Range range;
    private final Slider slider;
    private final CheckBox automatic = new CheckBox(Messages.text("layers.automatic"));
    private boolean showing;

    /**
     * What can be chosen.
     *
     * @param first what is offered when the program no longer chooses
     */
    record Range(double least, double most, double first, double step) {}

    AutomaticSlider(String id, String title, Range range, DoubleConsumer chosen) {
        super(8);
        this.range = range;
        slider = new Slider(range.least, range.most, range.first);
        slider.setId(id);
        slider.setAccessibleText(title);
        slider.setBlockIncrement(range.step);
        slider.setMinWidth(60);
        HBox.setHgrow(slider, Priority.ALWAYS);
        automatic.setId(id + "-automatic");
        automatic.setMinWidth(USE_PREF_SIZE);
        automatic.setAccessibleText(title + ", " + Messages.text("layers.automatic"));
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(slider, automatic);
        automatic.setOnAction(_ -> chosen.accept(automatic.isSelected() ? 0 : range.first));
        slider.valueProperty().subscribe((_, value) -> {
            if (!showing) {
                chosen.accept(Math.clamp(value.doubleValue(), range.least, range.most));
            }
        });
    }

    /** @param value 0 for what the program chooses */
    void show(double value) {
        showing = true;
        automatic.setSelected(value == 0);
        slider.setDisable(value == 0);
        slider.setValue(value == 0 ? range.first : value);
        showing = false;
    }
}
