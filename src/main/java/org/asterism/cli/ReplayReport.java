package org.asterism.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asterism.cluster.Clusterer;
import org.asterism.data.FourWords;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.report.Json;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Replay;
import org.asterism.workspace.Run;
import org.asterism.workspace.StudyRecipe;
import org.jspecify.annotations.Nullable;

/**
 * What {@code replay} says.
 *
 * @param differences between the data of the recipe and this; none where it is the same
 */
record ReplayReport(Path file, StudyRecipe recipe, Replay replay, List<String> differences) {

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("same", replay.same());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", file.toString());
        data.put("rows", replay.study().dataset().rows());
        data.put("same", differences.isEmpty());
        data.put("differences", differences);
        data.put("words", FourWords.of(replay.study().dataset().fingerprint()));
        json.put("data", data);
        json.put("runs", replay.lines().stream().map(ReplayReport::json).toList());
        json.put("notes", replay.notes());
        return json;
    }

    private static Map<String, @Nullable Object> json(Replay.Line line) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Recipe recipe = line.step().recipe();
        Schema<Clusterer> schema = Schema.of(recipe.algorithm());
        json.put("run", line.step().id());
        json.put("algorithm", schema.id());
        json.put("parameters", Json.parameters(schema.values(recipe.algorithm())));
        json.put("columns", recipe.columns());
        json.put("standardized", recipe.standardized());
        json.put("sample", recipe.sample());
        json.put("verdict", Declaration.text(line.verdict()));
        json.put("expected", outcome(line.step().clusters(), line.step().fingerprint()));
        Run run = line.run();
        json.put("found", run == null ? null : outcome(run.clusters(), line.fingerprint()));
        json.put("reason", line.reason());
        return json;
    }

    private static Map<String, Object> outcome(int clusters, String fingerprint) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("clusters", clusters);
        json.put("fingerprint", fingerprint);
        json.put("words", FourWords.of(fingerprint));
        return json;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int rows = replay.study().dataset().rows();
        String words = FourWords.of(replay.study().dataset().fingerprint());
        String verdict = differences.isEmpty() ? "same" : "different: " + String.join("; ", differences);
        lines.add(file + ", " + rows + " rows, " + words + ": " + verdict);
        replay.lines().forEach(line -> lines.add(line(line)));
        return lines;
    }

    private static String line(Replay.Line line) {
        Recipe recipe = line.step().recipe();
        String name = "run " + line.step().id() + ", "
                + Schema.of(recipe.algorithm()).id() + " on " + String.join(", ", recipe.columns()) + ": ";
        Run run = line.run();
        if (run == null) {
            return name + "gone. " + line.reason();
        }
        String now = words(run.clusters(), line.fingerprint());
        return line.verdict() == Replay.Verdict.SAME
                ? name + "same, " + now
                : name + "different, " + now + "; was "
                        + words(line.step().clusters(), line.step().fingerprint());
    }

    private static String words(int clusters, String fingerprint) {
        return clusters + " clusters, " + FourWords.of(fingerprint);
    }
}
