package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

/** What the audience sees in its own window. */
public enum Projection {
    /** What the lecturer sees. */
    FOLLOW,
    /** The class, while the lecturer goes on with the stage. */
    CLASS,
    /** The stage, while the lecturer looks at the class. */
    STAGE;

    String title() {
        return switch (this) {
            case FOLLOW -> text("predict.class.second-follow");
            case CLASS -> text("predict.class.second-class");
            case STAGE -> text("predict.class.second-stage");
        };
    }
}
