package org.asterism.workspace.codec;

import java.util.HashMap;
import java.util.Map;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.workspace.Recipe;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a run is made from, as fields of JSON. */
final class RecipeJson {
    private static final String SAMPLE = "sample";

    private RecipeJson() {}

    /** Adds the fields to an object. */
    static void write(ObjectNode node, Recipe recipe) {
        Schema<Clusterer> schema = Schema.of(recipe.algorithm());
        node.put("algorithm", schema.id());
        ObjectNode parameters = node.putObject("parameters");
        schema.values(recipe.algorithm()).forEach((option, value) -> put(parameters, option, value));
        node.set("columns", Json.texts(recipe.columns()));
        node.put("standardized", recipe.standardized());
        if (recipe.sample() > 0) {
            node.put(SAMPLE, recipe.sample());
        }
    }

    private static void put(ObjectNode parameters, String option, Object value) {
        switch (value) {
            case Integer number -> parameters.put(option, number);
            case Long number -> parameters.put(option, number);
            case Double number -> parameters.set(option, Json.number(number));
            case Boolean truth -> parameters.put(option, truth);
            default -> parameters.put(option, Declaration.text(value));
        }
    }

    /** @throws InvalidInputException that names the field if one is missing or wrong */
    static Recipe read(Fields fields) {
        int sample = fields.has(SAMPLE) ? fields.whole(SAMPLE, 0, Integer.MAX_VALUE) : 0;
        return new Recipe(algorithm(fields), fields.texts("columns"), fields.flag("standardized"), sample);
    }

    private static Clusterer algorithm(Fields fields) {
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<String, JsonNode> parameter : fields.get("parameters").properties()) {
            if (!parameter.getValue().isValueNode()) {
                throw fields.wrong("parameters", "an object of numbers, words, true and false");
            }
            values.put(parameter.getKey(), parameter.getValue().asString());
        }
        try {
            return Algorithms.schema(fields.text("algorithm")).create(values);
        } catch (InvalidInputException e) {
            throw new InvalidInputException(fields.place() + ": " + e.getMessage(), e);
        }
    }
}
