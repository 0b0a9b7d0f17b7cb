package org.asterism.ui.agreement;

import org.asterism.ui.text.Messages;

/** The parts of the page. */
public enum Tab {
    OVERVIEW("agreement.tab-overview", "agreement.tab-overview-help"),
    PLOT("agreement.tab-plot", "agreement.tab-plot-help"),
    MACHINES("agreement.tab-machines", "agreement.tab-machines-help"),
    PREDICTION("agreement.tab-prediction", "agreement.tab-prediction-help"),
    REVIEW("agreement.tab-review", "agreement.tab-review-help");

    private final String key;
    private final String help;

    Tab(String key, String help) {
        this.key = key;
        this.help = help;
    }

    String title() {
        return Messages.text(key);
    }

    String help() {
        return Messages.text(help);
    }
}
