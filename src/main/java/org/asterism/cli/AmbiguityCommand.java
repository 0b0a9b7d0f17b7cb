package org.asterism.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.asterism.data.Scatter;
import org.asterism.job.Job;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;
import org.asterism.perception.Coordinates;
import org.asterism.perception.Pair;
import org.asterism.perception.Range;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code ambiguity}: how far people would disagree about the clusters of each table.
 *
 * <p>A table that cannot be scored is named on the error stream, the others are still done, and the exit code is 2.
 */
final class AmbiguityCommand implements Command {
    private static final String COORDINATES = "coordinates";
    private static final Schema<Clams> SCHEMA = Schema.of(Clams.class);
    private static final SchemaOptions<Clams> OPTIONS = SchemaOptions.without(SCHEMA, COORDINATES);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("ambiguity", "Predicts how far people disagree about the clusters (CLAMS).")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .required(true)
                        .arity("1..*")
                        .description("Tables: CSV, TSV, JSON or .npy.")
                        .build());
        TableInput.addAxes(spec);
        spec.addOption(Options.flag(
                "--raw", "Takes coordinates as they are; otherwise they are divided by the longer range."));
        OPTIONS.addTo(spec);
        return spec.addOption(Options.json());
    }

    @Override
    public int run(ParseResult given, Console console) {
        Clams clams = clams(given, console);
        List<Path> files = given.matchedPositionalValue(0, List.of());
        List<Map<String, Object>> scores = new ArrayList<>();
        int code = 0;
        for (Path file : files) {
            try {
                scores.add(score(file, clams, given, console));
            } catch (InvalidInputException e) {
                console.note(located(file, e));
                code = Commands.BAD_INPUT;
            }
        }
        if (given.hasMatchedOption("--json")) {
            console.json(scores);
        }
        return code;
    }

    private static Clams clams(ParseResult given, Console console) {
        Clams clams = OPTIONS.create(SCHEMA, given, console);
        Map<String, Object> values = SCHEMA.values(clams);
        if (given.hasMatchedOption("--raw")) {
            values.put(COORDINATES, Declaration.text(Coordinates.RAW));
        }
        return SCHEMA.create(values);
    }

    private static Map<String, Object> score(Path file, Clams clams, ParseResult given, Console console) {
        Scatter scatter = TableInput.scatter(file, TableInput.read(file, console), given, console);
        long start = System.nanoTime();
        Ambiguity ambiguity = clams.measure(scatter.points(), Job.QUIET);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (ambiguity.sampled()) {
            console.note(file + " has " + ambiguity.points() + " points; the score is that of a seeded sample of "
                    + Clams.MOST + ".");
        }
        if (!given.hasMatchedOption("--json")) {
            print(file, ambiguity, console);
        }
        return json(file, ambiguity, seconds);
    }

    private static void print(Path file, Ambiguity ambiguity, Console console) {
        Range range = ambiguity.range();
        console.print(String.format(
                Locale.ROOT,
                "%s: ambiguity %.3f (%.3f to %.3f, median %.3f, over %d seeds), %d groups%s",
                file,
                ambiguity.score(),
                range.min(),
                range.max(),
                range.median(),
                range.seeds(),
                ambiguity.components(),
                ambiguity.elbow() ? "" : " (no elbow; the lowest BIC)"));
        ambiguity.ranked().stream()
                .limit(5)
                .forEach(pair -> console.print(
                        "  groups " + (pair.i() + 1) + " and " + (pair.j() + 1) + ": " + pair.sentence()));
    }

    private static Map<String, Object> json(Path file, Ambiguity ambiguity, double seconds) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        json.put("points", ambiguity.points());
        json.put("ambiguity", ambiguity.score());
        json.put("components", ambiguity.components());
        json.put("elbow", ambiguity.elbow());
        Map<String, Object> range = new LinkedHashMap<>();
        range.put("min", ambiguity.range().min());
        range.put("median", ambiguity.range().median());
        range.put("max", ambiguity.range().max());
        json.put("range", range);
        json.put("pairs", ambiguity.pairs().stream().map(AmbiguityCommand::json).toList());
        json.put("seconds", seconds);
        return json;
    }

    private static Map<String, Object> json(Pair pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("i", pair.i());
        json.put("j", pair.j());
        json.put("separability", pair.separability());
        json.put("ambiguity", pair.ambiguity());
        return json;
    }

    private static String located(Path file, InvalidInputException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains(String.valueOf(file.getFileName())) ? message : file + ": " + message;
    }
}
