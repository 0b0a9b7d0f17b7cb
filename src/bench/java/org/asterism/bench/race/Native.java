package org.asterism.bench.race;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Races the native peers by {@code src/bench/native/race.sh}. */
final class Native {
    private final Path home;
    private final Path data;

    Native(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    /** Runs the workload's native programs; none where there is no such script or shell. */
    List<Standing> race(String workload) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "bash",
                        home.resolve("src/bench/native/race.sh").toString(),
                        data.toString(),
                        home.resolve("../shared/data/bench").toString(),
                        workload)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Standing> standings = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().filter(line -> line.startsWith("{")).map(Native::read).forEach(standings::add);
        }
        process.waitFor();
        return standings;
    }

    private static Standing read(String line) {
        JsonNode node = JsonMapper.shared().readTree(line);
        Map<String, Double> measures = new LinkedHashMap<>();
        node.get("measures")
                .properties()
                .forEach(entry -> measures.put(entry.getKey(), entry.getValue().asDouble()));
        return new Standing(
                node.get("workload").asString(),
                node.get("peer").asString(),
                Side.NATIVE,
                numbers(node.get("seconds")),
                numbers(node.get("cpu")),
                new Measures(measures),
                "");
    }

    private static List<Double> numbers(JsonNode array) {
        List<Double> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number.asDouble()));
        return numbers;
    }
}
