package org.asterism.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Traceable;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;

/**
 * A run of an exhibit.
 *
 * @param algorithm the id of an algorithm that can be watched
 * @param parameters option names and values; what is missing takes its default
 * @param standardized whether both columns are brought to mean 0 and standard deviation 1 first
 */
public record Act(String algorithm, Map<String, String> parameters, boolean standardized) {
    public Act {
        parameters = Map.copyOf(parameters);
    }

    /** The act that shows an algorithm as it is set. */
    public static Act of(Clusterer algorithm, boolean standardized) {
        Schema<Clusterer> schema = Algorithms.schema(Schema.of(algorithm).id());
        Map<String, String> values = new LinkedHashMap<>();
        schema.effective(algorithm).forEach((option, value) -> values.put(option, text(value)));
        return new Act(schema.id(), values, standardized);
    }

    private static String text(Object value) {
        return Declaration.text(value);
    }

    /**
     * The algorithm with its parameters.
     *
     * @throws InvalidInputException if there is none of this name, it cannot be watched, or a parameter is unknown or out of
     *     its range
     */
    public Traceable clusterer() {
        if (Algorithms.schema(algorithm).create(parameters) instanceof Traceable traceable) {
            return traceable;
        }
        throw new InvalidInputException(Algorithms.schema(algorithm).title() + " cannot be watched step by step.");
    }
}
