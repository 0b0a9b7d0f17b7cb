package org.asterism.data.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.channels.FileChannel;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Streams the rows of a JSON array of objects or arrays; never holds more than one cell. */
final class JsonRows {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(Csv.LONGEST_CELL)
                    .maxNumberLength(Csv.LONGEST_CELL)
                    .build())
            .build();

    private final String name;
    private final JsonParser parser;
    private final JsonSink sink;

    private JsonRows(String name, JsonParser parser, JsonSink sink) {
        this.name = name;
        this.parser = parser;
        this.sink = sink;
    }

    /**
     * Hands the rows to a sink until it has enough.
     *
     * @throws java.nio.charset.CharacterCodingException if the bytes are not what the encoding allows
     * @throws InvalidInputException if the text is no JSON, or no array of rows
     */
    static void forEach(Head head, Encoding encoding, JsonSink sink, Job job) throws IOException {
        try (FileChannel channel = FileChannel.open(head.file());
                Reader in = new InputStreamReader(
                        new Slice(channel, encoding.mark(), channel.size(), new Meter(job, channel.size())),
                        encoding.decoder());
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            new JsonRows(head.name(), parser, sink).forEach();
        } catch (UnexpectedEndOfInputException e) {
            throw new InvalidInputException(head.name() + " is cut off: it ends inside a value" + place(e) + ".", e);
        } catch (StreamConstraintsException e) {
            throw new InvalidInputException(
                    head.name() + " is no table: it is nested too deep, or holds an endless word.", e);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new InvalidInputException(
                    head.name() + " is no valid JSON" + place(e) + ": " + e.getOriginalMessage() + ".", e);
        }
    }

    private void forEach() {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw foreign("starts with " + kind(parser.currentToken()));
        }
        boolean more = true;
        for (JsonToken row = parser.nextToken(); more && row != JsonToken.END_ARRAY; row = next(more)) {
            if (row == JsonToken.START_OBJECT) {
                more = object();
            } else if (row == JsonToken.START_ARRAY) {
                more = array();
            } else {
                sink.foreign(parser);
            }
        }
    }

    private @Nullable JsonToken next(boolean more) {
        return more ? parser.nextToken() : JsonToken.END_ARRAY;
    }

    private boolean object() {
        int position = 0;
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            cell(key, position++, parser.nextToken());
        }
        return sink.end(-1, parser);
    }

    private boolean array() {
        int position = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            cell(null, position++, token);
        }
        return sink.end(position, parser);
    }

    private void cell(@Nullable String key, int position, JsonToken token) {
        sink.cell(key, position, token, parser);
        if (token.isStructStart()) {
            parser.skipChildren();
        }
    }

    private InvalidInputException foreign(String what) {
        return new InvalidInputException(name + " " + what + place(parser.currentTokenLocation())
                + "; a table in JSON is an array of objects, [{\"x\": 1, \"y\": 2}], or of arrays, [[1, 2]].");
    }

    private static String kind(@Nullable JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case VALUE_STRING -> "a word";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case null, default -> "no array";
        };
    }

    private static String place(JacksonException e) {
        return place(e.getLocation());
    }

    private static String place(@Nullable TokenStreamLocation at) {
        return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
