package org.asterism.ui.replay;

import static org.asterism.ui.text.Messages.text;

import java.util.Arrays;
import org.asterism.annotation.outline.Sketch;
import org.asterism.session.log.Action;
import org.asterism.session.log.Answer.Verdict;
import org.asterism.ui.plot.tool.Tool;

/** What a person did, in words. */
final class ActionWords {
    private ActionWords() {}

    static String of(Action action) {
        return switch (action) {
            case Action.Sat _ -> text("replay.sat");
            case Action.Begun begun ->
                text("replay.begun", Math.round(begun.shown().side()));
            case Action.Viewed _ -> text("replay.viewed");
            case Action.Took took -> text("replay.took", tool(took.tool()));
            case Action.Chose chose -> text("replay.chose", chose.label());
            case Action.Drew drew -> drew(drew.cause(), drew.sketch());
            case Action.Judged judged -> text("replay.judged", judged.confidence());
            case Action.Commented commented -> text("replay.commented", commented.comment());
            case Action.Responded responded -> text("replay.responded", responded.question(), responded.response());
            case Action.Answered answered -> verdict(answered.answer().verdict());
            case Action.WentBack _ -> text("replay.went-back");
            case Action.Paused _ -> text("replay.paused");
            case Action.Resumed _ -> text("replay.resumed");
            case Action.Failed failed -> text("replay.failed", failed.problem());
        };
    }

    private static String drew(Action.Cause cause, Sketch sketch) {
        int outlines = sketch.outlines().size();
        return switch (cause) {
            case EDIT -> text("replay.drew", outlines);
            case UNDO -> text("replay.undid", outlines);
            case REDO -> text("replay.redid", outlines);
        };
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case ANSWERED -> text("replay.answered");
            case UNSURE -> text("replay.unsure");
            case SKIPPED -> text("replay.skipped");
            case OUT_OF_TIME -> text("replay.out-of-time");
        };
    }

    /** A tool's name on screen; what the file has where it is none of ours. */
    private static String tool(String name) {
        return Arrays.stream(Tool.values())
                .filter(tool -> tool.name().equals(name))
                .findFirst()
                .map(tool -> tool == Tool.PAN ? text("replay.editing") : tool.title())
                .orElse(name);
    }
}
