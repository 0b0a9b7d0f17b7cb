package org.asterism.session.review;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.Fields;
import org.asterism.workspace.codec.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Decisions as lines of JSON, and back. */
final class DecisionJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private DecisionJson() {}

    static byte[] line(Decision decision) {
        ObjectNode node = Json.object()
                .put("plot", decision.plot())
                .put("reviewer", decision.reviewer())
                .put("source", Declaration.text(decision.source()))
                .put("name", decision.name())
                .put("at", decision.at().toString());
        ArrayNode labels = node.putArray("labels");
        Arrays.stream(decision.labels()).forEach(labels::add);
        return (MAPPER.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @throws InvalidInputException if the line is no decision */
    static Decision read(String line) {
        try {
            Fields fields = Fields.of(MAPPER.readTree(line), "it");
            return new Decision(
                    fields.text("plot"),
                    fields.text("reviewer"),
                    fields.choice("source", Decision.Source.class),
                    fields.text("name"),
                    Arrays.stream(fields.numbers("labels"))
                            .mapToInt(label -> (int) label)
                            .toArray(),
                    Instant.parse(fields.text("at")));
        } catch (JacksonException e) {
            throw new InvalidInputException("it is damaged: no JSON object", e);
        } catch (DateTimeException e) {
            throw new InvalidInputException("its time is none", e);
        }
    }
}
