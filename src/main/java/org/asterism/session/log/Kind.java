package org.asterism.session.log;

import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;

/** What the lines of a file call each kind of action. */
enum Kind {
    SAT,
    TRIAL,
    VIEW,
    TOOL,
    LABEL,
    OUTLINE_ADDED,
    OUTLINE_CHANGED,
    OUTLINE_REMOVED,
    /** Groups were added, named or judged, while the outlines stayed as they were. */
    GROUPS,
    UNDO,
    REDO,
    CONFIDENCE,
    COMMENT,
    QUESTION,
    ANSWER,
    BACK,
    PAUSE,
    RESUME,
    PROBLEM;

    /** @param before what was outlined before the action */
    static Kind of(Action action, Sketch before) {
        return switch (action) {
            case Action.Sat _ -> SAT;
            case Action.Begun _ -> TRIAL;
            case Action.Viewed _ -> VIEW;
            case Action.Took _ -> TOOL;
            case Action.Chose _ -> LABEL;
            case Action.Drew drew -> of(drew, before);
            case Action.Judged _ -> CONFIDENCE;
            case Action.Commented _ -> COMMENT;
            case Action.Responded _ -> QUESTION;
            case Action.Answered _ -> ANSWER;
            case Action.WentBack _ -> BACK;
            case Action.Paused _ -> PAUSE;
            case Action.Resumed _ -> RESUME;
            case Action.Failed _ -> PROBLEM;
        };
    }

    private static Kind of(Action.Drew drew, Sketch before) {
        return switch (drew.cause()) {
            case UNDO -> UNDO;
            case REDO -> REDO;
            case EDIT -> of(Splice.between(before.outlines(), drew.sketch().outlines()));
        };
    }

    private static Kind of(Splice<Outline> splice) {
        if (splice.empty()) {
            return GROUPS;
        }
        if (splice.removed() == 0) {
            return OUTLINE_ADDED;
        }
        return splice.added().isEmpty() ? OUTLINE_REMOVED : OUTLINE_CHANGED;
    }
}
