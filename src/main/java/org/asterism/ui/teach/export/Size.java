package org.asterism.ui.teach.export;

import org.asterism.ui.text.Messages;

/** How large pictures of steps are, in pixels. */
enum Size {
    SMALL(480, 400),
    MEDIUM(800, 640),
    SLIDE(1280, 720),
    FULL(1920, 1080);

    private final int width;
    private final int height;

    Size(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    String title() {
        return Messages.text("show.size", Integer.toString(width), Integer.toString(height));
    }
}
