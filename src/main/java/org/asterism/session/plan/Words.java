package org.asterism.session.plan;

import java.util.List;
import java.util.Locale;
import org.asterism.parameter.Declaration;

/** Numbers and lists as the text of a report writes them. */
final class Words {
    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Words() {}

    static String number(int count) {
        return count > 0 && count < SMALL.size() ? SMALL.get(count) : Integer.toString(count);
    }

    /** Such as "no plots", "one plot" and "12 plots". */
    static String count(int count, String one, String many) {
        return (count == 0 ? "no" : number(count)) + " " + (count == 1 ? one : many);
    }

    /** Such as "plot" and "10 plots", after "every". */
    static String each(int count, String one, String many) {
        return count == 1 ? one : number(count) + " " + many;
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** In one line. */
    static String quoted(String text) {
        return "“" + text.strip().replaceAll("\\s+", " ") + "”";
    }

    static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** A number between -1 and 1 to two decimals, without the leading zero, as APA has it. */
    static String index(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.startsWith("0.") ? text.substring(1) : text.replace("-0.", "-.");
    }

    /** To at most two decimals. */
    static String plain(double value) {
        double rounded = Math.rint(100 * value) / 100;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Declaration.text(rounded);
    }

    static String color(String color) {
        return switch (color.toLowerCase(Locale.ROOT)) {
            case "#000000" -> "black";
            case "#ffffff" -> "white";
            default -> color;
        };
    }

    static String turned(Turn turn) {
        return switch (turn) {
            case NONE -> "unchanged";
            case MIRRORED -> "mirrored";
            case FLIPPED -> "upside down";
            case QUARTER -> "turned by a quarter";
            case HALF -> "turned by a half";
        };
    }
}
