package org.asterism.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asterism.cluster.Clustering;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Contingency;
import org.asterism.quality.External;
import org.asterism.quality.Internal;
import org.asterism.quality.Labelled;
import org.asterism.quality.Noise;
import org.asterism.quality.Space;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code quality}: measures the labels in a column of a table, wherever they come from. */
final class QualityCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("quality", "Measures the labels in a column; -1 is noise.")
                .addPositional(Options.file());
        spec.addOption(Options.text("--labels", "<column>", "The column with the labels to measure."));
        spec.addOption(Options.text("--truth", "<column>", "The column with the known groups, to compare with."));
        TableInput.addColumns(spec);
        spec.addOption(Options.flag("--standardize", "Scales each column to mean 0 and standard deviation 1 before."));
        spec.addOption(Options.choice("--metric", Metric.class, "How the distance between two points is measured."));
        spec.addOption(
                Options.number("--exponent", Distance.EUCLIDEAN.exponent(), "The exponent of minkowski (default 2)."));
        spec.addOption(Options.choice("--noise", Noise.class, Measuring.NOISE_HELP));
        spec.addOption(Options.text("--measures", "<a,b,...>", "Which measures, by name; all if not given."));
        return spec.addOption(Options.json());
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        String column = given.matchedOptionValue("--labels", "");
        if (column.isEmpty()) {
            throw new InvalidInputException("--labels is missing; name the column with the labels to measure.");
        }
        Measuring measuring = Measuring.of(given, console);
        Dataset dataset = TableInput.read(file, console);
        int[] labels = LabelColumn.of(dataset, column);
        Scatter scatter = TableInput.mixed(file, dataset, given, console);
        int[] own = Arrays.stream(scatter.rows()).map(row -> labels[row]).toArray();
        List<QualityReport> reports = new ArrayList<>();
        reports.add(internal(space(scatter, given), own, measuring));
        String truth = given.matchedOptionValue("--truth", "");
        if (!truth.isEmpty()) {
            reports.add(external(LabelColumn.of(dataset, truth), labels, measuring));
        }
        print(column, own, reports, given, console);
        return 0;
    }

    private static Space space(Scatter scatter, ParseResult given) {
        Metric metric = Options.chosen(given, "--metric", Metric.EUCLIDEAN);
        boolean standardized = given.hasMatchedOption("--standardize");
        if (standardized && !metric.scalable()) {
            throw new InvalidInputException("--standardize and a distance that needs the columns as they are exclude"
                    + " each other; leave out one of them.");
        }
        Points points = standardized ? scatter.points().standardized() : scatter.points();
        String unfit = metric.unfit(points);
        if (!unfit.isEmpty()) {
            throw new InvalidInputException(unfit);
        }
        double exponent = given.matchedOptionValue("--exponent", Distance.EUCLIDEAN.exponent());
        return new Space(points, new Distance(metric, exponent));
    }

    private static QualityReport internal(Space space, int[] labels, Measuring measuring) {
        Noise noise = measuring.noise(Noise.LEFT_OUT);
        Labelled labelled = new Labelled(space, labels, noise, Job.QUIET);
        return new QualityReport(
                "the points",
                noise,
                measuring.chosen(Internal.fitting(space.distance().metric()), space.size()).stream()
                        .map(measure -> measure.of(labelled))
                        .toList());
    }

    private static QualityReport external(int[] truth, int[] labels, Measuring measuring) {
        Noise noise = measuring.noise(Noise.OWN_CLUSTER);
        Contingency table = Contingency.of(truth, labels, noise);
        return new QualityReport(
                "the truth",
                noise,
                measuring.chosen(External.all(), labels.length).stream()
                        .map(measure -> measure.of(table))
                        .toList());
    }

    private static void print(
            String column, int[] labels, List<QualityReport> reports, ParseResult given, Console console) {
        int[] named = Arrays.stream(labels)
                .filter(label -> label != Clustering.UNLABELLED)
                .toArray();
        Clustering clustering = Clustering.of(named);
        if (given.hasMatchedOption("--json")) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("labels", column);
            json.put("points", labels.length);
            json.put("unlabelled", labels.length - named.length);
            json.put("clusters", clustering.clusters());
            json.put("noise", clustering.noise());
            json.put("internal", reports.getFirst().json());
            json.put("external", reports.size() > 1 ? reports.getLast().json() : null);
            console.json(json);
            return;
        }
        console.print(column + ": " + labels.length + " points, of them noise " + clustering.noise()
                + " and without a label " + (labels.length - named.length) + "; clusters " + clustering.clusters());
        reports.forEach(report -> report.lines().forEach(console::print));
    }
}
