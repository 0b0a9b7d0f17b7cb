package org.asterism.ui.selecting;

import org.asterism.tuning.selection.Cell;
import org.asterism.tuning.selection.Share;
import org.asterism.ui.text.Messages;

/** The two shares that are drawn. */
enum Rate {
    /** How many planted groups are found again. */
    COMPLETENESS,
    /** How many of the clusters found are none. */
    CONTAMINATION;

    Share of(Cell cell) {
        return switch (this) {
            case COMPLETENESS -> cell.recovered();
            case CONTAMINATION -> cell.spurious();
        };
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
