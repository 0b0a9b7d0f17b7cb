package org.asterism.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;

/** A few choices side by side, one of which is always taken. */
public final class Segments<T> extends SegmentedButton {
    private final ObjectProperty<T> value;
    private final List<T> choices;

    /** @param value what is chosen, both ways */
    public Segments(ObjectProperty<T> value, List<T> choices, Function<T, String> title, Function<T, String> help) {
        this.value = value;
        this.choices = List.copyOf(choices);
        getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        setToggleGroup(group);
        for (T choice : choices) {
            getButtons().add(button(choice, title.apply(choice), help.apply(choice)));
        }
    }

    /** The button of a choice. */
    public ToggleButton button(T choice) {
        return getButtons().get(choices.indexOf(choice));
    }

    private ToggleButton button(T choice, String title, String help) {
        ToggleButton button = new ToggleButton(title);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(help));
        button.setOnAction(_ -> {
            value.set(choice);
            button.setSelected(true);
        });
        value.subscribe(now -> button.setSelected(choice.equals(now)));
        return button;
    }
}
