package org.asterism.tuning.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;

/** Reads ranges as people type them. */
record RangeText(Declaration parameter, String text) {
    private static final Pattern SPAN = Pattern.compile("([^:/]+?)\\.\\.([^:/]+)(?:([:/])(.+))?");

    static Range read(Declaration parameter, String text) {
        return new RangeText(parameter, text.strip()).range();
    }

    private Range range() {
        Matcher span = SPAN.matcher(text);
        List<Object> values = span.matches() ? span(span) : list();
        if (values.size() > Range.MOST) {
            throw tooMany(values.size());
        }
        return new Range(parameter, values);
    }

    private List<Object> list() {
        return Arrays.stream(text.split(",", -1))
                .map(parameter::parse)
                .distinct()
                .toList();
    }

    private List<Object> span(Matcher span) {
        if (!Number.class.isAssignableFrom(parameter.initial().getClass())) {
            throw new InvalidInputException(parameter.option() + " has no order to go through; list its values, as in "
                    + String.join(",", parameter.type().isEnum() ? parameter.choices() : List.of("false", "true"))
                    + ".");
        }
        Spacing spacing = new Spacing(parameter, end(span.group(1)), end(span.group(2)));
        if (spacing.from() > spacing.to()) {
            throw new InvalidInputException(parameter.option() + " goes down in \"" + text + "\"; write "
                    + span.group(2).strip() + ".." + span.group(1).strip() + ".");
        }
        String steps = span.group(4);
        if (steps == null) {
            return spacing.usual();
        }
        return span.group(3).equals(":") ? by(spacing, steps.strip()) : spacing.even(count(steps.strip()));
    }

    private double end(String end) {
        return ((Number) parameter.parse(end)).doubleValue();
    }

    private List<Object> by(Spacing spacing, String step) {
        double width = positive(step);
        double count = Math.floor((spacing.to() - spacing.from()) / width) + 1;
        if (count > Range.MOST) {
            throw tooMany((long) Math.min(count, Long.MAX_VALUE));
        }
        return spacing.by(width);
    }

    private double positive(String step) {
        boolean whole = parameter.type() != double.class;
        try {
            double width = Double.parseDouble(step);
            if (width > 0 && width < Double.POSITIVE_INFINITY && (!whole || width == Math.rint(width))) {
                return width;
            }
        } catch (NumberFormatException _) {
            // Said below, as for numbers that are no steps.
        }
        throw new InvalidInputException("The step of " + parameter.option() + " must be a "
                + (whole ? "whole number" : "number") + " above 0, but is \"" + step + "\".");
    }

    private int count(String steps) {
        int count = steps.matches("\\d{1,6}") ? Integer.parseInt(steps) : 0;
        if (count < 2 || count > Range.MOST) {
            throw new InvalidInputException("The number of values of " + parameter.option()
                    + " must be a whole number from 2 to " + Range.MOST + ", but is \"" + steps + "\".");
        }
        return count;
    }

    private InvalidInputException tooMany(long count) {
        return new InvalidInputException(parameter.option() + " has " + count + " values in \"" + text
                + "\", but a sweep takes up to " + Range.MOST + "; take longer steps.");
    }
}
