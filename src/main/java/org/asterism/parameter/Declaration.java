package org.asterism.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * One parameter as declared: its option name, type, range, default and help.
 *
 * @param option the kebab-case name used on the command line and as JSON key
 * @param component the record component's name
 * @param type {@code int}, {@code long}, {@code double}, {@code boolean} or an enum class
 * @param min the smallest value, infinite where there is none
 * @param above whether {@code min} itself is forbidden
 * @param max the largest value, infinite where there is none
 * @param when the option and values on which it plays a part, as {@link Parameter#when()} spells them
 */
public record Declaration(
        String option,
        String component,
        Class<?> type,
        double min,
        boolean above,
        double max,
        Object initial,
        String unit,
        String when,
        String help) {

    /** The name on screen: {@code minClusterSize} becomes "Min cluster size"; a single letter stays. */
    public String title() {
        return words(option);
    }

    /** A choice as people read it: its {@link Titled} name, or {@code own-cluster} as "Own cluster". */
    public String title(String choice) {
        return Arrays.stream(type.getFields())
                .filter(field ->
                        field.isEnumConstant() && spelled(field.getName()).equals(choice))
                .map(field -> field.getAnnotation(Titled.class))
                .filter(Objects::nonNull)
                .map(Titled::value)
                .findFirst()
                .orElseGet(() -> words(choice));
    }

    /** An option as people read it: {@code min-cluster-size} becomes "Min cluster size". */
    public static String words(String text) {
        String words = text.replace('-', ' ');
        if (words.length() <= 1) {
            return words;
        }
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The values of an enum, as options spell them; empty for other types. */
    public List<String> choices() {
        if (!type.isEnum()) {
            return List.of();
        }
        return Arrays.stream(type.getEnumConstants()).map(Declaration::text).toList();
    }

    /** Whether it is a number along which a result changes little by little; a seed is not. */
    public boolean slides() {
        return type == int.class || type == double.class;
    }

    /** Whether the parameter plays a part, given the values of all options as text. */
    public boolean applies(UnaryOperator<String> value) {
        int equals = when.indexOf('=');
        return equals < 0
                || List.of(when.substring(equals + 1).split("\\|")).contains(value.apply(when.substring(0, equals)));
    }

    /** The allowed range in words, empty where everything is allowed. */
    public String range() {
        if (type.isEnum()) {
            return String.join("|", choices());
        }
        if (min == Double.NEGATIVE_INFINITY && max == Double.POSITIVE_INFINITY) {
            return "";
        }
        String low = (above ? "above " : "at least ") + number(min);
        return max == Double.POSITIVE_INFINITY ? low : low + ", at most " + number(max);
    }

    /**
     * Reads a value.
     *
     * @throws InvalidInputException if the text is no value of this type, or is out of range
     */
    public Object parse(String text) {
        Object value = convert(text.strip());
        check(value);
        return value;
    }

    /** A value as options, files and forms spell it. */
    public static String text(Object value) {
        return switch (value) {
            case Enum<?> constant -> spelled(constant.name());
            case Double number -> number(number);
            default -> value.toString();
        };
    }

    private static String spelled(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void check(Object value) {
        if (!(value instanceof Number number)) {
            return;
        }
        double x = number.doubleValue();
        boolean low = above ? x <= min : x < min;
        if (low || x > max || Double.isNaN(x) || Double.isInfinite(x)) {
            throw new InvalidInputException(option + " must be " + range() + ", but is " + text(value) + ".");
        }
    }

    private Object convert(String text) {
        try {
            if (type == int.class) {
                return Integer.parseInt(text);
            }
            if (type == long.class) {
                return Long.parseLong(text);
            }
            if (type == double.class) {
                return Double.parseDouble(text);
            }
        } catch (NumberFormatException e) {
            String kind = type == double.class ? "a number" : "a whole number";
            throw new InvalidInputException(option + " must be " + kind + ", but is \"" + text + "\".", e);
        }
        return type == boolean.class ? truth(text) : constant(text);
    }

    private boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new InvalidInputException(option + " must be true or false, but is \"" + text + "\".");
        };
    }

    private Object constant(String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> text(value).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        option + " must be one of " + String.join(", ", choices()) + ", but is \"" + text + "\"."));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
