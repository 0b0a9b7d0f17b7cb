package org.asterism.workspace.codec;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON trees as files keep them: UTF-8, indented, numbers that are not finite as words. */
public final class Json {
    /** How deep a document may nest. */
    static final int MAX_DEPTH = 400;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** @throws tools.jackson.core.JacksonException if it is not JSON, or cannot be read */
    public static JsonNode read(InputStream input) {
        return MAPPER.readTree(input);
    }

    /** @throws tools.jackson.core.JacksonException if it is not JSON */
    public static JsonNode read(byte[] content) {
        return MAPPER.readTree(content);
    }

    /** @throws tools.jackson.core.JacksonException if it cannot be written */
    public static void write(JsonNode tree, OutputStream output) {
        MAPPER.writeValue(output, tree);
    }

    /** A number as a node that comes back as the same bits, also where JSON has no such number. */
    public static JsonNode number(double value) {
        return Double.isFinite(value)
                ? JsonNodeFactory.instance.numberNode(value)
                : JsonNodeFactory.instance.stringNode(Double.toString(value));
    }

    public static ArrayNode texts(List<String> texts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(list::add);
        return list;
    }

    public static ArrayNode numbers(double[] values) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (double value : values) {
            list.add(number(value));
        }
        return list;
    }
}
