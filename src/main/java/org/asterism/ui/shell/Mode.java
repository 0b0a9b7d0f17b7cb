package org.asterism.ui.shell;

/** What a person is doing; it changes the right pane and the tool in hand. */
public enum Mode {
    EXPLORE("Explore", 1),
    LABEL("Label", 2);

    private final String title;
    private final int key;

    Mode(String title, int key) {
        this.title = title;
        this.key = key;
    }

    /** The digit that, with Ctrl, brings it. */
    public int key() {
        return key;
    }

    public String title() {
        return title;
    }
}
