package org.asterism.lesson.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** JSON as values that know their lines. Keys that come twice are complained about, and the first one counts. */
final class Located {
    private static final int DEEPEST = 16;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_REASON = 160;

    /** What the parser says beside what is wrong. */
    private static final Pattern UNSEEN = Pattern.compile("\\s*\\((for|code|start marker|from) [^)]*\\)");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(1000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final JsonParser parser;
    private final Problems problems;
    private String place = "";
    /** Whether the parser is at the value of the place, not yet among what it holds. */
    private boolean arrived;

    private Located(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The document; null where it is not JSON, which is then among the problems. */
    static @Nullable Value read(byte[] content, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), content)) {
            return new Located(parser, problems).document();
        }
    }

    private @Nullable Value document() {
        try {
            if (parser.nextToken() == null) {
                problems.add(0, "", "The file is empty; write a lesson into it.");
                return null;
            }
            Value value = value("", 0);
            if (value != null && parser.nextToken() != null) {
                problems.add(line(), "", "The lesson ends before this line; take away what follows its last brace.");
            }
            return value;
        } catch (JacksonException e) {
            problems.add(
                    e.getLocation() == null
                            ? line()
                            : Math.max(0, e.getLocation().getLineNr()),
                    blamed(),
                    reason(e));
            return null;
        }
    }

    /** The place of what cannot be read: the parser looks at a value while it reads the name of it. */
    private String blamed() {
        return !arrived && parser.currentToken() == JsonToken.PROPERTY_NAME
                ? Spot.below(place, parser.currentName())
                : place;
    }

    private static String reason(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "Something here is far too long or too deep for a lesson; shorten it.";
        }
        String said = Spelling.cut(UNSEEN.matcher(e.getOriginalMessage()).replaceAll(""), LONGEST_REASON);
        return "This is not JSON (" + said + "); look for a missing comma, quote or bracket here or just before.";
    }

    /** The value that starts with the current token; null where it nests too deep. */
    private @Nullable Value value(String path, int depth) {
        place = path;
        arrived = true;
        int line = line();
        if (depth > DEEPEST) {
            problems.add(
                    line, path, "This lies more than " + DEEPEST + " brackets deep; a lesson needs no more than 8.");
            return null;
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> members(path, line, depth);
            case START_ARRAY -> items(path, line, depth);
            case VALUE_STRING -> new Value.Text(line, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Digits(line, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Value.Flag(line, token == JsonToken.VALUE_TRUE);
            default -> new Value.Nothing(line);
        };
    }

    private @Nullable Value members(String path, int line, int depth) {
        Map<String, Value> members = new LinkedHashMap<>();
        while (next(path) != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line();
            parser.nextToken();
            Value value = value(Spot.below(path, key), depth + 1);
            if (value == null) {
                return null;
            }
            Value first = members.putIfAbsent(key, value);
            if (first != null) {
                problems.add(
                        keyLine,
                        Spot.below(path, key),
                        "The key " + Spelling.quoted(key) + " is here for the second time (first on line "
                                + first.line() + "); take one of the two away.");
            }
        }
        return new Value.Members(line, members);
    }

    private @Nullable Value items(String path, int line, int depth) {
        List<Value> items = new ArrayList<>();
        while (next(path) != JsonToken.END_ARRAY) {
            Value value = value(path + "[" + items.size() + "]", depth + 1);
            if (value == null) {
                return null;
            }
            items.add(value);
        }
        return new Value.Items(line, items);
    }

    private JsonToken next(String path) {
        place = path;
        arrived = false;
        return parser.nextToken();
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
