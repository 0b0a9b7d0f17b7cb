package org.asterism.ui.session;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
        taken = !late && !typed && (digit(event) || perform(event));
        if (taken) {
            event.consume();
        }
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

    /** Digits answer the marked question, unless the plan has labels to choose by them in the plot. */
    private boolean digit(KeyEvent event) {
        String typed = event.getText();
        boolean one = typed.length() == 1 && typed.charAt(0) >= '1' && typed.charAt(0) <= '9';
        boolean labels = !model.plan().labels().isEmpty() && trial.plot().isFocused();
        boolean meant = one && !event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
        boolean free = drawing() && !labels && !(focus() instanceof GroupRow);
        return meant && free && trial.side().digit(typed.charAt(0) - '1');
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
