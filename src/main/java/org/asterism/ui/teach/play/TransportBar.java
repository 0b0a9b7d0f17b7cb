package org.asterism.ui.teach.play;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.ActionButton;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The buttons that step and play, and the speed. The timeline keeps the focus when they are clicked; each has a key. */
final class TransportBar extends HBox {
    private final PlayerModel player;
    private final HBox steps = new HBox();
    private final HBox speed = new HBox();

    TransportBar(PlayerModel player) {
        this.player = player;
        List.of(steps, speed).forEach(box -> box.getStyleClass().add("teach-transport"));
        getStyleClass().add("teach-bar");
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(steps, speed);
    }

    void show(ScrubberView.Transport actions) {
        steps.getChildren()
                .setAll(actions.steps().stream().map(TransportBar::button).toList());
        speed.getChildren().setAll(button(actions.slower()), words(), button(actions.faster()));
    }

    private Node words() {
        Label words = Texts.text("", "teach-speed");
        words.setMinWidth(USE_PREF_SIZE);
        words.setId("teach-speed");
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Messages.text(
                                "teach.speed", player.speedProperty().get()),
                        player.speedProperty()));
        return words;
    }

    private static ActionButton button(Action action) {
        ActionButton button = new ActionButton(action);
        button.setFocusTraversable(false);
        action.chosen()
                .ifPresent(chosen -> chosen.subscribe(
                        on -> button.setGraphic(Icons.icon(on ? MaterialDesignP.PAUSE : action.ikon()))));
        return button;
    }
}
