package org.asterism.ui.teach.play;

import org.asterism.lesson.play.EventKind;
import org.asterism.ui.text.Messages;

/** Events in words. */
public final class EventNames {
    private EventNames() {}

    /** What happens, such as "First swap". */
    public static String of(EventKind kind) {
        return switch (kind) {
            case FIRST_CLUSTER -> Messages.text("teach.first-cluster");
            case FIRST_NOISE -> Messages.text("teach.first-noise");
            case FIRST_SWAP -> Messages.text("teach.first-swap");
            case FIRST_MERGE_ACROSS_GROUPS -> Messages.text("teach.first-merge-across");
            case NEW_START -> Messages.text("teach.new-start");
            case LARGEST_CHANGE -> Messages.text("teach.largest-change");
            case SETTLED -> Messages.text("teach.settled");
        };
    }
}
