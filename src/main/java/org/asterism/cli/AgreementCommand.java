package org.asterism.cli;

import java.nio.file.Files;
import java.nio.file.Path;
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
import org.asterism.session.export.SessionExport;
import org.asterism.session.folder.Session;
import org.asterism.session.folder.SessionFolder;
import org.asterism.session.result.PlotAnswers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code agreement}: how far people who grouped the same plots agree, and how algorithms stand among them. */
final class AgreementCommand implements Command {
    private static final String MEASURE = "--measure";
    private static final String NOISE = "--noise";
    private static final String RAW = "--raw";
    private static final String EXPORT = "--export";

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
                                + " groups, -1 or nothing where they are not known. The folder of a labelling session is"
                                + " measured plot by plot.")
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
        spec.addOption(OptionSpec.builder(EXPORT)
                .paramLabel("<dir>")
                .type(Path.class)
                .arity("1")
                .description("Writes a session as tables, shapes and figures, with scripts that compute them again.")
                .build());
        spec.addOption(Options.json());
        AlgorithmList.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path place = given.matchedPositionalValue(0, Path.of(""));
        Asked asked = new Asked(
                AlgorithmList.of(given, console),
                Options.chosen(given, MEASURE, Corrected.ARI).similarity,
                Options.chosen(given, NOISE, Noise.OWN_CLUSTER),
                given.hasMatchedOption(RAW) ? Coordinates.RAW : Coordinates.DISPLAYED);
        if (Files.isDirectory(place)) {
            session(place, asked, given, console);
        } else {
            table(place, asked, given, console);
        }
        return 0;
    }

    private static void table(Path file, Asked asked, ParseResult given, Console console) {
        if (given.hasMatchedOption(EXPORT)) {
            throw new InvalidInputException(EXPORT + " needs the folder of a session, and " + file + " is a file.");
        }
        AgreementReport report = asked.about(RaterTable.read(
                file,
                given.matchedOptionValue("--x", RaterTable.X),
                given.matchedOptionValue("--y", RaterTable.Y),
                Job.QUIET));
        if (given.hasMatchedOption("--json")) {
            console.json(report.json());
        } else {
            report.lines().forEach(console::print);
        }
    }

    private static void session(Path folder, Asked asked, ParseResult given, Console console) {
        if (given.hasMatchedOption("--x") || given.hasMatchedOption("--y")) {
            throw new InvalidInputException("--x and --y are for a table; the plan of a session names its columns.");
        }
        Session session = SessionFolder.read(folder, Job.QUIET);
        session.problems().forEach(console::note);
        if (given.hasMatchedOption(EXPORT)) {
            SessionExport.write(session, given.matchedOptionValue(EXPORT, Path.of("")), Job.QUIET);
        }
        List<SessionAgreement.Plot> plots = PlotAnswers.of(session).stream()
                .filter(answers -> answers.sights().size() > 1)
                .map(answers -> new SessionAgreement.Plot(
                        answers.stimulus().id(),
                        asked.about(new RaterTable(answers.scatter().points(), answers.ratings()))))
                .toList();
        if (plots.isEmpty()) {
            throw new InvalidInputException("No plot of " + folder + " has the answers of two people yet.");
        }
        SessionAgreement agreement =
                new SessionAgreement(session.plan().title(), session.people().size(), plots);
        if (given.hasMatchedOption("--json")) {
            console.json(agreement.json());
        } else {
            agreement.lines().forEach(console::print);
        }
    }

    /** How people are compared, and with what. */
    private record Asked(List<Clusterer> algorithms, Similarity similarity, Noise noise, Coordinates coordinates) {

        AgreementReport about(RaterTable table) {
            RaterPairs pairs = RaterPairs.of(table.ratings(), Similarity.STUDY, noise, Job.QUIET);
            Points points = coordinates == Coordinates.RAW ? table.points() : table.displayed();
            List<AgreementReport.Standing> standings = algorithms.stream()
                    .map(algorithm ->
                            new AgreementReport.Standing(algorithm, pairs.kappa(labels(algorithm, points), similarity)))
                    .toList();
            return new AgreementReport(pairs, similarity, coordinates, standings);
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
}
