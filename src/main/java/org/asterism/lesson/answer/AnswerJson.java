package org.asterism.lesson.answer;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.asterism.cluster.Clustering;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.Fields;
import org.asterism.workspace.codec.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers to JSON and back. What is read is refused unless each key is known, there, and in its range. */
final class AnswerJson {
    static final String FORMAT = "asterism-answer";
    static final int VERSION = 1;

    /** The most points of a plot. */
    static final int MOST_POINTS = 1_000_000;

    private static final int MOST_PAGES = 1000;
    private static final int MOST_CENTRES = 1000;
    private static final int MOST_OPTIONS = 100;
    private static final double MOST_SECONDS = 1e7;
    private static final Set<String> COMMON = Set.of(
            "format",
            "version",
            "lesson",
            "page",
            "question",
            "data",
            "points",
            "token",
            "name",
            "seconds",
            "at",
            "kind");
    private static final Pattern LESSON = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{" + Asked.DIGITS + "}");

    private AnswerJson() {}

    static ObjectNode write(Answer answer) {
        Asked asked = answer.asked();
        ObjectNode node = Json.object().put("format", FORMAT).put("version", VERSION);
        node.put("lesson", asked.lesson()).put("page", asked.page());
        node.put("question", asked.question()).put("data", asked.data()).put("points", asked.points());
        node.put("token", answer.person().token()).put("name", answer.person().name());
        node.put("seconds", answer.seconds()).put("at", answer.at().toString());
        node.put("kind", Declaration.text(asked.kind()));
        switch (answer.prediction()) {
            case Prediction.Groups groups -> {
                ArrayNode labels = node.putArray("groups");
                Arrays.stream(groups.labels()).forEach(labels::add);
            }
            case Prediction.Count count -> node.put("count", count.k());
            case Prediction.Places places -> {
                node.set("x", Json.numbers(column(places, 0)));
                node.set("y", Json.numbers(column(places, 1)));
            }
            case Prediction.Choice choice -> node.put("choice", choice.option());
        }
        return node;
    }

    private static double[] column(Prediction.Places places, int d) {
        return Arrays.stream(places.at()).mapToDouble(place -> place[d]).toArray();
    }

    /** @throws InvalidInputException with what is wrong, to follow the name of the file */
    static Answer read(JsonNode tree) {
        if (!tree.isObject() || !tree.path("format").asString("").equals(FORMAT)) {
            throw new InvalidInputException("is not an answer to a lesson");
        }
        if (tree.path("version").asInt(VERSION) > VERSION) {
            throw new InvalidInputException("was written by a newer Asterism; update Asterism to read it.");
        }
        try {
            return answer(Fields.of(tree, "answer"));
        } catch (InvalidInputException e) {
            throw new InvalidInputException("is not a whole answer (" + e.getMessage() + ")", e);
        }
    }

    private static Answer answer(Fields fields) {
        fields.whole("version", 1, VERSION);
        Prediction.Kind kind = fields.choice("kind", Prediction.Kind.class);
        refuseUnknown(fields, kind);
        Asked asked = new Asked(
                matched(fields, "lesson", LESSON, "lower-case letters, digits and hyphens"),
                fields.whole("page", 0, MOST_PAGES),
                kind,
                matched(fields, "question", DIGITS, Asked.DIGITS + " hexadecimal digits"),
                matched(fields, "data", DIGITS, Asked.DIGITS + " hexadecimal digits"),
                fields.whole("points", 0, MOST_POINTS));
        return new Answer(
                asked,
                person(fields),
                prediction(fields, asked),
                fields.number("seconds", 0, MOST_SECONDS),
                instant(fields));
    }

    private static void refuseUnknown(Fields fields, Prediction.Kind kind) {
        Set<String> own = content(kind);
        Set<String> unknown = new TreeSet<>(fields.names());
        unknown.removeAll(COMMON);
        unknown.removeAll(own);
        if (!unknown.isEmpty()) {
            throw new InvalidInputException("answer." + unknown.iterator().next() + " is not known");
        }
    }

    private static Set<String> content(Prediction.Kind kind) {
        return switch (kind) {
            case GROUPS -> Set.of("groups");
            case COUNT -> Set.of("count");
            case PLACES -> Set.of("x", "y");
            case CHOICE -> Set.of("choice");
        };
    }

    private static Person person(Fields fields) {
        String token = fields.text("token");
        if (!Person.valid(token)) {
            throw fields.wrong("token", "8 to 32 lower-case letters and digits");
        }
        return new Person(token, fields.text("name"));
    }

    private static Prediction prediction(Fields fields, Asked asked) {
        return switch (asked.kind()) {
            case GROUPS -> new Prediction.Groups(labels(fields, asked.points()));
            case COUNT -> new Prediction.Count(fields.whole("count", 1, MOST_POINTS));
            case PLACES -> new Prediction.Places(places(fields));
            case CHOICE -> new Prediction.Choice(fields.whole("choice", 0, MOST_OPTIONS));
        };
    }

    private static int[] labels(Fields fields, int points) {
        double[] numbers = fields.numbers("groups");
        if (numbers.length != points) {
            throw fields.wrong("groups", "one number for each of the " + points + " points");
        }
        int[] labels = new int[points];
        for (int i = 0; i < points; i++) {
            if (!(numbers[i] >= Clustering.NOISE && numbers[i] < points && numbers[i] == Math.rint(numbers[i]))) {
                throw fields.wrong("groups", "a list of groups from 0, or -1 for noise");
            }
            labels[i] = (int) numbers[i];
        }
        return labels;
    }

    private static double[][] places(Fields fields) {
        double[] x = fields.numbers("x");
        double[] y = fields.numbers("y");
        if (x.length == 0 || x.length > MOST_CENTRES || x.length != y.length) {
            throw fields.wrong("x", "as long as answer.y, with 1 to " + MOST_CENTRES + " places");
        }
        double[][] places = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i]) || !Double.isFinite(y[i])) {
                throw fields.wrong("x", "a list of finite places, or answer.y is not");
            }
            places[i] = new double[] {x[i], y[i]};
        }
        return places;
    }

    private static Instant instant(Fields fields) {
        try {
            return Instant.parse(fields.text("at"));
        } catch (DateTimeParseException e) {
            throw fields.wrong("at", "a time such as 2026-11-23T10:00:00Z");
        }
    }

    private static String matched(Fields fields, String key, Pattern pattern, String wanted) {
        String text = fields.text(key);
        if (!pattern.matcher(text).matches()) {
            throw fields.wrong(key, wanted);
        }
        return text;
    }
}
