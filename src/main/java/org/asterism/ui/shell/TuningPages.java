package org.asterism.ui.shell;

import java.util.List;

/** The pages on which runs are tuned and compared. */
final class TuningPages {
    private final TuningDesk tuning;

    TuningPages(TuningDesk tuning) {
        this.tuning = tuning;
    }

    List<Page> all() {
        return List.of();
    }
}
