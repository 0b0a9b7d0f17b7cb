package org.asterism.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.workspace.Recipe;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The algorithm that the options of a command select. */
record Selected(Schema<Clusterer> schema, Clusterer algorithm) {
    private static final String SAMPLE = "--sample";

    static final SchemaOptions<Clusterer> OPTIONS = SchemaOptions.of(Algorithms.all());

    /** Adds {@code --algorithm}, {@code --standardize} and the options of every algorithm. */
    static void addTo(CommandSpec spec) {
        String ids = String.join(", ", Algorithms.all().stream().map(Schema::id).toList());
        spec.addOption(Options.text("--algorithm", "<name>", "One of " + ids + "."));
        spec.addOption(Options.flag("--standardize", "Scales each column to mean 0 and standard deviation 1 before."));
        OPTIONS.addTo(spec);
    }

    /** As {@link #addTo}, with {@code --sample}. */
    static void addWithSample(CommandSpec spec) {
        addTo(spec);
        spec.addOption(Options.text(
                SAMPLE, "<points>", "Clusters at most so many points; each of the others joins the nearest of them."));
    }

    /** @throws InvalidInputException if the algorithm or one of its options is wrong */
    static Selected of(ParseResult given, Console console) {
        Schema<Clusterer> schema = schema(given);
        return new Selected(schema, OPTIONS.create(schema, given, console));
    }

    /**
     * As {@link #of}, but options whose values are to be swept keep their defaults.
     *
     * @param ranges gets the values of those options, by name
     */
    static Selected sweeping(ParseResult given, Predicate<String> swept, Map<String, String> ranges, Console console) {
        Schema<Clusterer> schema = schema(given);
        OPTIONS.requireOwned(List.of(schema), given, console);
        Map<String, String> values = OPTIONS.values(schema, given);
        values.forEach((option, text) -> {
            if (swept.test(text)) {
                ranges.put(option, text);
            }
        });
        values.keySet().removeAll(ranges.keySet());
        return new Selected(schema, OPTIONS.create(schema, values, console));
    }

    private static Schema<Clusterer> schema(ParseResult given) {
        String id = given.matchedOptionValue("--algorithm", "");
        if (id.isEmpty()) {
            throw new InvalidInputException("--algorithm is missing; \"asterism algorithms\" lists what there is.");
        }
        return Algorithms.schema(id);
    }

    /** @throws InvalidInputException if an algorithm's option is given though no algorithm is */
    static void refuse(ParseResult given) {
        OPTIONS.refuseAll(given, "needs an --algorithm that it belongs to.");
        for (String option : List.of("--standardize", SAMPLE)) {
            if (given.hasMatchedOption(option)) {
                throw new InvalidInputException(option + " needs an --algorithm.");
            }
        }
    }

    /** What to run on these columns. */
    Recipe recipe(List<String> columns, ParseResult given) {
        return new Recipe(algorithm, columns, given.hasMatchedOption("--standardize"), sample(given));
    }

    private static int sample(ParseResult given) {
        String text = given.matchedOptionValue(SAMPLE, "0");
        if (!text.matches("\\d{1,9}") || (given.hasMatchedOption(SAMPLE) && Integer.parseInt(text) == 0)) {
            throw new InvalidInputException(
                    SAMPLE + " must be a whole number from 1 to 999999999, but is \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }
}
