package org.asterism.lesson.answer;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.Fields;
import org.asterism.workspace.codec.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers to JSON and back, as {@code org/asterism/lesson/answer.schema.json} describes them. What is read is refused unless
 * each key is known, there, and in its range.
 */
final class AnswerJson {
    static final String FORMAT = "asterism-answer";
    static final int VERSION = 1;

    /** The most points of a plot. */
    static final int MOST_POINTS = 1_000_000;

    private static final int MOST_PAGES = 1000;
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
        PredictionJson.write(answer.prediction(), node);
        return node;
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
                PredictionJson.read(fields, asked),
                fields.number("seconds", 0, MOST_SECONDS),
                instant(fields));
    }

    private static void refuseUnknown(Fields fields, Prediction.Kind kind) {
        Set<String> unknown = new TreeSet<>(fields.names());
        unknown.removeAll(COMMON);
        unknown.removeAll(PredictionJson.keys(kind));
        if (!unknown.isEmpty()) {
            throw new InvalidInputException("answer." + unknown.iterator().next() + " is not known");
        }
    }

    private static Person person(Fields fields) {
        String token = fields.text("token");
        if (!Person.valid(token)) {
            throw fields.wrong("token", "8 to 32 lower-case letters and digits");
        }
        return new Person(token, fields.text("name"));
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
