package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/** The command palette over the window: type a few letters, Enter does it, Escape leaves. */
final class Palette extends StackPane {
    private final PaletteModel model;
    private final TextField query = new TextField();
    private final ListView<PaletteEntry> list;
    private @Nullable Node before;

    Palette(PaletteModel model) {
        this.model = model;
        list = new ListView<>(model.found());
        Label none = Texts.text(text("window.palette.none"), "muted");
        list.setPlaceholder(none);
        setId("palette");
        setAlignment(Pos.TOP_CENTER);
        setPickOnBounds(false);
        query();
        list();
        VBox sheet = new VBox(query, list);
        sheet.getStyleClass().add("palette");
        sheet.setMaxHeight(USE_PREF_SIZE);
        setMargin(sheet, new Insets(60, 20, 20, 20));
        getChildren().add(sheet);
        setVisible(false);
        model.openProperty().subscribe((_, open) -> turn(open));
        focusWithinProperty().subscribe((_, within) -> {
            if (!within) {
                model.close();
            }
        });
    }

    private void query() {
        query.setId("palette-query");
        query.setPromptText(text("window.palette.prompt"));
        query.setAccessibleText(text("window.palette"));
        query.textProperty().bindBidirectional(model.queryProperty());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void list() {
        list.setId("palette-list");
        list.setAccessibleText(text("window.palette.found"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new PaletteCell());
        list.setOnMouseClicked(_ -> perform());
        model.found().subscribe(this::first);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> perform();
            case ESCAPE -> model.close();
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(8);
            case PAGE_UP -> move(-8);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int lines) {
        int last = model.found().size() - 1;
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) lines, 0, Math.max(0, last));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 4));
    }

    private void first() {
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void perform() {
        PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.perform(chosen);
        }
    }

    /** Takes the focus while it is open, and gives it back. */
    private void turn(boolean open) {
        setVisible(open);
        if (open) {
            before = getScene().getFocusOwner();
            query.requestFocus();
        } else if (isFocusWithin() && before != null) {
            before.requestFocus();
        }
    }
}
