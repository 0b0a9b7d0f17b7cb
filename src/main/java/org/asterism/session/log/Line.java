package org.asterism.session.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntBiFunction;
import org.asterism.annotation.outline.Outline;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.Fields;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of a file as JSON.
 *
 * @param fields all but its outlines
 * @param outlines none where it has none
 */
record Line(Fields fields, List<Outline> outlines) {
    private static final int DEEPEST = 20;
    private static final byte[] COUNT = ",\"count\":".getBytes(StandardCharsets.US_ASCII);
    private static final String CUT_OFF = "it is cut off, as when the program is stopped while it writes";
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                    .build())
            .build();

    /**
     * Reads the bytes of a line.
     *
     * @param points how many points the plot of an id and a fingerprint has; both empty where the line does not say
     * @throws InvalidInputException if it is not one object, or its outlines are wrong
     */
    static Line parse(byte[] bytes, int from, int length, ToIntBiFunction<String, String> points) {
        return read(bytes, from, length, (node, parser) -> {
            List<Outline> outlines = fill(node, parser, points);
            if (parser.nextToken() != null) {
                throw new InvalidInputException("it goes on after its end");
            }
            return new Line(Fields.of(node, "it"), outlines);
        });
    }

    /**
     * The fields of a line up to its kind, or all where it has none; whether the rest is right stays open.
     *
     * @throws InvalidInputException if it does not start as an object, or is cut off
     */
    static Fields head(byte[] bytes, int from, int length) {
        return read(bytes, from, length, (node, parser) -> {
            while (!node.has("kind") && parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                node.set(key, parser.readValueAsTree());
            }
            return Fields.of(node, "it");
        });
    }

    private static <T> T read(byte[] bytes, int from, int length, BiFunction<ObjectNode, JsonParser, T> content) {
        if (cutOff(bytes, from, length)) {
            throw new InvalidInputException(CUT_OFF);
        }
        try (JsonParser parser = MAPPER.createParser(bytes, from, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new InvalidInputException("it is no JSON object");
            }
            return content.apply(JsonNodeFactory.instance.objectNode(), parser);
        } catch (UnexpectedEndOfInputException e) {
            throw new InvalidInputException(CUT_OFF, e);
        } catch (JacksonException e) {
            throw new InvalidInputException("it is damaged: no JSON object", e);
        }
    }

    private static List<Outline> fill(ObjectNode node, JsonParser parser, ToIntBiFunction<String, String> points) {
        List<Outline> outlines = List.of();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            if (key.equals("outlines")) {
                int size = points.applyAsInt(text(node, "stimulus"), text(node, "fingerprint"));
                outlines = new OutlineReader(parser, size).read();
            } else {
                node.set(key, parser.readValueAsTree());
            }
        }
        return outlines;
    }

    private static String text(ObjectNode node, String key) {
        return node.path(key).asString("");
    }

    /** Whether the bytes end with the last field of a stroke, which is nowhere but at the end of a whole line. */
    static boolean endsAsStroke(byte[] bytes) {
        int digit = bytes.length - 2;
        while (digit > 0 && bytes[digit] >= '0' && bytes[digit] <= '9') {
            digit--;
        }
        int start = digit + 1 - COUNT.length;
        return bytes[bytes.length - 1] == '}'
                && start > 0
                && Arrays.equals(bytes, start, digit + 1, COUNT, 0, COUNT.length);
    }

    /** A whole line is one object, so it ends with the brace that it started with. */
    private static boolean cutOff(byte[] bytes, int from, int length) {
        int end = from + length;
        while (end > from && bytes[end - 1] <= ' ' && bytes[end - 1] > 0) {
            end--;
        }
        return end > from && bytes[from] == '{' && bytes[end - 1] != '}';
    }
}
