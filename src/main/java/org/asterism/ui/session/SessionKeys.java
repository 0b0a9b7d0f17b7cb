package org.asterism.ui.session;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.asterism.annotation.Label;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a session. Letters and digits are the session's wherever the focus is, but for fields; Enter, Backspace and
 * Escape are first for what the plot has half done.
 */
final class SessionKeys {
    private final SessionView view;
    private final RunModel model;
    private final SessionActions actions;
    private final TrialView trial;
    private boolean taken;

    SessionKeys(SessionView view, RunModel model, SessionActions actions, TrialView trial) {
        this.view = view;
        this.model = model;
        this.actions = actions;
        this.trial = trial;
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::first);
        view.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::last);
    }

    private void first(KeyEvent event) {
        boolean late = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.BACK_SPACE;
        boolean typed = typing() && !event.isShortcutDown() && !event.getCode().isFunctionKey();
        taken = !late && !typed && !labels(event) && (digit(event) || perform(event));
        if (taken) {
            event.consume();
        }
    }

    /** Whether the key chooses one of the plan's labels in the plot. */
    private boolean labels(KeyEvent event) {
        List<Label> labels = model.plan().labels();
        String key = event.getCode().getChar();
        boolean named = labels.stream().anyMatch(label -> label.key().equals(key));
        boolean placed = plain(event) && event.getText().charAt(0) - '1' < labels.size();
        boolean alone = !event.isShortcutDown() && !event.isAltDown();
        return drawing() && trial.plot().isFocused() && alone && (named || placed);
    }

    /** A letter that was a key is not typed into the field that it opened. */
    private void typed(KeyEvent event) {
        if (taken) {
            event.consume();
        }
    }

    private void last(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            escape(event);
        } else if (perform(event)) {
            event.consume();
        }
    }

    /** Leaves a field, or the page of keys. */
    private void escape(KeyEvent event) {
        if (view.lookup("#session-keys") != null) {
            actions.get("session-keys-shown").perform();
            event.consume();
        } else if (drawing()) {
            trial.plot().requestFocus();
            event.consume();
        }
    }

    private boolean perform(KeyEvent event) {
        return actions.of(event)
                .map(action -> {
                    action.perform();
                    return true;
                })
                .orElse(false);
    }

    /** Digits answer the marked question; those that are of no use do nothing. */
    private boolean digit(KeyEvent event) {
        if (!plain(event) || !drawing() || focus() instanceof GroupRow) {
            return false;
        }
        return trial.side().digit(event.getText().charAt(0) - '1')
                || trial.plot().isFocused();
    }

    /** Whether it is a digit from 1 to 9 alone. */
    private static boolean plain(KeyEvent event) {
        String typed = event.getText();
        boolean one = typed.length() == 1 && typed.charAt(0) >= '1' && typed.charAt(0) <= '9';
        return one && !event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
    }

    private boolean drawing() {
        return trial.isVisible() && model.screenProperty().get() instanceof Screen.Plot;
    }

    private boolean typing() {
        return focus() instanceof TextInputControl;
    }

    private @Nullable Node focus() {
        return view.getScene() == null ? null : view.getScene().getFocusOwner();
    }
}
