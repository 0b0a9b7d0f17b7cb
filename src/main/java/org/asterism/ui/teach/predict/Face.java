package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

/** How the groups that a class outlined are looked at. */
public enum Face {
    /** The groups that stand for all. */
    TOGETHER,
    /** How far the class disagrees on each point. */
    DOUBT,
    /** One picture a student. */
    EACH,
    /** How every two agree. */
    PAIRS;

    String title() {
        return switch (this) {
            case TOGETHER -> text("predict.class.together");
            case DOUBT -> text("predict.class.doubt");
            case EACH -> text("predict.class.each");
            case PAIRS -> text("predict.class.by-pairs");
        };
    }

    String help() {
        return switch (this) {
            case TOGETHER -> text("predict.class.together-help");
            case DOUBT -> text("predict.class.doubt-help");
            case EACH -> text("predict.class.each-help");
            case PAIRS -> text("predict.class.by-pairs-help");
        };
    }
}
