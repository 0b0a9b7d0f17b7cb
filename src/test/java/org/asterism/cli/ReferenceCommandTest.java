package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.asterism.catalog.Generators;
import org.asterism.data.write.CsvWriting;
import org.asterism.job.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReferenceCommandTest {
    private static final String HEADER = "file,points,published_clams,mean_rating\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void makeStudy() throws IOException {
        for (String id : List.of("blobs", "ambiguous", "moons")) {
            CsvWriting.write(
                    Generators.schema(id).initial().generate(), List.of(), folder.resolve(id + ".csv"), Job.QUIET);
        }
        table("blobs.csv,600,0.1,0.5\nambiguous.csv,900,0.9,3\nmoons.csv,600,0.5,2\n");
    }

    @Test
    void theTableShowsEveryPlotAndTheCorrelations() {
        assertThat(run("--seeds", 2)).isZero();
        assertThat(text(out))
                .startsWith("plot ")
                .contains("\nblobs ")
                .contains("Rank correlation (Spearman) of ours over 3 plots")
                .contains("\nseed 0 ")
                .contains("\nseed 1 ")
                .contains("\nmedian ");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void jsonHoldsTheSame() {
        assertThat(run("--seeds", 2, "--json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(text(out));
        assertThat(json.at("/plots/1/plot").asString()).isEqualTo("ambiguous");
        assertThat(json.at("/plots/1/published").asDouble()).isEqualTo(0.9);
        assertThat(json.at("/plots/0/range/max").isNumber()).isTrue();
        assertThat(json.at("/plots/0/audience/median").isNumber()).isTrue();
        assertThat(json.at("/spearman/seeds").size()).isEqualTo(2);
        assertThat(json.at("/spearman/median/published").isNumber()).isTrue();
    }

    @Test
    void csvGoesToAFileToo() throws IOException {
        Path file = folder.resolve("out.csv");
        assertThat(run("--seeds", 1, "--output", file)).isZero();
        assertThat(Files.readAllLines(file)).hasSize(4);
        assertThat(Files.readAllLines(file).getFirst()).startsWith("plot,points,ambiguity,min,median,max,");
    }

    @Test
    void missingPlotsAndBadRowsAreNamedAndTheRestIsDone() throws IOException {
        table("blobs.csv,600,0.1,0.5\ngone.csv,1,0.2,1\nmoons.csv,600,0.5,2\nambiguous.csv,900,high,3\n");
        assertThat(run("--seeds", 1)).isEqualTo(2);
        assertThat(text(err)).contains("gone.csv is not there").contains("row 4 has no number for published_clams");
        assertThat(text(out)).contains("over 2 plots");
    }

    @Test
    void aFolderWithoutATableIsRefused() throws IOException {
        Files.delete(folder.resolve("published.csv"));
        assertThat(run()).isEqualTo(2);
        assertThat(text(err)).contains("There is no published.csv in " + folder);
    }

    @Test
    void aTableWithoutRatingsIsRefused() throws IOException {
        Files.writeString(folder.resolve("published.csv"), "file,published\nblobs.csv,0.1\n");
        assertThat(run()).isEqualTo(2);
        assertThat(text(err)).contains("has no column with \"rating\" in its name");
    }

    private void table(String rows) throws IOException {
        Files.writeString(folder.resolve("published.csv"), HEADER + rows);
    }

    private int run(Object... options) {
        String[] arguments = Stream.concat(Stream.of("reference", folder), Stream.of(options))
                .map(Object::toString)
                .toArray(String[]::new);
        return Commands.run(arguments, new PrintStream(out), new PrintStream(err), (_, _, _) -> {});
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
