package org.asterism.ui.table;

import java.util.BitSet;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.asterism.annotation.RowSelection;
import org.asterism.annotation.SelectionMode;
import org.jspecify.annotations.Nullable;

/** Selects rows by their lines, as lists do it: one, one more or less, all from one to another. */
final class LinePicker {
    /** How a picked line changes the selection. */
    enum Pick {
        /** The line alone. */
        ONLY,
        /** The line more, or less if it was selected. */
        TOGGLE,
        /** All lines from the one picked before. */
        RANGE,
        /** All lines from the one picked before, more. */
        ADD_RANGE
    }

    private final TableModel model;
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", TableModel.NONE);
    private int anchor = TableModel.NONE;

    LinePicker(TableModel model) {
        this.model = model;
        model.listingProperty().subscribe(this::forget);
    }

    /** The line that keys act on, {@link TableModel#NONE} for none. */
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Makes a line the one that keys act on; the selection stays. */
    void moveTo(int line) {
        Listing listing = model.listingProperty().get();
        if (listing != null && listing.lines() > 0) {
            int inside = Math.clamp(line, 0, listing.lines() - 1);
            current.set(inside);
            model.hoveredProperty().set(listing.rows()[inside]);
        }
    }

    void pick(int line, Pick pick) {
        Listing listing = model.listingProperty().get();
        if (listing == null || line < 0 || line >= listing.lines()) {
            return;
        }
        int start = anchor == TableModel.NONE ? line : anchor;
        switch (pick) {
            case ONLY -> model.select(RowSelection.of(rows(listing, line, line)), SelectionMode.NEW);
            case TOGGLE -> toggle(listing, listing.rows()[line]);
            case RANGE -> model.select(RowSelection.of(rows(listing, start, line)), SelectionMode.NEW);
            case ADD_RANGE -> change(listing, rows(listing, start, line), SelectionMode.ADD);
        }
        anchor = pick == Pick.ONLY || pick == Pick.TOGGLE ? line : start;
        moveTo(line);
    }

    private void toggle(Listing listing, int row) {
        BitSet one = new BitSet();
        one.set(row);
        change(listing, one, listing.selected().get(row) ? SelectionMode.SUBTRACT : SelectionMode.ADD);
    }

    /** Rows picked one after another stay one short recipe. */
    private void change(Listing listing, BitSet rows, SelectionMode mode) {
        if (listing.study().selection() instanceof RowSelection) {
            BitSet changed = (BitSet) listing.selected().clone();
            if (mode == SelectionMode.ADD) {
                changed.or(rows);
            } else {
                changed.andNot(rows);
            }
            model.select(RowSelection.of(changed), SelectionMode.NEW);
        } else {
            model.select(RowSelection.of(rows), mode);
        }
    }

    private static BitSet rows(Listing listing, int from, int to) {
        BitSet rows = new BitSet(listing.study().dataset().rows());
        for (int line = Math.min(from, to); line <= Math.max(from, to); line++) {
            rows.set(listing.rows()[line]);
        }
        return rows;
    }

    /** Lines mean other rows after sorting and filtering. */
    @SuppressWarnings("ReferenceEquality") // a listing shares its rows with the one before where they are the same
    private void forget(@Nullable Listing before, @Nullable Listing now) {
        if (before == null || now == null || before.rows() != now.rows()) {
            anchor = TableModel.NONE;
            current.set(TableModel.NONE);
        }
    }
}
