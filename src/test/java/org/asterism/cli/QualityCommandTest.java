package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asterism.cluster.Golden;
import org.asterism.geometry.Points;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QualityCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path golden;

    @BeforeEach
    void writeGolden() throws IOException {
        golden = folder.resolve("golden.csv");
        Points points = Golden.points();
        int[] dbscan = Golden.labels("dbscan");
        int[] truth = Golden.labels("truth");
        StringBuilder rows = new StringBuilder("x,y,dbscan,truth\n");
        for (int i = 0; i < points.size(); i++) {
            rows.append(points.get(i, 0) + "," + points.get(i, 1) + "," + dbscan[i] + ",g" + truth[i] + "\n");
        }
        Files.writeString(golden, rows);
    }

    /** scikit-learn 1.2.1, see SilhouetteTest, InternalMeasuresTest and PairsTest. */
    @Test
    void allMeasuresOfAColumnAreOneDocument() {
        JsonNode json = json("quality", golden, "--labels", "dbscan", "--truth", "truth", "--json");
        assertThat(json.propertyNames())
                .containsExactly("labels", "points", "unlabelled", "clusters", "noise", "internal", "external");
        assertThat(json.get("points").asInt()).isEqualTo(300);
        assertThat(json.get("noise").asInt()).isEqualTo(33);
        assertThat(json.at("/internal/noise").asString()).isEqualTo("left-out");
        assertThat(json.at("/internal/silhouette").asDouble()).isCloseTo(0.6181632292913843, within(1e-9));
        assertThat(json.at("/internal/davies_bouldin").asDouble()).isCloseTo(0.7250423756710092, within(1e-9));
        assertThat(json.at("/internal/dunn").asDouble()).isCloseTo(0.17640060591917908, within(1e-9));
        assertThat(json.at("/external/noise").asString()).isEqualTo("own-cluster");
        assertThat(json.at("/external/matched_accuracy").asDouble()).isCloseTo(0.95, within(1e-9));
        assertThat(json.at("/external/fowlkes_mallows").asDouble()).isCloseTo(0.9152578539631301, within(1e-9));
    }

    @Test
    void noiseIsCountedAsChosenAndTheReportSaysHow() {
        JsonNode json = json("quality", golden, "--labels", "dbscan", "--noise", "own-cluster", "--json");
        assertThat(json.at("/internal/davies_bouldin").asDouble()).isCloseTo(1.360726935147177, within(1e-9));
        assertThat(json.get("external").isNull()).isTrue();
        assertThat(run("quality", golden, "--labels", "dbscan", "--noise", "singletons", "--measures", "dunn,ari"))
                .isZero();
        assertThat(text(out))
                .contains("33 and without a label 0")
                .contains("each noise point as a cluster of its own")
                .containsPattern("Dunn +0\\.\\d{3} +higher is better, 0 and up")
                .doesNotContain("Silhouette");
    }

    @Test
    void missingLabelsTakeNoPartAndDistancesAreChosen() throws IOException {
        Path file = Files.writeString(folder.resolve("gaps.csv"), "x,y,c\n0,0,a\n0,1,a\n9,9,b\n9,8,b\n5,5,\n,4,b\n");
        JsonNode json = json("quality", file, "--labels", "c", "--metric", "manhattan", "--json");
        assertThat(json.get("points").asInt()).isEqualTo(5);
        assertThat(json.get("unlabelled").asInt()).isEqualTo(1);
        assertThat(json.get("internal").propertyNames()).containsExactly("noise", "silhouette");
        assertThat(json.at("/internal/silhouette").asDouble())
                .isCloseTo((1 - 1 / 17.5 + 1 - 1 / 16.5) / 2, within(1e-12));
    }

    @Test
    void clusterSaysHowNoiseWasCountedAndHowGoodItIs() {
        JsonNode json = json(
                "cluster",
                golden,
                "--algorithm",
                "dbscan",
                "--epsilon",
                0.7,
                "--min-points",
                5,
                "--truth",
                "truth",
                "--json");
        assertThat(json.at("/quality/noise").asString()).isEqualTo("left-out");
        assertThat(json.at("/quality/truth_noise").asString()).isEqualTo("own-cluster");
        assertThat(json.at("/quality/calinski_harabasz").asDouble()).isCloseTo(913.1107727682776, within(1e-6));
        assertThat(json.at("/quality/purity").asDouble()).isCloseTo(0.95, within(1e-9));
        assertThat(run("cluster", golden, "--algorithm", "k-means", "--truth", "truth"))
                .isZero();
        assertThat(text(out)).contains("against the points, noise left out").contains("Variation of information");
    }

    @Test
    void stabilityTellsOfDrawsAndOfSeeds() {
        JsonNode json = json("stability", golden, "--algorithm", "k-means", "--k", 4, "--repeats", 5, "--json");
        assertThat(json.propertyNames())
                .containsExactly("algorithm", "parameters", "noise", "repeats", "bootstrap", "seeds");
        assertThat(json.at("/bootstrap/clusters").size()).isEqualTo(4);
        assertThat(json.at("/bootstrap/mean_ari").asDouble()).isBetween(0.5, 1.0);
        assertThat(json.at("/seeds/ambiguous_pairs").asDouble()).isBetween(0.0, 1.0);
        assertThat(run("stability", golden, "--algorithm", "dbscan", "--repeats", 3))
                .isZero();
        assertThat(text(out))
                .contains("rows drawn anew 3 times: mean ARI")
                .contains("cluster 0: overlap")
                .contains("draws nothing at random");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    quality FILE | --labels is missing
                    quality FILE --labels none | has no column "none"
                    quality FILE --labels dbscan --noise maybe | --noise must be one of own-cluster, singletons, left-out
                    quality FILE --labels dbscan --measures dun | There is no measure "dun"; there are silhouette
                    quality FILE --labels dbscan --metric haversine --standardize | exclude each other
                    quality FILE --labels dbscan --metric matrix | as many columns as rows
                    quality FILE --labels dbscan --metric minkowski --exponent 0.5 | exponent must be at least 1
                    stability FILE | --algorithm is missing
                    stability FILE --algorithm k-means --repeats 0 | --repeats must be a whole number from 1 to 1000
                    stability FILE --algorithm k-means --k 299 --repeats 2 | only
                    """)
    void wrongUsageIsOneLineThatSaysWhat(String line, String message) {
        Object[] arguments = line.replace("FILE", golden.toString()).split(" ");
        assertThat(run(arguments)).as(text(err)).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err).lines()).last().asString().contains(message);
    }

    private JsonNode json(Object... arguments) {
        assertThat(run(arguments)).as(text(err)).isZero();
        return JsonMapper.shared().readTree(text(out));
    }

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        return Commands.run(words, print(out), print(err), (picture, scale, file) -> {
            throw new AssertionError("nothing to draw");
        });
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
