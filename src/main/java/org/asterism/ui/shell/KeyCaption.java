package org.asterism.ui.shell;

import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.KeyText;

/** Shows an audience which key was pressed and what it did, for a moment. */
final class KeyCaption extends Label {
    private static final Duration STAY = Duration.seconds(1.2);
    private static final Duration FADE = Duration.seconds(0.6);

    private final FadeTransition fade = new FadeTransition(FADE, this);
    private final ObservableBooleanValue on;

    /** @param on whether there is an audience */
    KeyCaption(ObservableBooleanValue on) {
        this.on = on;
        setId("key-caption");
        getStyleClass().add("key-caption");
        setMouseTransparent(true);
        setVisible(false);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(0, 0, 72, 0));
        fade.setDelay(STAY);
        fade.setFromValue(1);
        fade.setToValue(0);
        fade.setOnFinished(_ -> setVisible(false));
        on.subscribe(now -> {
            if (!now) {
                setVisible(false);
            }
        });
    }

    void show(KeyCombination key, Action action) {
        if (on.get()) {
            setText(KeyText.of(key) + "   " + action.title().get());
            setOpacity(1);
            setVisible(true);
            fade.playFromStart();
        }
    }
}
