package org.asterism.workspace.codec;

import java.util.ArrayList;
import java.util.List;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a JSON object, each taken as what it must be.
 *
 * <p>Every method throws an {@link InvalidInputException} that names the field if it is missing or of another kind.
 */
public final class Fields {
    private final @Nullable JsonNode node;
    private final String place;

    private Fields(@Nullable JsonNode node, String place) {
        this.node = node;
        this.place = place;
    }

    /** @param place what messages call the object */
    public static Fields of(@Nullable JsonNode node, String place) {
        if (node == null || !node.isObject()) {
            throw new InvalidInputException(place + " is not an object");
        }
        return new Fields(node, place);
    }

    /** What messages call the object. */
    public String place() {
        return place;
    }

    /** Whether the field is there and not null. */
    public boolean has(String key) {
        return node != null && node.hasNonNull(key);
    }

    /** The names of all fields, in the order of the file. */
    public List<String> names() {
        return node == null ? List.of() : List.copyOf(node.propertyNames());
    }

    public String text(String key) {
        JsonNode value = get(key);
        if (!value.isString()) {
            throw wrong(key, "a text");
        }
        return value.stringValue();
    }

    public boolean flag(String key) {
        JsonNode value = get(key);
        if (!value.isBoolean()) {
            throw wrong(key, "true or false");
        }
        return value.booleanValue();
    }

    /** A whole number in a range. */
    public int whole(String key, int min, int max) {
        return (int) whole(get(key), key, min, max);
    }

    public double number(String key) {
        return number(get(key), key);
    }

    /** A whole number in a range beyond that of {@link #whole}. */
    public long large(String key, long min, long max) {
        return whole(get(key), key, min, max);
    }

    /** A number in a range. */
    public double number(String key, double min, double max) {
        double number = number(key);
        if (!(number >= min && number <= max)) {
            throw wrong(key, "a number from " + Declaration.text(min) + " to " + Declaration.text(max));
        }
        return number;
    }

    /** A constant, spelled as in options. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return constant(key, type, text(key));
    }

    /** Constants, spelled as in options. */
    public <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        return texts(key).stream().map(text -> constant(key, type, text)).toList();
    }

    private <E extends Enum<E>> E constant(String key, Class<E> type, String text) {
        List<E> all = List.of(type.getEnumConstants());
        return all.stream()
                .filter(constant -> Declaration.text(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(
                        key,
                        "one of "
                                + String.join(
                                        ", ",
                                        all.stream().map(Declaration::text).toList())));
    }

    public Fields object(String key) {
        return of(get(key), place + "." + key);
    }

    public List<Fields> objects(String key) {
        List<Fields> objects = new ArrayList<>();
        for (JsonNode item : list(key)) {
            objects.add(of(item, place + "." + key + "[" + objects.size() + "]"));
        }
        return objects;
    }

    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list(key)) {
            if (!item.isString()) {
                throw wrong(key, "a list of texts");
            }
            texts.add(item.stringValue());
        }
        return texts;
    }

    public double[] numbers(String key) {
        JsonNode list = list(key);
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(list.get(i), key);
        }
        return numbers;
    }

    int[] wholes(String key) {
        JsonNode list = list(key);
        int[] wholes = new int[list.size()];
        for (int i = 0; i < wholes.length; i++) {
            wholes[i] = (int) whole(list.get(i), key, 0, Integer.MAX_VALUE);
        }
        return wholes;
    }

    /** Refuses labels of this object below {@code min} or from {@code end} on. */
    void requireLabels(int[] labels, int min, int end) {
        for (int label : labels) {
            if (label < min || label >= end) {
                throw new InvalidInputException(place + " has a label " + label + " that is not there");
            }
        }
    }

    JsonNode get(String key) {
        JsonNode value = node == null ? null : node.get(key);
        if (value == null) {
            throw new InvalidInputException(place + "." + key + " is missing");
        }
        return value;
    }

    /** What is wrong with a field, as an exception to throw. */
    public InvalidInputException wrong(String key, String wanted) {
        return new InvalidInputException(place + "." + key + " is not " + wanted);
    }

    private JsonNode list(String key) {
        JsonNode value = get(key);
        if (!value.isArray()) {
            throw wrong(key, "a list");
        }
        return value;
    }

    private long whole(JsonNode value, String key, long min, long max) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw wrong(key, "a whole number");
        }
        long number = value.longValue();
        if (number < min || number > max) {
            throw wrong(key, "at least " + min + " and at most " + max);
        }
        return number;
    }

    private double number(JsonNode value, String key) {
        if (value.isNumber()) {
            return value.doubleValue();
        }
        return switch (value.isString() ? value.stringValue() : "") {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw wrong(key, "a number");
        };
    }
}
