package org.asterism.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;
import org.asterism.perception.Percept;
import org.asterism.perception.Range;
import org.asterism.perception.compare.Candidate;
import org.asterism.perception.compare.Comparison;
import org.asterism.perception.compare.Order;
import org.asterism.perception.compare.Outcome;
import org.asterism.perception.compare.Outcome.Refused;
import org.asterism.perception.compare.Outcome.Scored;
import org.asterism.report.AmbiguityTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code ambiguity}: how far people would disagree about the clusters of each table.
 *
 * <p>A table that cannot be scored is named on the error stream, the others are still done, and the exit code is 2.
 */
final class AmbiguityCommand implements Command {
    private static final Schema<Clams> SCHEMA = Schema.of(Clams.class);
    private static final SchemaOptions<Clams> OPTIONS = SchemaOptions.without(SCHEMA, "coordinates");
    private static final int MOST_PAIRS = 5;
    private static final String PROPORTIONS = "--proportions";
    private static final double MOST_PROPORTIONS = 100;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("ambiguity", "Predicts how far people disagree about the clusters (CLAMS).")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .required(true)
                        .arity("1..*")
                        .description("Tables: CSV, TSV, JSON or .npy; or folders of them.")
                        .build());
        BatchInput.addTo(spec);
        spec.addOption(Options.flag(
                "--raw", "Takes coordinates as they are; otherwise each axis is stretched to fill a square."));
        spec.addOption(Options.number(
                PROPORTIONS, 1, "Width over height of the points on screen, as the window names it; 1 is a square."));
        OPTIONS.addTo(spec);
        ModelOption.addTo(spec);
        TableOutput.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        BatchInput.check(given);
        TableOutput.check(given);
        Clams clams = OPTIONS.create(SCHEMA, given, console);
        BatchInput input = new BatchInput(given, console);
        List<Candidate> candidates = input.read(given.matchedPositionalValue(0, List.of()));
        Progress progress = new Progress(candidates.size(), console);
        List<Outcome> outcomes = new Comparison(
                        given.hasMatchedOption("--raw") ? clams.raw() : clams,
                        ModelOption.chosen(given),
                        proportions(given))
                .run(candidates, _ -> {}, progress);
        outcomes.stream()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .forEach(input::refuse);
        List<Scored> scored = outcomes.stream()
                .filter(Scored.class::isInstance)
                .map(Scored.class::cast)
                .toList();
        boolean pairs = BatchInput.allPairs(given);
        List<Scored> shown = pairs ? Order.CLEAREST.sorted(scored) : scored;
        AmbiguityTable table = new AmbiguityTable(shown);
        TableOutput.write(given, console, table::json, table::dataset, () -> lines(shown, pairs));
        return input.failed() ? Commands.BAD_INPUT : 0;
    }

    private static double proportions(ParseResult given) {
        double proportions = given.matchedOptionValue(PROPORTIONS, 1.0);
        if (proportions >= 1 / MOST_PROPORTIONS && proportions <= MOST_PROPORTIONS) {
            return proportions;
        }
        throw new InvalidInputException(PROPORTIONS + " must be from 0.01 to 100, but is " + proportions + ".");
    }

    private static List<String> lines(List<Scored> plots, boolean allPairs) {
        List<String> lines = new ArrayList<>();
        for (Scored plot : plots) {
            String name = plot.candidate().table();
            lines.add(line(allPairs ? name + ", " + plot.x() + " and " + plot.y() : name, plot.ambiguity()));
            if (!allPairs) {
                lines.addAll(details(plot.ambiguity()));
            }
        }
        return lines;
    }

    private static String line(String name, Ambiguity ambiguity) {
        Range range = ambiguity.range();
        Range audience = ambiguity.ranges().audience();
        return String.format(
                Locale.ROOT,
                "%s: ambiguity %.3f (%.3f to %.3f, median %.3f, over %d seeds), audience %.3f (%.3f to %.3f), %s",
                name,
                ambiguity.score(),
                range.min(),
                range.max(),
                range.median(),
                range.seeds(),
                ambiguity.audience().ami(),
                audience.min(),
                audience.max(),
                Percept.count(ambiguity.components()));
    }

    private static List<String> details(Ambiguity ambiguity) {
        List<String> lines = new ArrayList<>();
        ambiguity.cautions().forEach(caution -> lines.add("  " + caution.words(ambiguity)));
        ambiguity.ranked().stream()
                .limit(MOST_PAIRS)
                .forEach(pair ->
                        lines.add("  groups " + (pair.i() + 1) + " and " + (pair.j() + 1) + ": " + pair.sentence()));
        return lines;
    }
}
