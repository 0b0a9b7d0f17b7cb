package org.asterism.cli;

import java.nio.file.Path;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.MemoryCheck;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Noise;
import org.asterism.quality.Space;
import org.asterism.tuning.stability.Answers;
import org.asterism.tuning.stability.Redraws;
import org.asterism.tuning.stability.Variation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code stability}: how well the clusters of one algorithm survive when rows are drawn anew, and when seeds change. */
final class StabilityCommand implements Command {
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
        Answers drawn = answers(new Redraws(selected.algorithm(), Variation.BOOTSTRAP, repeats, DRAWS), space, noise);
        int[] all = selected.algorithm().cluster(space.points(), Job.QUIET).labels();
        StabilityReport report = new StabilityReport(
                selected, noise, drawn.stability(all), drawn, seeds(selected, space, noise, repeats));
        if (given.hasMatchedOption("--json")) {
            console.json(report.json());
        } else {
            report.lines().forEach(console::print);
        }
        return 0;
    }

    /** What comes out with other seeds; null where the algorithm draws nothing at random. */
    private static @Nullable Answers seeds(Selected selected, Space space, Noise noise, int repeats) {
        Clusterer algorithm = selected.algorithm();
        return Redraws.seeded(algorithm)
                ? answers(new Redraws(algorithm, Variation.SEEDS, repeats, DRAWS), space, noise)
                : null;
    }

    private static Answers answers(Redraws redraws, Space space, Noise noise) {
        return Answers.of(redraws.run(space, Job.QUIET), noise);
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
