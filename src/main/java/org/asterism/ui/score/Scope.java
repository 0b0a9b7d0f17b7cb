package org.asterism.ui.score;

/** Which points of the plot are scored. */
public enum Scope {
    ALL("All points", "Score all plotted points"),
    SELECTION("Selection", "Score the selected points alone"),
    VISIBLE("In view", "Score the points in the visible part of the plot");

    private final String title;
    private final String help;

    Scope(String title, String help) {
        this.title = title;
        this.help = help;
    }

    public String title() {
        return title;
    }

    /** One sentence. */
    public String help() {
        return help;
    }
}
