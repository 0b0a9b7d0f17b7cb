package org.asterism.ui.sweep;

import org.asterism.ui.text.Messages;

/** What the page shows of a sweep. */
enum Part {
    CHARTS("sweep.part-charts", "sweep.part-charts-help"),
    LINEAGE("sweep.lineage", "sweep.lineage-tip"),
    TABLE("sweep.part-table", "sweep.part-table-help");

    private final String title;
    private final String help;

    Part(String title, String help) {
        this.title = title;
        this.help = help;
    }

    String title() {
        return Messages.text(title);
    }

    String help() {
        return Messages.text(help);
    }
}
