package org.asterism.ui.shell;

import org.asterism.ui.text.Messages;

/** The menus, from left to right. */
enum Category {
    FILE("window.menu.file"),
    EDIT("window.menu.edit"),
    VIEW("window.menu.view"),
    TOOL("window.menu.tool"),
    LABEL("window.menu.label"),
    CLUSTER("window.menu.cluster"),
    SESSION("window.menu.session"),
    TEACH("window.menu.teach"),
    HELP("window.menu.help");

    private final String key;

    Category(String key) {
        this.key = key;
    }

    String title() {
        return Messages.text(key);
    }
}
