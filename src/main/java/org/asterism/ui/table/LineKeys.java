package org.asterism.ui.table;

import java.util.OptionalInt;
import javafx.scene.input.KeyEvent;
import org.asterism.ui.table.LinePicker.Pick;

/** The keys of the table: arrows move, with Shift they select, Space selects the line they have come to. */
final class LineKeys {
    private final LinePicker picker;
    private final Page page;
    private final Runnable copy;

    /** @param copy puts the selected rows on the clipboard */
    LineKeys(LinePicker picker, Page page, Runnable copy) {
        this.picker = picker;
        this.page = page;
        this.copy = copy;
    }

    void press(KeyEvent event) {
        OptionalInt target = target(event);
        if (target.isPresent()) {
            move(target.getAsInt(), event);
            event.consume();
        } else if (does(event)) {
            event.consume();
        }
    }

    private void move(int line, KeyEvent event) {
        int inside = Math.clamp(line, 0, Math.max(0, page.totalProperty().get() - 1));
        if (event.isShiftDown()) {
            picker.pick(inside, event.isShortcutDown() ? Pick.ADD_RANGE : Pick.RANGE);
        } else {
            picker.moveTo(inside);
        }
        page.reveal(inside);
    }

    /** The line that a key goes to. */
    private OptionalInt target(KeyEvent event) {
        int current = picker.currentProperty().get();
        int from = current == TableModel.NONE ? page.firstProperty().get() - 1 : current;
        int screen = page.sizeProperty().get();
        return switch (event.getCode()) {
            case UP, KP_UP -> OptionalInt.of(from - 1);
            case DOWN, KP_DOWN -> OptionalInt.of(from + 1);
            case PAGE_UP -> OptionalInt.of(from - screen);
            case PAGE_DOWN -> OptionalInt.of(from + screen);
            case HOME -> OptionalInt.of(0);
            case END -> OptionalInt.of(page.totalProperty().get() - 1);
            default -> OptionalInt.empty();
        };
    }

    private boolean does(KeyEvent event) {
        int current = picker.currentProperty().get();
        switch (event.getCode()) {
            case SPACE -> picker.pick(current, event.isShortcutDown() ? Pick.TOGGLE : Pick.ONLY);
            case ENTER -> picker.pick(current, Pick.ONLY);
            case C -> {
                if (event.isShortcutDown()) {
                    copy.run();
                }
                return event.isShortcutDown();
            }
            default -> {
                return false;
            }
        }
        return current != TableModel.NONE;
    }
}
