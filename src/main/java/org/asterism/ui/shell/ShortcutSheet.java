package org.asterism.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.KeyText;
import org.asterism.ui.control.Texts;

/** All keys on one page. */
final class ShortcutSheet extends FlowPane {
    ShortcutSheet(Actions actions) {
        super(javafx.geometry.Orientation.VERTICAL, 36, 16);
        getStyleClass().add("shortcuts");
        for (Category category : Category.values()) {
            getChildren()
                    .add(section(
                            category,
                            actions.groups().stream()
                                    .filter(group -> group.category() == category)
                                    .flatMap(group -> group.actions().stream())
                                    .filter(action ->
                                            !action.keysProperty().get().isEmpty())
                                    .toList()));
        }
    }

    private static VBox section(Category category, List<Action> actions) {
        GridPane table = new GridPane();
        table.getStyleClass().add("facts");
        for (Action action : actions) {
            Label key = Texts.text("", "strong");
            key.textProperty().bind(KeyText.of(action));
            table.addRow(table.getRowCount(), key, Texts.text(action.title().get()));
        }
        return new VBox(6, Texts.text(category.title(), "section-title"), table);
    }
}
