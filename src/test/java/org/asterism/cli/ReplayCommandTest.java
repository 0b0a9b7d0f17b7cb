package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.catalog.Algorithms;
import org.asterism.data.Dataset;
import org.asterism.data.TextColumn;
import org.asterism.data.read.DatasetReader;
import org.asterism.job.Job;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;
import org.asterism.workspace.StudyRecipe;
import org.asterism.workspace.codec.RecipeFile;
import org.asterism.workspace.codec.WorkspaceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReplayCommandTest {
    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private Path data;
    private Path recipe;

    @BeforeEach
    void makeRecipe() throws IOException {
        data = folder.resolve("points.csv");
        Files.writeString(data, points(10));
        Dataset dataset = DatasetReader.read(data, Job.QUIET).dataset();
        Study study = Study.of(1, dataset)
                .add(recipe("k-means", Map.of("k", "3"), "x", "y").run(dataset, null, Job.QUIET))
                .add(recipe("dbscan", Map.of("min-points", "2"), "x", "y").run(dataset, null, Job.QUIET));
        recipe = folder.resolve("points.recipe.json");
        RecipeFile.write(StudyRecipe.of(study), recipe);
    }

    @Test
    void theFileBesideTheRecipeGivesTheSame() {
        Path output = folder.resolve("again.asterism");
        assertThat(terminal.run("replay", recipe, "--json", "--output", output)).isZero();
        JsonNode json = JsonMapper.shared().readTree(terminal.out());
        assertThat(json.get("same").asBoolean()).isTrue();
        assertThat(json.at("/runs/0/verdict").asString()).isEqualTo("same");
        assertThat(json.at("/runs/0/found")).isEqualTo(json.at("/runs/0/expected"));
        assertThat(json.at("/runs/0/found/words").asString()).matches("([a-z]+ ){3}[a-z]+");
        assertThat(WorkspaceFile.read(output, Job.QUIET).studies().getFirst().runs())
                .hasSize(2);
    }

    /** What two classrooms read to each other does not depend on how they got there. */
    @Test
    void clusterAndReplayPrintTheSameWords() {
        assertThat(terminal.run("cluster", data, "--algorithm", "k-means", "--k", 3, "--json"))
                .isZero();
        JsonNode cluster = JsonMapper.shared().readTree(terminal.out());
        assertThat(terminal.run("replay", recipe)).isZero();
        assertThat(terminal.out().lines())
                .containsSequence(
                        data + ", 30 rows, " + cluster.get("data_words").asString() + ": same",
                        "run 1, k-means on x, y: same, 3 clusters, "
                                + cluster.get("result_words").asString());
    }

    @Test
    void otherDataIsRefusedUnlessAskedFor() throws IOException {
        Path other = folder.resolve("other.csv");
        Files.writeString(other, points(11).replace("y", "z"));
        assertThat(terminal.run("replay", recipe, other)).isEqualTo(2);
        assertThat(terminal.err())
                .contains("other.csv is not the data of the recipe: it has 33 rows, not 30; column \"y\" is missing;"
                        + " column \"z\" is new. Add --anyway to go on with it.");
        assertThat(terminal.run("replay", recipe, other, "--anyway")).isEqualTo(1);
        assertThat(terminal.out()).contains("run 1, k-means on x, y: gone. other.csv has no column \"y\"");
        assertThat(terminal.err()).contains("The axes x and y are not both there; x and z take their place.");
    }

    @Test
    void aChangedResultIsDifferent() throws IOException {
        Files.writeString(recipe, Files.readString(recipe).replace("\"k\" : 3", "\"k\" : 2"));
        assertThat(terminal.run("replay", recipe)).isEqualTo(1);
        assertThat(terminal.out()).containsPattern("run 1, k-means on x, y: different, 2 clusters, .*; was 3 clusters");
        assertThat(terminal.out()).contains("run 2, dbscan on x, y: same");
    }

    /** Numbers that were read as words are read as words again, and columns that were skipped are skipped again. */
    @Test
    void theDataIsReadAsItWasRead() throws IOException {
        Path sheet = folder.resolve("sheet.csv");
        Files.writeString(sheet, "x,y,code,extra\n0,0,1,9\n1,1,2,9\n9,9,1,9\n8,8,2,9\n");
        Dataset read = DatasetReader.read(sheet, Job.QUIET).dataset();
        Dataset asRead = new Dataset(
                "sheet.csv",
                List.of(read.column("x"), read.column("y"), TextColumn.of("code", List.of("1", "2", "1", "2"))));
        RecipeFile.write(StudyRecipe.of(Study.of(1, asRead)), recipe);
        assertThat(terminal.run("replay", recipe)).isZero();
        assertThat(terminal.out()).endsWith(": same\n");
    }

    @Test
    void badInputIsOneLineThatSaysWhatToDo() throws IOException {
        assertThat(terminal.run("replay", folder.resolve("none.json"))).isEqualTo(2);
        assertThat(terminal.err()).contains("there is no such file");
        assertThat(terminal.run("replay", recipe, "--output", folder.resolve("x.csv")))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("must name a workspace, ending in .asterism");
        Files.writeString(recipe, Files.readString(recipe).replace("points.csv", "../" + folder.getFileName()));
        assertThat(terminal.run("replay", recipe)).isEqualTo(2);
        assertThat(terminal.err()).contains("there is no file").contains("name the data after the recipe");
        assertThat(terminal.err().lines()).hasSize(1);
    }

    private static Recipe recipe(String algorithm, Map<String, String> values, String... columns) {
        return new Recipe(Algorithms.schema(algorithm).create(values), List.of(columns), false);
    }

    private static String points(int each) {
        return Stream.concat(
                        Stream.of("x,y"),
                        IntStream.range(0, 3 * each)
                                .mapToObj(i -> (i % 3 * 10 + i * 0.01) + "," + (i % 3 * 7 + i * i % 5 * 0.1)))
                .reduce("", (all, line) -> all + line + "\n");
    }
}
