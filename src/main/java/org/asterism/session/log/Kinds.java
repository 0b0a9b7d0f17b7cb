package org.asterism.session.log;

import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;

/** What the lines of a file call each kind of action. */
final class Kinds {
    private Kinds() {}

    /** @param before what was outlined before it */
    static String of(Action action, Sketch before) {
        return switch (action) {
            case Action.Sat _ -> "sat";
            case Action.Begun _ -> "trial";
            case Action.Viewed _ -> "view";
            case Action.Took _ -> "tool";
            case Action.Chose _ -> "label";
            case Action.Drew drew -> drawing(drew, before);
            case Action.Judged _ -> "confidence";
            case Action.Commented _ -> "comment";
            case Action.Responded _ -> "question";
            case Action.Answered _ -> "answer";
            case Action.WentBack _ -> "back";
            case Action.Paused _ -> "pause";
            case Action.Resumed _ -> "resume";
            case Action.Failed _ -> "problem";
        };
    }

    private static String drawing(Action.Drew drew, Sketch before) {
        return switch (drew.cause()) {
            case UNDO -> "undo";
            case REDO -> "redo";
            case EDIT -> edit(Splice.between(before.outlines(), drew.sketch().outlines()));
        };
    }

    private static String edit(Splice<Outline> splice) {
        if (splice.empty()) {
            return "groups";
        }
        if (splice.removed() == 0) {
            return "outline-added";
        }
        return splice.added().isEmpty() ? "outline-removed" : "outline-changed";
    }
}
