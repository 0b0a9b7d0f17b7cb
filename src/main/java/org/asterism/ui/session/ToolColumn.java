package org.asterism.ui.session;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.ActionToggle;
import org.asterism.ui.control.KeyText;

/** The tools for outlining with their keys printed on them; undo, redo and help below. */
final class ToolColumn extends VBox {
    private static final SimpleBooleanProperty NAMED = new SimpleBooleanProperty(true);

    ToolColumn(SessionActions actions) {
        setId("session-tools");
        getStyleClass().add("session-tools");
        for (Action tool : actions.tools()) {
            ActionToggle toggle =
                    new ActionToggle(tool, KeyText.titleAndKey(tool).get(), NAMED);
            toggle.setMaxWidth(Double.MAX_VALUE);
            toggle.setFocusTraversable(false);
            getChildren().add(toggle);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        for (String id : SessionActions.BELOW) {
            Button button = Footer.button(actions.get(id));
            button.getStyleClass().add("flat");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setFocusTraversable(false);
            getChildren().add(button);
        }
    }
}
