package org.asterism.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Several algorithms, each with parameters of its own: {@code --algorithm k-means:k=2 --algorithm
 * dbscan:epsilon=0.1,min-points=5}. A parameter given as an option of the command is for all that have it.
 */
final class AlgorithmList {
    private static final String ALGORITHM = "--algorithm";

    private AlgorithmList() {}

    /** Adds {@code --algorithm} and the options of every algorithm. */
    static void addTo(CommandSpec spec) {
        String ids = String.join(", ", Algorithms.all().stream().map(Schema::id).toList());
        spec.addOption(OptionSpec.builder(ALGORITHM)
                .paramLabel("<name[:option=value,...]>")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .description("An algorithm to compare, with its parameters, such as k-means:k=2. May be given again."
                        + " Parameters given as options are for all that have them. One of " + ids + ".")
                .build());
        Selected.OPTIONS.addTo(spec);
    }

    /**
     * The algorithms in the order given; none where none is.
     *
     * @throws InvalidInputException if an algorithm or one of its parameters is wrong
     */
    static List<Clusterer> of(ParseResult given, Console console) {
        List<String> words = given.matchedOptionValue(ALGORITHM, List.of());
        if (words.isEmpty()) {
            Selected.OPTIONS.refuseAll(given, "needs an --algorithm that it belongs to.");
        }
        List<Schema<Clusterer>> schemas =
                words.stream().map(AlgorithmList::schema).toList();
        Selected.OPTIONS.requireOwned(schemas, given, console);
        List<Clusterer> algorithms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Map<String, String> values = Selected.OPTIONS.values(schemas.get(i), given);
            values.putAll(parameters(words.get(i)));
            algorithms.add(Selected.OPTIONS.create(schemas.get(i), values, console));
        }
        return algorithms;
    }

    /** The algorithm of a name, with or without hyphens. */
    private static Schema<Clusterer> schema(String words) {
        String name = words.split(":", 2)[0].strip();
        return Algorithms.all().stream()
                .filter(schema -> plain(schema.id()).equals(plain(name)))
                .findFirst()
                .orElseGet(() -> Algorithms.schema(name));
    }

    private static String plain(String id) {
        return id.replace("-", "");
    }

    private static Map<String, String> parameters(String words) {
        Map<String, String> values = new LinkedHashMap<>();
        String[] parts = words.split(":", 2);
        if (parts.length == 1) {
            return values;
        }
        for (String pair : parts[1].split(",", -1)) {
            String[] sides = pair.split("=", 2);
            if (sides.length < 2 || sides[0].isBlank()) {
                throw new InvalidInputException("\"" + pair + "\" in " + ALGORITHM + " " + words
                        + " is no parameter; write option=value, such as k-means:k=2.");
            }
            values.put(sides[0].strip(), sides[1].strip());
        }
        return values;
    }
}
