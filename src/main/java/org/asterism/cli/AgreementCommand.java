package org.asterism.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.MemoryCheck;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.Coordinates;
import org.asterism.perception.agreement.RaterPairs;
import org.asterism.perception.agreement.RaterTable;
import org.asterism.perception.agreement.Similarity;
import org.asterism.quality.Noise;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code agreement}: how far people who grouped one plot agree, and how algorithms stand among them. */
final class AgreementCommand implements Command {
    private static final String MEASURE = "--measure";
    private static final String NOISE = "--noise";
    private static final String RAW = "--raw";

    /** What kappa-alpha may be made from. */
    enum Corrected {
        ARI(Similarity.ARI),
        AMI(Similarity.AMI);

        private final Similarity similarity;

        Corrected(Similarity similarity) {
            this.similarity = similarity;
        }
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "agreement",
                        "Measures how far people who grouped the same points agree, and how algorithms stand among them."
                                + " The table has the columns x and y, then one a person: whole numbers from 0 for"
                                + " groups, -1 or nothing where they are not known.")
                .addPositional(Options.file());
        spec.addOption(Options.text("--x", "<column>", "The column of x (default x)."));
        spec.addOption(Options.text("--y", "<column>", "The column of y (default y)."));
        spec.addOption(Options.choice(
                MEASURE, Corrected.class, "The similarity that kappa-alpha is made from (default ari)."));
        spec.addOption(
                Options.choice(NOISE, Noise.class, "How the noise of an algorithm is counted (default own-cluster)."));
        spec.addOption(Options.flag(
                RAW,
                "Algorithms get the coordinates as they are; otherwise divided by the longer range, as on screen."));
        spec.addOption(Options.json());
        AlgorithmList.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        List<Clusterer> algorithms = AlgorithmList.of(given, console);
        Similarity similarity = Options.chosen(given, MEASURE, Corrected.ARI).similarity;
        Noise noise = Options.chosen(given, NOISE, Noise.OWN_CLUSTER);
        Coordinates coordinates = given.hasMatchedOption(RAW) ? Coordinates.RAW : Coordinates.DISPLAYED;
        RaterTable table = RaterTable.read(
                file,
                given.matchedOptionValue("--x", RaterTable.X),
                given.matchedOptionValue("--y", RaterTable.Y),
                Job.QUIET);
        RaterPairs pairs = RaterPairs.of(table.ratings(), Similarity.STUDY, noise, Job.QUIET);
        Points points = coordinates == Coordinates.RAW ? table.points() : table.displayed();
        List<AgreementReport.Standing> standings = new ArrayList<>();
        for (Clusterer algorithm : algorithms) {
            standings.add(new AgreementReport.Standing(algorithm, pairs.kappa(labels(algorithm, points), similarity)));
        }
        AgreementReport report = new AgreementReport(pairs, similarity, coordinates, standings);
        if (given.hasMatchedOption("--json")) {
            console.json(report.json());
        } else {
            report.lines().forEach(console::print);
        }
        return 0;
    }

    private static int[] labels(Clusterer algorithm, Points points) {
        String unfit = algorithm.distance().metric().unfit(points);
        if (!unfit.isEmpty()) {
            throw new InvalidInputException(unfit);
        }
        MemoryCheck.check(algorithm, points);
        return algorithm.cluster(points, Job.QUIET).labels();
    }
}
