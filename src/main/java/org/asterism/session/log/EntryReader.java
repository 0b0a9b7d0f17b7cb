package org.asterism.session.log;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.geometry.Bounds;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Trial;
import org.asterism.session.plan.Turn;
import org.asterism.workspace.codec.Fields;
import org.asterism.workspace.codec.GroupJson;

/** Lines of JSON to actions; {@link EntryWriter} is the way there. */
final class EntryReader {
    private static final int MANY = Integer.MAX_VALUE;

    private EntryReader() {}

    /**
     * The action of a line.
     *
     * @param before what was outlined before it
     * @throws InvalidInputException if a field is missing or wrong
     */
    static Action action(Line line, Sketch before) {
        Fields fields = line.fields();
        return switch (fields.choice("kind", Kind.class)) {
            case SAT -> new Action.Sat(fields.text("program"));
            case TRIAL -> begun(line);
            case VIEW -> new Action.Viewed(window(fields));
            case TOOL -> new Action.Took(fields.text("tool"));
            case LABEL -> new Action.Chose(fields.text("label"));
            case GROUPS, OUTLINE_ADDED, OUTLINE_CHANGED, OUTLINE_REMOVED -> drew(Action.Cause.EDIT, line, before);
            case UNDO -> drew(Action.Cause.UNDO, line, before);
            case REDO -> drew(Action.Cause.REDO, line, before);
            case CONFIDENCE -> new Action.Judged(fields.whole("confidence", 0, Group.SURE));
            case COMMENT -> new Action.Commented(fields.text("comment"));
            case QUESTION -> new Action.Responded(fields.text("question"), fields.text("response"));
            case ANSWER -> new Action.Answered(answer(line));
            case BACK -> new Action.WentBack();
            case PAUSE -> new Action.Paused();
            case RESUME -> new Action.Resumed();
            case PROBLEM -> new Action.Failed(fields.text("problem"));
        };
    }

    private static Action.Begun begun(Line line) {
        Fields fields = line.fields();
        return new Action.Begun(
                fields.text("trial"),
                fields.choice("trial-kind", Trial.Kind.class),
                fields.text("stimulus"),
                fields.text("fingerprint"),
                fields.choice("turn", Turn.class),
                display(fields.object("shown")),
                fields.has("worked") ? said(line) : Draft.EMPTY);
    }

    private static Bounds window(Fields fields) {
        double[] sides = fields.numbers("window");
        if (sides.length != 4) {
            throw fields.wrong("window", "four numbers");
        }
        return new Bounds(sides[0], sides[1], sides[2], sides[3]);
    }

    private static Action.Drew drew(Action.Cause cause, Line line, Sketch before) {
        Fields fields = line.fields();
        List<Group> groups = fields.has("groups") ? GroupJson.read(fields.objects("groups")) : before.groups();
        int place = fields.has("place") ? fields.whole("place", 0, MANY) : 0;
        int removed = fields.has("removed") ? fields.whole("removed", 0, MANY) : 0;
        int kept = before.outlines().size() - removed;
        if (place > kept || kept + line.outlines().size() != fields.whole("count", 0, MANY)) {
            throw new InvalidInputException("a stroke before it is missing");
        }
        List<Outline> outlines = new Splice<>(place, removed, line.outlines()).apply(before.outlines());
        return new Action.Drew(cause, new Sketch(groups, outlines));
    }

    private static Answer answer(Line line) {
        Fields fields = line.fields();
        Draft said = said(line);
        return new Answer(
                fields.text("trial"),
                fields.text("stimulus"),
                fields.text("fingerprint"),
                said.sketch(),
                said.confidence(),
                fields.choice("verdict", Answer.Verdict.class),
                said.comment(),
                said.responses(),
                display(fields.object("shown")),
                Instant.parse(fields.text("finished")),
                said.time());
    }

    private static Draft said(Line line) {
        Fields fields = line.fields();
        return new Draft(
                new Sketch(GroupJson.read(fields.objects("groups")), line.outlines()),
                fields.whole("confidence", 0, Group.SURE),
                fields.text("comment"),
                responses(fields.object("responses")),
                Duration.ofMillis(fields.large("worked", 0, Long.MAX_VALUE)));
    }

    private static Map<String, String> responses(Fields fields) {
        Map<String, String> responses = new LinkedHashMap<>();
        fields.names().forEach(question -> responses.put(question, fields.text(question)));
        return responses;
    }

    private static Display display(Fields fields) {
        return new Display(
                fields.number("side"),
                fields.choice("aspect", Display.Aspect.class),
                fields.number("radius"),
                fields.text("color"),
                fields.text("ground"),
                fields.number("opacity"),
                fields.flag("axes"));
    }
}
