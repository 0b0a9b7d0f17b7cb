package org.asterism.session.plan;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.asterism.workspace.codec.Json;
import tools.jackson.databind.JsonNode;

/** A published schema, as far as those of a session use JSON Schema: checks a document against it. */
public final class SessionSchema {
    private final JsonNode root;
    private final List<String> complaints = new ArrayList<>();

    private SessionSchema(JsonNode root) {
        this.root = root;
    }

    /** What the document does that the schema forbids, and what it holds that the schema does not name. */
    static List<String> complaints(JsonNode document) throws IOException {
        return complaints("plan", document);
    }

    /**
     * What a document does that a schema forbids, and what it holds that the schema does not name.
     *
     * @param name of the schema
     */
    public static List<String> complaints(String name, JsonNode document) throws IOException {
        return complaints(name, "/org/asterism/session/" + name + ".schema.json", document);
    }

    /**
     * As above, of a schema that stands elsewhere.
     *
     * @param resource its place
     */
    public static List<String> complaints(String name, String resource, JsonNode document) throws IOException {
        try (InputStream input = SessionSchema.class.getResourceAsStream(resource)) {
            SessionSchema schema = new SessionSchema(Json.read(Objects.requireNonNull(input)));
            schema.check(document, schema.root, name);
            return schema.complaints;
        }
    }

    private void check(JsonNode node, JsonNode schema, String place) {
        JsonNode rule = resolved(schema);
        if (rule.has("oneOf")) {
            checkOneOf(node, rule.get("oneOf"), place);
            return;
        }
        if (rule.has("const") && !rule.get("const").equals(node)) {
            complaints.add(place + " is not " + rule.get("const"));
        }
        if (rule.has("enum") && !contains(rule.get("enum"), node)) {
            complaints.add(place + " is none of " + rule.get("enum"));
        }
        switch (rule.path("type").asString("")) {
            case "object" -> checkObject(node, rule, place);
            case "array" -> checkArray(node, rule, place);
            case "string" -> checkText(node, rule, place);
            case "integer", "number" -> checkNumber(node, rule, place);
            case "boolean" -> say(node.isBoolean(), place + " is not a boolean");
            default -> say(rule.has("const") || rule.has("enum"), place + " has no type in the schema");
        }
    }

    private void checkOneOf(JsonNode node, JsonNode choices, String place) {
        int fitting = 0;
        List<String> refusals = new ArrayList<>();
        for (JsonNode choice : choices) {
            SessionSchema alone = new SessionSchema(root);
            alone.check(node, choice, place);
            fitting += alone.complaints.isEmpty() ? 1 : 0;
            refusals.addAll(alone.complaints);
        }
        say(fitting == 1, place + " fits " + fitting + " choices: " + refusals);
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").stringValue().substring(1)) : schema;
    }

    private void checkObject(JsonNode node, JsonNode rule, String place) {
        say(node.isObject(), place + " is not an object");
        List<JsonNode> parts = new ArrayList<>(List.of(rule));
        rule.path("allOf").forEach(part -> parts.add(resolved(part)));
        for (JsonNode part : parts) {
            part.path("required")
                    .forEach(key -> say(node.has(key.stringValue()), place + " lacks " + key.stringValue()));
        }
        for (String key : node.propertyNames()) {
            List<JsonNode> rules = parts.stream()
                    .map(part -> part.path("properties").path(key))
                    .filter(found -> !found.isMissingNode())
                    .toList();
            rules = rules.isEmpty() && rule.has("additionalProperties")
                    ? List.of(rule.get("additionalProperties"))
                    : rules;
            say(!rules.isEmpty(), "the schema does not know " + place + "." + key);
            rules.forEach(found -> check(node.get(key), found, place + "." + key));
        }
    }

    private void checkArray(JsonNode node, JsonNode rule, String place) {
        say(node.isArray(), place + " is not an array");
        node.forEach(item -> check(item, rule.get("items"), place + "[]"));
    }

    private void checkText(JsonNode node, JsonNode rule, String place) {
        say(node.isString(), place + " is not a string");
        String text = node.asString("");
        say(text.length() >= rule.path("minLength").asInt(0), place + " is too short");
        say(text.length() <= rule.path("maxLength").asInt(Integer.MAX_VALUE), place + " is too long");
        say(!rule.has("pattern") || text.matches(rule.get("pattern").stringValue()), place + " has another pattern");
    }

    private void checkNumber(JsonNode node, JsonNode rule, String place) {
        boolean whole = rule.get("type").stringValue().equals("integer");
        say(whole ? node.isIntegralNumber() : node.isNumber(), place + " is not a number of its kind");
        double value = node.asDouble(Double.NaN);
        say(value >= rule.path("minimum").asDouble(Double.NEGATIVE_INFINITY), place + " is too small");
        say(value <= rule.path("maximum").asDouble(Double.POSITIVE_INFINITY), place + " is too large");
    }

    private static boolean contains(JsonNode list, JsonNode node) {
        for (JsonNode item : list) {
            if (item.equals(node)) {
                return true;
            }
        }
        return false;
    }

    private void say(boolean right, String complaint) {
        if (!right) {
            complaints.add(complaint);
        }
    }
}
