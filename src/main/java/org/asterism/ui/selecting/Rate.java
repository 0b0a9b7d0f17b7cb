package org.asterism.ui.selecting;

import java.util.function.Function;
import org.asterism.tuning.selection.Cell;
import org.asterism.tuning.selection.Share;
import org.asterism.ui.text.Messages;

/** The two shares that are drawn. */
enum Rate {
    /** How many planted groups are found again. */
    COMPLETENESS(Cell::recovered),
    /** How many of the clusters found are none. */
    CONTAMINATION(Cell::spurious);

    private final Function<Cell, Share> share;

    Rate(Function<Cell, Share> share) {
        this.share = share;
    }

    Share of(Cell cell) {
        return share.apply(cell);
    }

    String title() {
        return switch (this) {
            case COMPLETENESS -> Messages.text("selecting.completeness");
            case CONTAMINATION -> Messages.text("selecting.contamination");
        };
    }

    String help() {
        return switch (this) {
            case COMPLETENESS -> Messages.text("selecting.completeness-help");
            case CONTAMINATION -> Messages.text("selecting.contamination-help");
        };
    }
}
