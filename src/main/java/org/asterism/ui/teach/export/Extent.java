package org.asterism.ui.teach.export;

import org.asterism.ui.text.Messages;

/** Which steps are shown. */
enum Extent {
    ALL,
    EVERY,
    EVENTS;

    String title() {
        return switch (this) {
            case ALL -> Messages.text("show.steps-all");
            case EVERY -> Messages.text("show.steps-every");
            case EVENTS -> Messages.text("show.steps-events");
        };
    }
}
