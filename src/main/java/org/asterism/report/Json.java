package org.asterism.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.asterism.parameter.Declaration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the program writes it: maps, lists and numbers, where what is not a finite number is null. */
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    public static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The number, or null where it is infinite or none: JSON has no word for those. */
    public static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /** A parameter's value: numbers and truth values as they are, choices as options spell them. */
    public static Object parameter(Object value) {
        return value instanceof Enum<?> ? Declaration.text(value) : value;
    }

    /** The values of a record of parameters, in their order. */
    public static Map<String, Object> parameters(Map<String, Object> values) {
        Map<String, Object> spelled = new LinkedHashMap<>(values);
        spelled.replaceAll((option, value) -> parameter(value));
        return spelled;
    }
}
