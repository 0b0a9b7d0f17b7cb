package org.asterism.ui.teach.play;

import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.asterism.ui.text.Messages;

/** The timeline of the runs on the stage. */
public final class ScrubberView extends HBox {
    public ScrubberView(PlayerModel player) {
        getStyleClass().add("teach-scrubber");
        Slider slider = new Slider();
        slider.setId("teach-slider");
        slider.setAccessibleText(Messages.text("teach.step"));
        slider.maxProperty().bind(player.lastProperty());
        player.positionProperty().subscribe(position -> slider.setValue(position.intValue()));
        slider.valueProperty().subscribe(value -> player.jump((int) Math.round(value.doubleValue())));
        HBox.setHgrow(slider, Priority.ALWAYS);
        getChildren()
                .addAll(
                        button("step-back", Messages.text("teach.back"), player::back),
                        slider,
                        button("step-forward", Messages.text("teach.forward"), player::forward));
    }

    private static Button button(String id, String text, Runnable run) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
