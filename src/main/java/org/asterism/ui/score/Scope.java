package org.asterism.ui.score;

import org.asterism.ui.text.Messages;

/** Which points of the plot are scored. */
public enum Scope {
    ALL("score.scope-all", "score.scope-all-help"),
    SELECTION("score.scope-selection", "score.scope-selection-help"),
    VISIBLE("score.scope-visible", "score.scope-visible-help");

    private final String title;
    private final String help;

    Scope(String title, String help) {
        this.title = title;
        this.help = help;
    }

    public String title() {
        return Messages.text(title);
    }

    /** One sentence. */
    public String help() {
        return Messages.text(help);
    }
}
