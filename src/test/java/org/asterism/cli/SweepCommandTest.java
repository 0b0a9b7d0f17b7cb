package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SweepCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path blobs;

    /** Four blobs in the corners of a square, and a row without a number. */
    @BeforeEach
    void writeBlobs() throws IOException {
        SplittableRandom random = new SplittableRandom(9);
        StringBuilder rows = new StringBuilder("x,y\n,1\n");
        for (int i = 0; i < 80; i++) {
            rows.append(i % 2 + 0.03 * random.nextGaussian() + "," + (i / 2 % 2 + 0.03 * random.nextGaussian()) + "\n");
        }
        blobs = Files.writeString(folder.resolve("blobs.csv"), rows);
    }

    @Test
    void aRowAValueAndTheBestAndTheElbowAreMarked() {
        assertThat(run("sweep", blobs, "--algorithm", "k-means", "--k", "2..8")).isZero();
        String text = text(out);
        assertThat(text.lines()).hasSize(1 + 7 + 5 + 1);
        assertThat(text).startsWith("k           clusters    noise       silhouette  ");
        assertThat(text).containsPattern("\n4 +4 +0 +0\\.9\\d+ ");
        assertThat(text).containsPattern("best Silhouette: k 4 \\(0\\.9\\d+; higher is better, -1 to 1\\)");
        assertThat(text).contains("elbow of Within-cluster squares: k 4");
    }

    @Test
    void oneDocumentWithLabels() {
        assertThat(run(
                        "sweep",
                        blobs,
                        "--algorithm",
                        "dbscan",
                        "--epsilon",
                        "0.2,5",
                        "--min-points",
                        "3..81/2",
                        "--labels",
                        "--json"))
                .isZero();
        JsonNode json = JsonMapper.shared().readTree(text(out));
        assertThat(json.get("swept").valueStream().map(JsonNode::asString)).containsExactly("epsilon", "min-points");
        assertThat(json.get("rows").valueStream().map(row -> row.get("clusters").asInt()))
                .containsExactly(4, 0, 1, 0);
        JsonNode first = json.get("rows").get(0);
        assertThat(first.get("epsilon").asDouble()).isEqualTo(0.2);
        assertThat(first.get("labels")).hasSize(81);
        assertThat(first.get("labels").get(0).isNull()).isTrue();
        assertThat(first.get("labels").get(1).asInt()).isZero();
        assertThat(json.at("/best/silhouette/epsilon").asDouble()).isEqualTo(0.2);
    }

    @Test
    void whatIsRefusedIsARowOfTheTable() throws IOException {
        Path output = folder.resolve("sweep.csv");
        assertThat(run(
                        "sweep",
                        blobs,
                        "--algorithm",
                        "agglomerative",
                        "--k",
                        "79..82",
                        "--measures",
                        "silhouette",
                        "--output",
                        output))
                .isZero();
        assertThat(text(out))
                .containsPattern("81 +k is 81, but there are only 80 points; choose k between 1 and 80\\.");
        assertThat(Files.readString(output).lines())
                .hasSize(5)
                .contains("k,clusters,noise,silhouette,seconds,refused")
                .anyMatch(line -> line.startsWith("81,,,,,"));
    }

    @Test
    void suggestedRangesAndNoMeasures() {
        assertThat(run("sweep", blobs, "--algorithm", "dbscan", "--epsilon", "auto", "--measures", "none"))
                .isZero();
        assertThat(text(out).lines()).hasSize(21).allMatch(line -> line.split(" +").length == 4);
    }

    @Test
    void whatIsWrongIsSaidInOneLine() {
        refused(
                "A sweep goes over one or two parameters, but none has a range; give a range such as 2..30 to one of k,",
                "--algorithm",
                "k-means",
                "--k",
                "3");
        refused(
                "A sweep goes over one or two parameters, but k, starts, seed have a range;",
                "--algorithm",
                "k-means",
                "--k",
                "2..4",
                "--starts",
                "1,2",
                "--seed",
                "1..3");
        refused("k must be at least 1, at most 10000, but is 0.", "--algorithm", "k-means", "--k", "0..4");
        refused(
                "--epsilon belongs to dbscan, optics, spectral; k-means has",
                "--algorithm",
                "k-means",
                "--epsilon",
                "1..2");
        refused(
                "A sweep has no measure \"ari\"; it has silhouette,",
                "--algorithm",
                "k-means",
                "--k",
                "2..4",
                "--measures",
                "ari");
        refused("--algorithm is missing;", "--k", "2..4");
    }

    private void refused(String message, String... arguments) {
        Object[] all =
                Stream.concat(Stream.of("sweep", blobs), Stream.of(arguments)).toArray();
        assertThat(run(all)).isEqualTo(Commands.BAD_INPUT);
        assertThat(text(err)).contains("asterism: " + message);
    }

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        return Commands.run(words, new PrintStream(out, true), new PrintStream(err, true), (_, _, _) -> {});
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
