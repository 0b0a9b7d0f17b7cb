package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AmbiguityCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void makeTables() throws IOException {
        table("b.csv", 4);
        table("a.csv", 3);
    }

    @Test
    void aFolderIsDoneByNameAndWhatIsSkippedIsNamed() throws IOException {
        Files.writeString(folder.resolve("words.csv"), "x,y\na,b\nc,d\n");
        Files.writeString(folder.resolve("few.csv"), "x,y\n1,2\n3,4\n");
        Files.writeString(folder.resolve("notes.md"), "no table");
        Files.createDirectory(folder.resolve("inside"));
        assertThat(run(folder, "--seeds", 2, "--csv")).isZero();
        List<String> rows = text(out).lines().toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst())
                .isEqualTo("file,x,y,points,ambiguity,min,median,max,seeds,components,elbow,limit,audience_ami,"
                        + "audience_ari,audience_v_measure,audience_min,audience_median,audience_max,seconds");
        assertThat(rows.get(1)).startsWith(folder.resolve("a.csv") + ",c0,c1,90,");
        assertThat(rows.get(2)).startsWith(folder.resolve("b.csv") + ",c0,c1,90,");
        assertThat(text(err))
                .contains("Skipped: " + folder.resolve("words.csv"))
                .contains("Skipped: " + folder.resolve("few.csv"))
                .contains("3 of 4 tables taken; files that are no tables by their names: 1.");
    }

    @Test
    void aFolderWithoutTablesIsAFailure() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("inside"));
        assertThat(run(empty, folder.resolve("a.csv"), "--seeds", 1)).isEqualTo(2);
        assertThat(text(err)).contains("There is no table in " + empty);
        assertThat(text(out)).contains("a.csv: ambiguity ");
    }

    @Test
    void allPairsComeClearestFirst() {
        assertThat(run(folder.resolve("b.csv"), "--all-pairs", "--seeds", 1, "--json"))
                .isZero();
        JsonNode json = JsonMapper.shared().readTree(text(out));
        assertThat(json.size()).isEqualTo(6);
        assertThat(json.valueStream()
                        .map(plot -> plot.get("ambiguity").asDouble())
                        .toList())
                .isSorted();
        assertThat(json.valueStream()
                        .map(plot -> plot.get("x").asString() + plot.get("y").asString()))
                .containsExactlyInAnyOrder("c0c1", "c0c2", "c0c3", "c1c2", "c1c3", "c2c3");
    }

    @Test
    void columnsLimitThePairsAndTooManyAreRefused() throws IOException {
        Path wide = table("wide.csv", 31);
        assertThat(run(wide, "--all-pairs", "--seeds", 1)).isEqualTo(2);
        assertThat(text(err)).contains("of 2 to 30 columns of numbers, but").contains("has 31");
        assertThat(run(wide, "--all-pairs", "--columns", "c3,c30", "--seeds", 1))
                .isZero();
        assertThat(text(out)).contains("wide.csv, c3 and c30: ambiguity ");
    }

    @Test
    void manyPairsReportProgress() {
        Path seven = table("seven.csv", 7);
        assertThat(run(seven, "--all-pairs", "--seeds", 1, "--csv")).isZero();
        assertThat(text(err)).contains("100 % of 21 plots done.");
    }

    @Test
    void theProportionsOfTheScreenCanBeGiven() {
        Path table = folder.resolve("a.csv");
        assertThat(run(table, "--seeds", 1, "--json")).isZero();
        double square = aspect();
        out.reset();
        assertThat(run(table, "--seeds", 1, "--json", "--proportions", 2)).isZero();
        assertThat(aspect()).isCloseTo(square / 2, within(1e-12));
        assertThat(run(table, "--proportions", 0)).isEqualTo(2);
        assertThat(text(err)).contains("--proportions must be from 0.01 to 100, but is 0.0.");
    }

    private double aspect() {
        return JsonMapper.shared().readTree(text(out)).at("/0/aspect").asDouble();
    }

    @Test
    void theAudienceAndItsViewsAreInTheJson() {
        assertThat(run(folder.resolve("a.csv"), "--seeds", 2, "--json", "--raw"))
                .isZero();
        JsonNode plot = JsonMapper.shared().readTree(text(out)).get(0);
        assertThat(plot.get("audience").propertyNames()).containsExactly("ami", "ari", "v_measure", "range", "views");
        double shares = plot.at("/audience/views")
                .valueStream()
                .mapToDouble(view -> view.get("share").asDouble())
                .sum();
        assertThat(shares).isBetween(0.999999, 1.000001);
        assertThat(plot.at("/settings/coordinates").asString()).isEqualTo("raw");
        assertThat(plot.get("model").asString()).isEqualTo("Bhattacharyya");
        assertThat(plot.get("description").asString()).startsWith("Scatter plot of c1 (upwards) against c0 (across)");
        assertThat(plot.get("mixture").size()).isEqualTo(plot.get("components").asInt());
        assertThat(plot.at("/pairs/0/features/bhattacharyya").asDouble()).isPositive();
        assertThat(plot.get("warnings").isArray()).isTrue();
    }

    @Test
    void aFileTakesTheTableByItsEnding() throws IOException {
        Path json = folder.resolve("out.json");
        Path csv = folder.resolve("out.csv");
        assertThat(run(folder.resolve("a.csv"), "--seeds", 1, "--output", json)).isZero();
        assertThat(run(folder.resolve("a.csv"), "--seeds", 1, "--output", csv)).isZero();
        assertThat(Files.readString(json)).startsWith("[");
        assertThat(Files.readString(csv)).startsWith("file,x,y,");
    }

    @Test
    void optionsThatContradictAreRefused() {
        Path file = folder.resolve("a.csv");
        assertThat(run(file, "--json", "--csv")).isEqualTo(2);
        assertThat(run(file, "--all-pairs", "--x", "c0")).isEqualTo(2);
        assertThat(run(file, "--columns", "c0,c1")).isEqualTo(2);
        assertThat(text(err).lines()).hasSize(3);
    }

    /** Three groups in each pair of columns {@code c0}, {@code c1}, … */
    private Path table(String name, int columns) {
        SplittableRandom random = new SplittableRandom(columns);
        String header = IntStream.range(0, columns).mapToObj(c -> "c" + c).collect(Collectors.joining(","));
        String rows = IntStream.range(0, 90)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(c -> Double.toString(random.nextGaussian() + (c + 2) * ((row + c) % 3)))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        try {
            return Files.writeString(folder.resolve(name), header + "\n" + rows + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int run(Object... options) {
        String[] arguments = Stream.concat(Stream.of("ambiguity"), Stream.of(options))
                .map(Object::toString)
                .toArray(String[]::new);
        return Commands.run(arguments, new PrintStream(out), new PrintStream(err), (_, _, _) -> {});
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
