package org.asterism.ui.label;

import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** The keys that a person gave to labels; digits that no label has go by its place in the list. */
final class LabelKeys {
    /** Letters that do nothing else in the window. */
    static final List<String> FREE = List.of("C", "D", "K", "O", "Q", "S", "U");

    private LabelKeys() {}

    /** Takes keys that nobody else used while a panel is in the window. */
    static void listen(Node panel, LabelsModel model) {
        EventHandler<KeyEvent> handler = event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            boolean typing = event.getTarget() instanceof TextInputControl;
            if (plain && !typing && model.assignByKey(event.getCode().getChar())) {
                event.consume();
            }
        };
        panel.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, handler);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, handler);
            }
        });
    }
}
