package org.asterism.cli;

import java.nio.file.Path;
import java.util.Map;
import org.asterism.cluster.MemoryCheck;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Ensemble;
import org.asterism.quality.Noise;
import org.asterism.quality.Space;
import org.asterism.quality.Stability;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code stability}: how well the clusters of one algorithm survive when rows are drawn anew, and when seeds change. */
final class StabilityCommand implements Command {
    private static final String SEED = "seed";
    private static final int REPEATS = 20;
    private static final int MOST = 1000;
    private static final long DRAWS = 1;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "stability", "Clusters a table over and over, on rows drawn anew and with other seeds.")
                .addPositional(Options.file());
        TableInput.addColumns(spec);
        spec.addOption(Options.text(
                "--repeats", "<count>", "How often rows are drawn, and how many seeds are tried (default 20)."));
        spec.addOption(Options.choice("--noise", Noise.class, "How noise is counted (default own-cluster)."));
        spec.addOption(Options.json());
        Selected.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        Selected selected = Selected.of(given, console);
        int repeats = repeats(given);
        Noise noise = Options.chosen(given, "--noise", Noise.OWN_CLUSTER);
        Dataset dataset = TableInput.read(file, console);
        Scatter scatter = TableInput.mixed(file, dataset, given, console);
        Space space = selected.recipe(scatter.columns(), given).space(dataset);
        MemoryCheck.check(selected.algorithm(), space.points());
        Stability stability = Stability.bootstrap(space, selected.algorithm(), noise, repeats, DRAWS, Job.QUIET);
        StabilityReport report =
                new StabilityReport(selected, noise, stability, seeds(selected, space, noise, repeats));
        if (given.hasMatchedOption("--json")) {
            console.json(report.json());
        } else {
            report.lines().forEach(console::print);
        }
        return 0;
    }

    /** One clustering a seed; none where the algorithm draws nothing at random. */
    private static Ensemble seeds(Selected selected, Space space, Noise noise, int repeats) {
        Map<String, Object> values = selected.schema().values(selected.algorithm());
        boolean random = values.containsKey(SEED);
        return Ensemble.ofSeeds(
                space.points(),
                seed -> {
                    values.put(SEED, seed);
                    return selected.schema().create(values);
                },
                noise,
                random ? repeats : 0,
                DRAWS,
                Job.QUIET);
    }

    private static int repeats(ParseResult given) {
        String text = given.matchedOptionValue("--repeats", Integer.toString(REPEATS));
        int repeats = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        if (repeats < 1 || repeats > MOST) {
            throw new InvalidInputException(
                    "--repeats must be a whole number from 1 to " + MOST + ", but is \"" + text + "\".");
        }
        return repeats;
    }
}
