package org.asterism.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.asterism.cluster.Clusterer;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.report.Json;
import org.asterism.tuning.advice.Advice;
import org.asterism.tuning.advice.Finding;
import org.asterism.tuning.advice.Proof;
import org.asterism.tuning.advice.Recommendation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise}: which algorithms fit a table, the best first, with reasons. */
final class AdviseCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "advise", "Ranks algorithms by how well they should fit a table, with reasons.")
                .addPositional(Options.file());
        TableInput.addColumns(spec);
        spec.addOption(Options.flag("--standardize", "Scales each column to mean 0 and standard deviation 1 before."));
        spec.addOption(Options.json());
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        Dataset dataset = TableInput.read(file, console);
        Scatter scatter = TableInput.scatter(file, dataset, given, console);
        Points points =
                given.hasMatchedOption("--standardize") ? scatter.points().standardized() : scatter.points();
        Recommendation recommendation = Recommendation.of(points, Job.QUIET);
        if (given.hasMatchedOption("--json")) {
            console.json(json(recommendation));
        } else {
            recommendation.findings().forEach(finding -> console.print(finding.words()));
            recommendation.ranked().forEach(advice -> lines(advice).forEach(console::print));
            console.print(proof());
        }
        return 0;
    }

    private static List<String> lines(Advice advice) {
        Schema<Clusterer> schema = Schema.of(advice.algorithm());
        String options = schema.effective(advice.algorithm()).entrySet().stream()
                .map(entry -> "--" + entry.getKey() + " " + Declaration.text(entry.getValue()))
                .collect(Collectors.joining(" "));
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%.2f (%.2f to %.2f)  --algorithm %s %s",
                advice.expected(),
                advice.low(),
                advice.high(),
                schema.id(),
                options));
        advice.supporting().forEach(finding -> lines.add("  + " + finding.words()));
        advice.opposing().forEach(finding -> lines.add("  - " + finding.words()));
        return lines;
    }

    private static String proof() {
        Proof proof = Recommendation.proof();
        return String.format(
                Locale.ROOT,
                "Numbers are expected adjusted Rand indices. On %d known plots, each left out in turn, the first choice lost"
                        + " %.2f on average against the best; always taking the one best algorithm loses %.2f.",
                proof.plots(),
                proof.lost(),
                proof.lostByOne());
    }

    private static Map<String, Object> json(Recommendation recommendation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("points", recommendation.rows().length);
        json.put("findings", words(recommendation.findings()));
        json.put(
                "algorithms",
                recommendation.ranked().stream().map(AdviseCommand::json).toList());
        Proof proof = Recommendation.proof();
        json.put("plots", proof.plots());
        json.put("mean_loss", proof.lost());
        json.put("mean_loss_of_one_algorithm", proof.lostByOne());
        return json;
    }

    private static Map<String, Object> json(Advice advice) {
        Schema<Clusterer> schema = Schema.of(advice.algorithm());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("algorithm", schema.id());
        json.put("parameters", Json.parameters(schema.values(advice.algorithm())));
        json.put("expected_ari", advice.expected());
        json.put("low", advice.low());
        json.put("high", advice.high());
        json.put("supporting", words(advice.supporting()));
        json.put("opposing", words(advice.opposing()));
        return json;
    }

    private static List<String> words(List<Finding> findings) {
        return findings.stream().map(Finding::words).toList();
    }
}
