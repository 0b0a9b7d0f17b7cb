package org.asterism.ui.kept;

import static org.asterism.ui.text.Messages.text;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.asterism.annotation.SelectionMode;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** One kept selection: a button that selects it, its name to edit in place, its count. */
final class KeptRow extends HBox {
    private final KeptModel model;
    private final KeptModel.Row row;
    private final Supplier<SelectionMode> usual;
    private boolean shift;
    private boolean alt;

    KeptRow(KeptModel model, KeptModel.Row row, Supplier<SelectionMode> usual) {
        this.model = model;
        this.row = row;
        this.usual = usual;
        getStyleClass().add("row");
        getChildren().addAll(select(), name(), count(), remove());
    }

    private Button select() {
        Button select = Icons.button(
                "kept-" + (row.index() + 1),
                MaterialDesignS.SELECT,
                text("tools.kept.select", row.name()),
                () -> model.select(row.index(), mode()));
        select.setTooltip(Texts.help(text("tools.kept.tip", capital(row.recipe()))));
        select.setAccessibleHelp(row.recipe());
        select.addEventFilter(InputEvent.ANY, this::hold);
        return select;
    }

    /** Notes the keys that are held with a click or with Space. */
    private void hold(InputEvent event) {
        if (event instanceof MouseEvent mouse) {
            shift = mouse.isShiftDown();
            alt = mouse.isAltDown();
        } else if (event instanceof KeyEvent key) {
            shift = key.isShiftDown();
            alt = key.isAltDown();
        }
    }

    private SelectionMode mode() {
        return SelectionMode.held(shift, alt).orElseGet(usual);
    }

    private TextField name() {
        TextField name = new TextField(row.name());
        name.getStyleClass().add("label-name");
        name.setAccessibleText(text("tools.kept.rename", row.index() + 1));
        name.setPrefColumnCount(8);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(_ -> model.rename(row.index(), name.getText()));
        name.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.rename(row.index(), name.getText());
            }
        });
        return name;
    }

    private Label count() {
        Label count = new Label(
                row.count() == KeptModel.UNKNOWN ? "…" : String.format(Messages.language(), "%,d", row.count()));
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        return count;
    }

    private Button remove() {
        return Icons.button(
                MaterialDesignD.DELETE_OUTLINE, text("tools.kept.remove", row.name()), () -> model.remove(row.index()));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Messages.language()) + words.substring(1);
    }
}
