package org.asterism.cli;

import org.asterism.cluster.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.geometry.Points;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The algorithm that the options of a command select. */
record Selected(Schema<Clusterer> schema, Clusterer algorithm) {
    private static final SchemaOptions<Clusterer> OPTIONS = SchemaOptions.of(Algorithms.all());

    /** Adds {@code --algorithm}, {@code --standardize} and the options of every algorithm. */
    static void addTo(CommandSpec spec) {
        String ids = String.join(", ", Algorithms.all().stream().map(Schema::id).toList());
        spec.addOption(Options.text("--algorithm", "<name>", "One of " + ids + "."));
        spec.addOption(Options.flag("--standardize", "Scales each column to mean 0 and standard deviation 1 before."));
        OPTIONS.addTo(spec);
    }

    /** @throws InvalidInputException if the algorithm or one of its options is wrong */
    static Selected of(ParseResult given, Console console) {
        String id = given.matchedOptionValue("--algorithm", "");
        if (id.isEmpty()) {
            throw new InvalidInputException("--algorithm is missing; \"asterism algorithms\" lists what there is.");
        }
        Schema<Clusterer> schema = Algorithms.schema(id);
        return new Selected(schema, OPTIONS.create(schema, given, console));
    }

    /** @throws InvalidInputException if an algorithm's option is given though no algorithm is */
    static void refuse(ParseResult given) {
        OPTIONS.refuseAll(given, "needs an --algorithm that it belongs to.");
        if (given.hasMatchedOption("--standardize")) {
            throw new InvalidInputException("--standardize needs an --algorithm.");
        }
    }

    /**
     * The points as the algorithm gets them.
     *
     * @throws InvalidInputException if a run would need more memory than there is
     */
    Points prepare(Points points, ParseResult given) {
        MemoryCheck.check(schema.id(), algorithm, points.size(), points.dimensions(), MemoryCheck.free());
        return given.hasMatchedOption("--standardize") ? points.standardized() : points;
    }
}
