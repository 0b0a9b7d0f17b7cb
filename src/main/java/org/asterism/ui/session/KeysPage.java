package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.KeyText;
import org.asterism.ui.control.Texts;

/** All keys of a session, over everything else. */
final class KeysPage extends ScrollPane {
    private final GridPane grid = new GridPane(28, 7);

    KeysPage(List<Action> actions) {
        setId("session-keys");
        getStyleClass().addAll("edge-to-edge", "session-page");
        setFitToWidth(true);
        for (Action action : actions) {
            line(KeyText.all(action.keysProperty().get()), action.title().get());
        }
        line(text("session.keys.digits"), text("session.keys.digits-text"));
        line(text("session.keys.arrows"), text("session.keys.arrows-text"));
        line(text("session.keys.space"), text("session.keys.space-text"));
        line(text("session.keys.size"), text("session.keys.size-text"));
        line(KeyText.of(KeyCombination.valueOf("Esc")), text("session.keys.escape-text"));
        VBox column = new VBox(16, Texts.text(text("session.keys"), "start-title"), grid);
        column.setMaxWidth(VBox.USE_PREF_SIZE);
        setContent(new StackPane(column));
    }

    private void line(String keys, String what) {
        Label key = Texts.text(keys, "session-key");
        grid.addRow(grid.getRowCount(), key, Texts.wrapped(what));
    }
}
