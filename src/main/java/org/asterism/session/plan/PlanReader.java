package org.asterism.session.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.asterism.annotation.Label;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.Fields;
import org.asterism.workspace.codec.LabelJson;

/** JSON as a plan; {@link PlanWriter} is the way there. Every message names the field. */
final class PlanReader {
    private PlanReader() {}

    static Plan plan(Fields fields) {
        Plan plan = new Plan(
                id(fields),
                fields.text("title"),
                fields.text("instructions"),
                each(fields, "stimuli", PlanReader::stimulus),
                each(fields, "practice", PlanReader::practice),
                each(fields, "checks", PlanReader::check),
                each(fields, "questions", PlanReader::question),
                each(fields, "labels", LabelJson::read),
                fields.flag("overlap"),
                fields.choice("confidence", Plan.Confidence.class),
                fields.choice("order", Order.class),
                repeats(fields.object("repeats")),
                fields.flag("blind"),
                fields.whole("break-every", 0, Limits.MANY),
                fields.whole("limit-seconds", 0, Limits.LONGEST),
                display(fields.object("display")),
                fields.large("seed", 0, Limits.LARGEST_SEED));
        refuseTwins("plots", plan.everyStimulus().map(Stimulus::id));
        refuseTwins("questions", plan.questions().stream().map(Question::id));
        refuseTwins("labels", plan.labels().stream().map(Label::name));
        return plan;
    }

    private static <T> List<T> each(Fields fields, String key, Function<Fields, T> reading) {
        return fields.objects(key).stream().map(reading).toList();
    }

    private static Stimulus stimulus(Fields fields) {
        String file = fields.text("file");
        if (!Limits.inside(file)) {
            throw fields.wrong("file", "a path inside the session's folder with / between its parts: \"" + file + "\"");
        }
        return new Stimulus(
                id(fields),
                fields.text("title"),
                file,
                fields.text("x"),
                fields.text("y"),
                fields.text("fingerprint"),
                fields.text("origin"),
                fields.has("expected") ? fields.number("expected", 0, 1) : Double.NaN);
    }

    private static Practice practice(Fields fields) {
        return new Practice(stimulus(fields), fields.text("truth"), fields.text("remark"));
    }

    private static Check check(Fields fields) {
        return new Check(stimulus(fields), fields.text("truth"), fields.number("least", -1, 1));
    }

    private static Question question(Fields fields) {
        return new Question(
                id(fields),
                fields.choice("kind", Question.Kind.class),
                fields.text("text"),
                fields.texts("options"),
                fields.flag("required"));
    }

    private static Repeats repeats(Fields fields) {
        return new Repeats(
                fields.whole("count", 0, Limits.MANY),
                fields.choices("turns", Turn.class),
                fields.whole("gap", 0, Limits.MANY));
    }

    static Display display(Fields fields) {
        return new Display(
                fields.number("side", Limits.SMALLEST_SIDE, Limits.LARGEST_SIDE),
                fields.choice("aspect", Display.Aspect.class),
                fields.number("radius", Limits.SMALLEST_RADIUS, Limits.LARGEST_RADIUS),
                color(fields, "color"),
                color(fields, "ground"),
                fields.number("opacity", Limits.LEAST_OPACITY, 1),
                fields.flag("axes"));
    }

    private static String color(Fields fields, String key) {
        String color = fields.text(key);
        if (!Limits.COLOR.matcher(color).matches()) {
            throw fields.wrong(key, "a colour such as #1f77b4: \"" + color + "\"");
        }
        return color;
    }

    private static String id(Fields fields) {
        String id = fields.text("id");
        if (!Limits.ID.matcher(id).matches()) {
            throw fields.wrong("id", "1 to 64 letters, digits, hyphens and underscores: \"" + id + "\"");
        }
        return id;
    }

    /** Names that differ in nothing but case would be the same file on some systems. */
    private static void refuseTwins(String what, Stream<String> names) {
        Set<String> seen = new HashSet<>();
        names.forEach(name -> {
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new InvalidInputException("two of its " + what + " are called \"" + name + "\"");
            }
        });
    }
}
