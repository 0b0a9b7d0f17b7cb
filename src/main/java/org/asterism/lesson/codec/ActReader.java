package org.asterism.lesson.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Traceable;
import org.asterism.lesson.Act;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.jspecify.annotations.Nullable;

/** A run of an exhibit. */
final class ActReader {
    private static final List<String> KEYS = List.of("algorithm", "parameters", "standardized");

    private ActReader() {}

    /**
     * Reads a run; null where there is no such algorithm.
     *
     * @param points how many there are
     */
    static @Nullable Act read(Spot spot, int points) {
        if (!spot.object(KEYS)) {
            return null;
        }
        boolean standardized = spot.at("standardized").flag(false);
        Schema<Clusterer> schema = schema(spot.at("algorithm"));
        if (schema == null) {
            return null;
        }
        Map<String, String> values = parameters(spot.at("parameters"), schema);
        fits(spot.at("parameters").at("k"), values, points);
        return new Act(schema.id(), values, standardized);
    }

    private static @Nullable Schema<Clusterer> schema(Spot spot) {
        String id = spot.text();
        List<Schema<Clusterer>> watchable = Algorithms.all().stream()
                .filter(schema -> schema.initial() instanceof Traceable)
                .toList();
        for (Schema<Clusterer> schema : watchable) {
            if (schema.id().equals(id)) {
                return schema;
            }
        }
        if (Algorithms.all().stream().anyMatch(schema -> schema.id().equals(id))) {
            spot.wrong(Algorithms.schema(id).title() + " cannot be watched step by step; take one of "
                    + String.join(", ", watchable.stream().map(Schema::id).toList()) + ".");
        } else if (!id.isBlank()) {
            spot.wrong(Spelling.unknown(
                    "algorithm", id, watchable.stream().map(Schema::id).toList()));
        }
        return null;
    }

    /** The parameters by option name, those that fit. */
    static <T> Map<String, String> parameters(Spot spot, Schema<T> schema) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> options =
                schema.declarations().stream().map(Declaration::option).toList();
        if (!spot.there() || !(spot.value() instanceof Value.Members)) {
            if (spot.there()) {
                spot.object(options);
            }
            return values;
        }
        for (String name : spot.names()) {
            if (options.contains(name)) {
                parameter(spot.at(name), schema.declaration(name), values);
            } else {
                spot.at(name).wrong(Spelling.unknown("parameter of " + schema.id() + " called", name, options));
            }
        }
        try {
            schema.create(values);
        } catch (InvalidInputException e) {
            spot.wrong(e);
        }
        return values;
    }

    private static void parameter(Spot spot, Declaration declaration, Map<String, String> values) {
        String text = spot.scalar();
        if (text.isEmpty()) {
            return;
        }
        try {
            values.put(declaration.option(), Declaration.text(declaration.parse(text)));
        } catch (InvalidInputException e) {
            spot.wrong(e);
        }
    }

    private static void fits(Spot spot, Map<String, String> values, int points) {
        String k = values.getOrDefault("k", "0");
        if (spot.there() && Integer.parseInt(k) > points) {
            spot.wrong("There are only " + points + " points, too few for k " + k + "; take a smaller k.");
        }
    }
}
