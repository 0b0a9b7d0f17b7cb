package org.asterism.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.asterism.ui.table.LinePicker.Pick;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** One line on screen: marked where its row is selected, under the mouse, or what the keys act on. */
final class RowLine extends TableRow<Integer> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final TableModel model;
    private final LinePicker picker;
    private final Page page;

    RowLine(TableModel model, LinePicker picker, Page page) {
        this.model = model;
        this.picker = picker;
        this.page = page;
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        hoverProperty().subscribe((_, over) -> hover(over));
    }

    /** Shows how its row stands now. */
    void mark() {
        Listing listing = model.listingProperty().get();
        Integer row = getItem();
        boolean filled = !isEmpty() && row != null && listing != null;
        boolean chosen = filled && listing.selected().get(row);
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(LIT, filled && row == model.hoveredProperty().get());
        pseudoClassStateChanged(
                CURRENT, filled && line() == picker.currentProperty().get());
        setAccessibleText(filled ? Messages.text(chosen ? "table.row-selected" : "table.row", row + 1) : "");
    }

    @Override
    protected void updateItem(@Nullable Integer row, boolean empty) {
        super.updateItem(row, empty);
        mark();
    }

    private int line() {
        return page.firstProperty().get() + getIndex();
    }

    private void press(MouseEvent event) {
        Integer row = getItem();
        Listing listing = model.listingProperty().get();
        if (isEmpty() || row == null || listing == null) {
            return;
        }
        getTableView().requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            picker.pick(line(), pick(event));
        } else if (event.getButton() == MouseButton.SECONDARY
                && !listing.selected().get(row)) {
            picker.pick(line(), Pick.ONLY);
        }
        event.consume();
    }

    private static Pick pick(MouseEvent event) {
        if (event.isShiftDown()) {
            return event.isShortcutDown() ? Pick.ADD_RANGE : Pick.RANGE;
        }
        return event.isShortcutDown() ? Pick.TOGGLE : Pick.ONLY;
    }

    private void hover(boolean over) {
        Integer row = getItem();
        model.hoveredProperty().set(over && !isEmpty() && row != null ? row : TableModel.NONE);
    }
}
