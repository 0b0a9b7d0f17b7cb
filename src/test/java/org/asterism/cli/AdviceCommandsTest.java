package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.asterism.data.Samples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AdviceCommandsTest {
    private static final String IRIS = Samples.sample("iris").path().toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void advisesTheBestFirstWithParametersThatRun() {
        JsonNode json = json("advise", IRIS, "--x", "petal length (cm)", "--y", "petal width (cm)", "--json");
        JsonNode ranked = json.get("algorithms");
        assertThat(ranked.size()).isEqualTo(8);
        assertThat(ranked.get(0).get("expected_ari").asDouble())
                .isGreaterThanOrEqualTo(ranked.get(1).get("expected_ari").asDouble());
        assertThat(json.get("mean_loss").asDouble())
                .isLessThan(json.get("mean_loss_of_one_algorithm").asDouble());
    }

    @Test
    void plantsIntoAFieldWithoutAFile() {
        JsonNode json = json(
                "selection",
                "--algorithm",
                "dbscan:epsilon=0.8,min-points=8",
                "--algorithm",
                "hdbscan",
                "--points=100",
                "--smallest=5",
                "--largest=80",
                "--sizes=2",
                "--nearest=6",
                "--distances=1",
                "--repeats=3",
                "--json");
        assertThat(json.get("cells").size()).isEqualTo(4);
        JsonNode large = json.get("cells").get(1);
        assertThat(large.get("size").asInt()).isEqualTo(80);
        assertThat(large.get("completeness").get("hits").asInt()).isEqualTo(3);
    }

    @Test
    void saysWhatDoesNotFit() {
        assertThat(run("selection")).isEqualTo(Commands.BAD_INPUT);
        assertThat(run("selection", "--algorithm", "dbscan:epsilon")).isEqualTo(Commands.BAD_INPUT);
        assertThat(run("selection", "--algorithm", "hdbscan", "--ground", "own"))
                .isEqualTo(Commands.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--algorithm is missing")
                .contains("is no option=value")
                .contains("needs a FILE");
    }

    private JsonNode json(String... arguments) {
        assertThat(run(arguments)).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private int run(String... arguments) {
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream complain = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Commands.run(arguments, print, complain, (_, _, _) -> {});
    }
}
