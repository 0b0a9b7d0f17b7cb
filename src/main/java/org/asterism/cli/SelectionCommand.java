package org.asterism.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.data.Dataset;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.tuning.selection.Ground;
import org.asterism.tuning.selection.Planting;
import org.asterism.tuning.selection.SelectionFunction;
import org.asterism.tuning.selection.Surface;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code selection}: which planted groups some algorithms find again. */
final class SelectionCommand implements Command {
    private static final Schema<Planting> SCHEMA = Schema.of(Planting.class);
    private static final SchemaOptions<Planting> OPTIONS = SchemaOptions.of(List.of(SCHEMA));
    private static final String GROUND = "ground";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("selection", SCHEMA.summary())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .type(Path.class)
                        .required(false)
                        .arity("0..1")
                        .index("0")
                        .description("A table to plant into; without one, groups are planted into an even field.")
                        .build());
        spec.addOption(OptionSpec.builder("--algorithm")
                .paramLabel("<name[:option=value,...]>")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .description("An algorithm with its parameters; give it several times to compare.")
                .build());
        TableInput.addAxes(spec);
        OPTIONS.addTo(spec);
        spec.addOption(Options.json());
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        List<String> named = given.matchedOptionValue("--algorithm", List.of());
        if (named.isEmpty()) {
            throw new InvalidInputException("--algorithm is missing; \"asterism algorithms\" lists what there is.");
        }
        List<Clusterer> algorithms =
                named.stream().map(SelectionCommand::algorithm).toList();
        @Nullable Path file = given.hasMatchedPositional(0) ? given.matchedPositionalValue(0, Path.of("")) : null;
        Map<String, String> values = new HashMap<>(OPTIONS.values(SCHEMA, given));
        values.putIfAbsent(GROUND, file == null ? "field" : "own");
        Planting planting = OPTIONS.create(SCHEMA, values, console);
        SelectionFunction function = planting.function(own(planting, file, given, console));
        List<List<Surface>> rounds = new ArrayList<>();
        function.run(algorithms, rounds::add, Job.QUIET);
        SelectionReport report = new SelectionReport(function, named, rounds.getLast());
        if (given.hasMatchedOption("--json")) {
            console.json(report.json());
        } else {
            report.lines().forEach(console::print);
        }
        return 0;
    }

    private static Points own(Planting planting, @Nullable Path file, ParseResult given, Console console) {
        if (planting.ground() != Ground.OWN) {
            return Points.of(new double[0]);
        }
        if (file == null) {
            throw new InvalidInputException("--ground own needs a FILE to plant into.");
        }
        Dataset dataset = TableInput.read(file, console);
        return TableInput.plane(file, dataset, given, console).points();
    }

    /** @throws InvalidInputException if there is no such algorithm, or an option does not fit it */
    private static Clusterer algorithm(String text) {
        int colon = text.indexOf(':');
        Map<String, String> values = new LinkedHashMap<>();
        if (colon >= 0) {
            for (String option : text.substring(colon + 1).split(",", -1)) {
                int equals = option.indexOf('=');
                if (equals < 1) {
                    throw new InvalidInputException(
                            "\"" + option + "\" of --algorithm " + text + " is no option=value, such as k=3.");
                }
                values.put(option.substring(0, equals).strip(), option.substring(equals + 1));
            }
        }
        return Algorithms.schema(colon < 0 ? text : text.substring(0, colon)).create(values);
    }
}
