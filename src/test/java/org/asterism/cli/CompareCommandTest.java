package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asterism.cluster.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeFiles() throws IOException {
        for (String name : new String[] {"dbscan", "ward", "kmeans", "truth"}) {
            write(name + ".csv", "x,cluster\n" + lines(Golden.labels(name)));
        }
        write("a.csv", "id,cluster\n1,red\n2,red\n3,blue\n4,blue\n5,\n");
        write("b.csv", "id,label\n4,0\n3,0\n2,1\n1,1\n9,2\n5,2\n");
        write("words.csv", "cluster\nu\nu\nv\n");
        write("far.csv", "id,cluster\n21,a\n22,b\n");
        write("twice.csv", "id,cluster\n1,a\n1,b\n");
        write("gap.csv", "id,cluster\n1,a\n,b\n");
        write("numbers.csv", "x,y\n0.5,1.25\n0.25,2.5\n");
        write("empty.csv", "x,cluster\n");
    }

    /** The values of DifferenceTest, which are scikit-learn's. */
    @Test
    void twoFilesAreOneDocument() {
        JsonNode json = json("dbscan.csv", "ward.csv", "--json");
        assertThat(json.propertyNames())
                .containsExactly(
                        "files",
                        "columns",
                        "matched_by",
                        "rows",
                        "moved",
                        "agreement",
                        "contingency",
                        "flows",
                        "story");
        assertThat(json.at("/agreement/ari").asDouble()).isCloseTo(0.7450194047973548, within(1e-12));
        assertThat(json.at("/agreement/ami").asDouble()).isCloseTo(0.7774802301328217, within(1e-12));
        assertThat(json.at("/agreement/v_measure").asDouble()).isCloseTo(0.7831949692484155, within(1e-12));
        assertThat(json.at("/agreement/variation_of_information").asDouble())
                .isCloseTo(0.7414612686674951, within(1e-12));
        assertThat(json.get("moved").asInt()).isEqualTo(59);
        assertThat(json.at("/contingency/columns").toString()).isEqualTo("[\"5\",\"1\",\"4\",\"3\",\"0\",\"2\"]");
        assertThat(json.at("/contingency/counts/1").toString()).isEqualTo("[0,75,0,0,0,13]");
        assertThat(json.get("story").get(0).asString()).isEqualTo("cluster 1 splits into 1 and 2 (88 rows)");
    }

    @Test
    void peopleReadTheSameAsLines() {
        assertThat(run("dbscan.csv", "ward.csv")).as(text(err)).isZero();
        assertThat(text(out))
                .contains("59 of 300 rows move (19.7 %)")
                .containsPattern("ARI +0\\.745")
                .contains("cluster 1 splits into 1 and 2 (88 rows)")
                .contains("12 rows move from noise to 5");
    }

    @Test
    void rowsAreMatchedByIdAndWhatIsNotSharedIsSaid() {
        JsonNode json = json("a.csv", "b.csv", "--json", "--labels");
        assertThat(json.get("matched_by").asString()).isEqualTo("id");
        assertThat(json.get("rows").toString()).isEqualTo("{\"shared\":4,\"only_first\":0,\"only_second\":2}");
        assertThat(json.get("moved").asInt()).isZero();
        assertThat(json.at("/matched/b.csv").toString()).isEqualTo("[\"red\",\"red\",\"blue\",\"blue\",\"2\",\"2\"]");
        assertThat(text(err)).contains("a.csv has 5 rows, b.csv has 6 rows; 5 are in both (rows matched by id)");
    }

    @Test
    void otherColumnsAndOtherValuesAreSaid() throws IOException {
        write("c.csv", "x,y,cluster\n0,1,0\n1,1,0\n2,1,1\n");
        write("d.csv", "x,z,cluster\n0,1,0\n1,1,0\n7,1,1\n9,9,1\n");
        assertThat(json("c.csv", "d.csv", "--json").at("/rows/shared").asInt()).isEqualTo(3);
        assertThat(text(err))
                .contains("Columns in both: x; c.csv also has y, d.csv also has z.")
                .contains("x is not the same in c.csv and d.csv in 1 of the shared rows; are these the same things?")
                .contains("only shared rows are compared");
    }

    @Test
    void matchedLabelsGoToATable() throws IOException {
        assertThat(run("a.csv", "b.csv", "--output", folder.resolve("matched.csv")))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("matched.csv")))
                .containsExactly(
                        "id,a.csv,b.csv", "1,red,red", "2,red,red", "3,blue,blue", "4,blue,blue", "5,,2", "9,,2");
    }

    @Test
    void manyFilesAreAMatrixWithTheMostAlikeSideBySide() {
        JsonNode json = json("dbscan.csv", "ward.csv", "kmeans.csv", "truth.csv", "--json");
        assertThat(json.get("files").size()).isEqualTo(4);
        int dbscan = place(json, "dbscan.csv");
        int truth = place(json, "truth.csv");
        assertThat(Math.abs(dbscan - truth)).isEqualTo(1);
        assertThat(json.get("ari").get(truth).get(dbscan).asDouble()).isCloseTo(0.8952527548247637, within(1e-12));
        assertThat(json.get("variation_of_information").get(truth).get(truth).asDouble())
                .isZero();
        assertThat(json.get("shared").get(0).get(1).asInt()).isEqualTo(300);
        assertThat(run("dbscan.csv", "ward.csv", "kmeans.csv")).isZero();
        assertThat(text(out)).contains("3 files, rows matched by their place");
    }

    @Test
    void oneFileMayHoldSeveralColumnsOfLabels() throws IOException {
        write("both.csv", "x,first,second\n0,a,1\n1,a,1\n2,b,2\n");
        String file = folder.resolve("both.csv").toString();
        JsonNode json = json(file + ":first", file + ":second", "--json");
        assertThat(json.at("/agreement/ari").asDouble()).isEqualTo(1);
        assertThat(json.get("files").get(0).asString()).isEqualTo(file + ":first");
        assertThat(json("both.csv", "both.csv", "--column", "first", "--json")
                        .get("moved")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.csv | compare needs two files with labels or more; only
                    a.csv far.csv | No row has a label in both a.csv and far.csv (rows matched by id); give labels of the same rows.
                    a.csv none.csv | none.csv
                    a.csv b.csv --column kind | has no column "kind"
                    a.csv twice.csv | Rows 1 and 2 of twice.csv have the same id, 1; ids must differ.
                    a.csv gap.csv | Row 2 of gap.csv has no id
                    a.csv numbers.csv | holds measurements, not labels; name the column of labels with --column
                    a.csv empty.csv | empty.csv has a header but no rows.
                    a.csv b.csv --labels | --labels adds to --json; give both, or --output for a CSV file.
                    a.csv b.csv --output a.csv | is the input; choose another file.
                    """)
    void badInputIsOneSentence(String line, String message) {
        assertThat(run((Object[]) line.split(" "))).as(text(err)).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err).lines()).last().asString().contains(message);
    }

    @Test
    void aFileWithoutIdsIsComparedByPlace() {
        assertThat(run("a.csv", "words.csv")).isZero();
        assertThat(text(err)).contains("Not every file has a column id: rows matched by their place.");
    }

    private static int place(JsonNode json, String file) {
        return IntStream.range(0, 4)
                .filter(i -> json.get("files").get(i).asString().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static String lines(int[] labels) {
        return IntStream.range(0, labels.length)
                .mapToObj(row -> row + "," + labels[row])
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private JsonNode json(Object... arguments) {
        assertThat(run(arguments)).as(text(err)).isZero();
        return JsonMapper.shared().readTree(text(out));
    }

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        String[] words = Arrays.stream(arguments)
                .map(Object::toString)
                .map(word -> word.endsWith(".csv") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
        String[] line = IntStream.rangeClosed(0, words.length)
                .mapToObj(i -> i == 0 ? "compare" : words[i - 1])
                .toArray(String[]::new);
        return Commands.run(line, print(out), print(err), (picture, scale, file) -> {
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
