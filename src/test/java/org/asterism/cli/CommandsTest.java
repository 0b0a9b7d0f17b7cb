package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asterism.session.result.SessionOnDisk;
import org.asterism.session.result.SimulatedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path blobs;

    @BeforeEach
    void makeBlobs() throws IOException {
        blobs = folder.resolve("blobs.csv");
        StringBuilder rows = new StringBuilder("x,y,name,group\n");
        for (int i = 0; i < 60; i++) {
            double x = (i % 3) * 20 + (i * 7 % 11) * 0.1;
            double y = (i % 3) * 5 + (i * 5 % 13) * 0.1;
            rows.append(x)
                    .append(',')
                    .append(y)
                    .append(",n")
                    .append(i)
                    .append(',')
                    .append("abc".charAt(i % 3));
            rows.append('\n');
        }
        Files.writeString(blobs, rows);
    }

    @Test
    void clusterPrintsOneJsonDocument() {
        assertThat(run("cluster", blobs, "--algorithm", "k-means", "--k", 3, "--truth", "group", "--json"))
                .isZero();
        JsonNode json = JsonMapper.shared().readTree(text(out));
        assertThat(json.propertyNames())
                .containsExactly(
                        "algorithm",
                        "parameters",
                        "points",
                        "clusters",
                        "noise",
                        "sizes",
                        "quality",
                        "seconds",
                        "data_words",
                        "result_words");
        assertThat(json.get("algorithm").asString()).isEqualTo("k-means");
        assertThat(json.at("/parameters/k").asInt()).isEqualTo(3);
        assertThat(json.get("sizes").toString()).isEqualTo("[20,20,20]");
        assertThat(json.at("/quality/silhouette").asDouble()).isGreaterThan(0.9);
        assertThat(json.at("/quality/ari").asDouble()).isEqualTo(1);
        assertThat(json.at("/quality/v_measure").asDouble()).isEqualTo(1);
        assertThat(text(err)).isEqualTo("asterism: " + blobs + ": taking x as x and y as y.\n");
    }

    @Test
    void clusterKeepsRowsAndColumnsAndLeavesRowsWithoutAPointEmpty() throws IOException {
        Path input = file("gaps.csv", "x,y,name\n0,0,a\n0.1,0,b\n,5,c\n9,9,d\n9.1,9,e\n500,500,f\n");
        Path output = folder.resolve("labels.csv");
        assertThat(run("cluster", input, "--algorithm", "dbscan", "--min-points", 2, "--output", output))
                .isZero();
        assertThat(Files.readString(output).lines())
                .containsExactly(
                        "x,y,name,cluster", "0,0,a,0", "0.1,0,b,0", ",5,c,", "9,9,d,1", "9.1,9,e,1", "500,500,f,-1");
        assertThat(text(err)).contains("1 of 6 rows").contains("a coordinate is missing or infinite");
    }

    @Test
    void everyAlgorithmRunsWithItsDefaults() {
        assertThat(run("algorithms", "--json")).isZero();
        JsonNode algorithms = JsonMapper.shared().readTree(text(out));
        assertThat(algorithms.valueStream().map(node -> node.get("algorithm").asString()))
                .contains("k-means", "k-medoids", "dbscan", "hdbscan", "agglomerative", "gaussian-mixture");
        for (JsonNode algorithm : algorithms) {
            assertThat(run(
                            "cluster",
                            blobs,
                            "--algorithm",
                            algorithm.get("algorithm").asString(),
                            "--standardize"))
                    .as(algorithm.toString())
                    .isZero();
        }
    }

    @Test
    void theRangesOfParametersAreListed() {
        assertThat(run("algorithms", "agglomerative")).isZero();
        assertThat(text(out)).contains("--linkage (single|complete|average|").contains("Reference: ");
        assertThat(run("algorithms", "no-such")).isEqualTo(2);
        assertThat(text(err)).contains("There is no algorithm \"no-such\"");
    }

    @Test
    void algorithmsAreListedByGroupWithTheirCost() {
        assertThat(run("algorithms", "--points", 50_000)).isZero();
        assertThat(text(out))
                .startsWith("Partition\n  k-means ")
                .contains("\nDensity\n")
                .contains("second, 1");
        assertThat(run("algorithms", "k-medoids", "--points", 1_000_000, "--json"))
                .isZero();
        JsonNode json = JsonMapper.shared().readTree(text(out)).get(0);
        assertThat(json.get("seconds").asDouble()).isGreaterThan(60);
        assertThat(json.get("group").asString()).isEqualTo("Partition");
    }

    @Test
    void anOptionThatPlaysNoPartIsNoted() {
        assertThat(run("cluster", blobs, "--algorithm", "k-medoids", "--exponent", 3))
                .isZero();
        assertThat(text(err))
                .contains("--exponent changes nothing here: it plays a part only with --metric minkowski.");
        assertThat(text(out)).doesNotContain("exponent");
    }

    @Test
    void wordsAreClusteredByGowersDistance() {
        assertThat(run("cluster", blobs, "--algorithm", "k-medoids", "--metric", "gower", "--columns", "x,y,group"))
                .isZero();
        assertThat(text(out)).contains("of sizes [20, 20, 20]");
        assertThat(run("cluster", blobs, "--algorithm", "k-medoids", "--columns", "x,y,group"))
                .isEqualTo(2);
        assertThat(text(err)).contains("holds words, not numbers");
        assertThat(run("cluster", blobs, "--algorithm", "dbscan", "--metric", "matrix", "--columns", "numbers"))
                .isEqualTo(2);
        assertThat(text(err)).contains("A distance matrix needs as many columns as rows");
    }

    @Test
    void ambiguityListsEachFileAndSkipsABadOne() {
        assertThat(run("ambiguity", blobs, folder.resolve("none.csv"), blobs, "--seeds", 2, "--json"))
                .isEqualTo(2);
        JsonNode json = JsonMapper.shared().readTree(text(out));
        assertThat(json.size()).isEqualTo(2);
        assertThat(json.get(0).propertyNames())
                .containsExactly(
                        "file",
                        "x",
                        "y",
                        "points",
                        "scored",
                        "settings",
                        "aspect",
                        "model",
                        "ambiguity",
                        "components",
                        "elbow",
                        "limit",
                        "seeds",
                        "range",
                        "audience",
                        "warnings",
                        "description",
                        "bic",
                        "mixture",
                        "pairs",
                        "seconds");
        assertThat(json.get(0).get("points").asInt()).isEqualTo(60);
        assertThat(json.get(0).get("range").propertyNames()).containsExactly("min", "median", "max");
        assertThat(json.get(0).get("ambiguity").asDouble()).isBetween(0.0, 1.0);
        assertThat(text(err)).contains("none.csv");
    }

    @Test
    void renderWritesAVectorPictureAndHandsOverAPixelPicture() throws IOException {
        Path svg = folder.resolve("plot.svg");
        Path png = folder.resolve("plot.png");
        assertThat(run("render", blobs, "--color", "group", "--output", svg)).isZero();
        assertThat(Files.readString(svg)).startsWith("<svg").contains(">group<");
        assertThat(run("render", blobs, "--algorithm", "k-means", "--output", png, "--width", 300))
                .isZero();
        assertThat(Files.readString(png)).isEqualTo("60 points, 300 by 800, 1.0");
        Path pdf = folder.resolve("plot.PDF");
        assertThat(run("render", blobs, "--output", pdf, "--scale", 3)).isZero();
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.7");
    }

    @Test
    void generateMakesTheSameRowsForTheSameSeed() throws IOException {
        Path first = folder.resolve("a.csv");
        Path second = folder.resolve("b.csv");
        assertThat(run("generate", "moons", "--n", 50, "--seed", 7, "--output", first))
                .isZero();
        assertThat(run("generate", "moons", "--n", 50, "--seed", 7, "--output", second))
                .isZero();
        assertThat(Files.readString(first).lines()).hasSize(51).startsWith("x,y,group");
        assertThat(second).hasSameTextualContentAs(first);
    }

    @Test
    void helpAndVersionGoToTheOutput() {
        assertThat(run("--version")).isZero();
        assertThat(text(out)).isEqualTo("Asterism " + Commands.VERSION + "\n");
        assertThat(run("cluster", "--help")).isZero();
        assertThat(text(out)).contains("--min-cluster-size").contains("--truth");
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>asterism</artifactId>\n  <version>" + Commands.VERSION + "</version>");
    }

    @Test
    void filesAreForTheWindow() {
        assertThat(Commands.wants(new String[0])).isFalse();
        assertThat(Commands.wants(new String[] {blobs.toString()})).isFalse();
        assertThat(Commands.wants(new String[] {"cluster", blobs.toString()})).isTrue();
        assertThat(Commands.wants(new String[] {"--version"})).isTrue();
    }

    @Test
    void theFolderOfASessionIsForTheWindowToo() {
        Path session = SessionOnDisk.write(SimulatedSession.of(1, 10, 1), folder.resolve("session"));
        assertThat(Commands.wants(new String[] {session.toString()})).isFalse();
        assertThat(Commands.wants(new String[] {folder.toString()})).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    clutser | neither a command nor a file
                    cluster BLOBS | --algorithm is missing
                    cluster --algorithm k-means | Missing required parameter
                    cluster BLOBS --algorithm kmeans | There is no algorithm "kmeans"; there are k-means
                    cluster BLOBS --algorithm k-means --epsilon 1 | --epsilon belongs to dbscan
                    cluster BLOBS --algorithm k-means --k 61 | only 60 points
                    cluster BLOBS --algorithm k-means --k many | k must be a whole number
                    cluster BLOBS --algorithm dbscan --epsilon 0 | epsilon must be above 0
                    cluster BLOBS --algorithm k-means --x z --y y | has no column "z"
                    cluster BLOBS --algorithm k-means --x name --y y | holds words, not numbers
                    cluster BLOBS --algorithm k-means --columns x,x | names a column twice
                    cluster BLOBS --algorithm k-means --columns x,y --x x | exclude each other
                    cluster BLOBS --algorithm k-means --truth nothing | has no column "nothing"
                    cluster BLOBS --algorithm k-means --output BLOBS | is the input
                    cluster BLOBS --algorithm k-means --output FOLDER | it is a directory
                    cluster BLOBS --algorithm k-means --output FOLDER/no/o.csv | its folder does not exist
                    cluster BLOBS --algorithm k-means --frobnicate | Unknown option: '--frobnicate'
                    cluster FOLDER --algorithm k-means | is a
                    cluster FOLDER/none.csv --algorithm k-means | none.csv
                    ambiguity BLOBS --seeds 0 | seeds must be at least 1
                    render BLOBS --output plot.gif | must end in .png, .svg or .pdf
                    render BLOBS | --output is missing
                    render BLOBS --k 3 --output plot.svg | --k needs an --algorithm
                    render BLOBS --scale 9 --output plot.svg | --scale must be from 0.5 to 4
                    render BLOBS --width 1 --output plot.svg | --width must be from 160 to 8192
                    render BLOBS --color name --algorithm k-means --output plot.svg | exclude each other
                    generate cubes --output c.csv | There is no generator cubes
                    generate blobs | --output is missing
                    generate blobs --turns 2 --output c.csv | --turns belongs to spirals
                    """)
    void wrongUsageIsOneLineThatSaysWhat(String line, String message) {
        Object[] arguments = line.replace("BLOBS", blobs.toString())
                .replace("FOLDER", folder.toString())
                .split(" ");
        assertThat(run(arguments)).isEqualTo(2);
        assertOneLine(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    empty | '' | bad.csv
                    header only | 'x,y\\n' | bad.csv
                    one column | 'x\\n1\\n2\\n3\\n' | only one column of numbers
                    words only | 'a,b\\nu,v\\nw,z\\n' | no column of numbers
                    one row | 'x,y\\n1,2\\n' | only 1 point
                    no finite row | 'x,y\\nNaN,1\\n2,\\ninf,3\\n' | No row of
                    """)
    void badTablesAreNamed(String name, String content, String message) throws IOException {
        Path bad = file("bad.csv", content.translateEscapes());
        assertThat(run("cluster", bad, "--algorithm", "k-means", "--k", 2))
                .as(name)
                .isEqualTo(2);
        assertThat(lastLine()).as(name).contains(message);
        assertNoTrace();
    }

    @Test
    void bytesThatAreNoTableAreRefused() throws IOException {
        Path binary = folder.resolve("binary.csv");
        byte[] bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 % 251);
        }
        Files.write(binary, bytes);
        assertThat(run("cluster", binary, "--algorithm", "k-means")).isEqualTo(2);
        assertThat(lastLine()).contains("binary.csv");
        assertNoTrace();
    }

    @ParameterizedTest
    @CsvSource({"same,'1,1'", "constant,'ROW,1'", "huge,'ROWe300,ROWe300'", "tiny,'ROWe-300,ROWe-300'"})
    void extremeNumbersEndWellOrWithOneLine(String name, String row) throws IOException {
        String rows = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> row.replace("ROW", Integer.toString(i % 7 + 1)))
                .collect(Collectors.joining("\n", "x,y\n", "\n"));
        Path file = file(name + ".csv", rows);
        for (String algorithm :
                List.of("k-means", "dbscan", "gaussian-mixture", "agglomerative", "hdbscan", "k-medoids")) {
            assertThat(run("cluster", file, "--algorithm", algorithm, "--json"))
                    .as(algorithm + text(err))
                    .isIn(0, 2);
            assertNoTrace();
        }
        assertThat(run("ambiguity", file, "--seeds", 2)).as(text(err)).isIn(0, 2);
        assertThat(run("render", file, "--output", folder.resolve("p.svg")))
                .as(text(err))
                .isZero();
        assertNoTrace();
    }

    @Test
    void raggedRowsAreNotedAndThreeHundredColumnsAreFine() throws IOException {
        Path ragged = file("ragged.csv", "x,y\n1,2\n3\n4,5\n6,7\n8,9,10\n");
        assertThat(run("cluster", ragged, "--algorithm", "k-means", "--k", 2)).isZero();
        assertThat(text(err)).contains("line 3");
        String names = IntStream.range(0, 300).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        String row = IntStream.range(0, 300).mapToObj(Integer::toString).collect(Collectors.joining(","));
        Path wide = file("wide.csv", names + "\n" + (row + "\n").repeat(5) + row.replace('9', '8') + "\n");
        assertThat(run("cluster", wide, "--algorithm", "k-means", "--k", 2, "--columns", names))
                .as(text(err))
                .isZero();
    }

    @Test
    void tooFewPointsForTheScoreAreNamedWithTheFile() throws IOException {
        Path few = file("few.csv", "x,y\n1,2\n3,4\n5,6\n");
        assertThat(run("ambiguity", few)).isEqualTo(2);
        assertThat(lastLine()).contains("few.csv").contains("needs at least 9 points, but there are 3");
    }

    @Test
    void anUnexpectedFailureIsOneLineWithoutATrace() {
        assertThat(Commands.run(
                        new String[] {
                            "render",
                            blobs.toString(),
                            "--output",
                            folder.resolve("p.png").toString()
                        },
                        print(out),
                        print(err),
                        (picture, scale, file) -> {
                            throw new IllegalStateException("no toolkit");
                        }))
                .isEqualTo(1);
        assertThat(lastLine()).contains("Unexpected failure").contains("no toolkit");
        assertNoTrace();
    }

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        return Commands.run(
                words,
                print(out),
                print(err),
                (picture, scale, file) -> Files.writeString(
                        file,
                        "%d points, %.0f by %.0f, %s"
                                .formatted(picture.scene().size(), picture.width(), picture.height(), scale)));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private void assertOneLine(String message) {
        assertThat(text(out)).isEmpty();
        assertThat(lastLine()).contains(message);
        assertNoTrace();
    }

    private void assertNoTrace() {
        assertThat(text(err).lines()).allMatch(line -> line.startsWith("asterism: "));
    }

    private String lastLine() {
        return text(err).lines().reduce("", (before, line) -> line);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
