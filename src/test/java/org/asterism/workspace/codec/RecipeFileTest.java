package org.asterism.workspace.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.session.plan.SessionSchema;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;
import org.asterism.workspace.StudyRecipe;
import org.asterism.workspace.Workspaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeFileTest {
    @TempDir
    private Path folder;

    @Test
    void everythingComesBackAndFitsThePublishedSchema() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            StudyRecipe recipe = StudyRecipe.of(Workspaces.study(new Random(seed), 1));
            Path file = folder.resolve(seed + ".recipe.json");
            RecipeFile.write(recipe, file);
            assertThat(RecipeFile.text(RecipeFile.read(file)))
                    .isEqualTo(Files.readString(file))
                    .isEqualTo(RecipeFile.text(recipe));
            assertThat(SessionSchema.complaints(
                            "recipe",
                            "/org/asterism/workspace/codec/recipe.schema.json",
                            Json.read(Files.readAllBytes(file))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "asterism-recipe"      | "asterism-session"   | it is not an Asterism recipe
            "version" : 1          | "version" : 9        | it was written by a newer Asterism (format version 9
            "rows" : 4             | "rows" : -4          | recipe.data.rows is not at least 0
            "rows" : 4             | "rows" : 3           | an array is not of 3 values
            "type" : "number"      | "type" : "matrix"    | recipe.data.columns[0].type is not one of number, date, text
            "algorithm" : "k-means"| "algorithm" : "magic"| recipe.runs[0]: There is no algorithm "magic"
            "k" : 2                | "k" : 0              | recipe.runs[0]: k must be at least 1
            "k" : 2                | "k" : [2]            | recipe.runs[0].parameters is not an object of numbers
            "k" : 2                | "q" : 2              | recipe.runs[0]: k-means has no parameter q
            "standardized" : true  | "standardized" : 1   | recipe.runs[0].standardized is not true or false
            "id" : 1               | "id" : "one"         | recipe.runs[0].id is not a whole number
            "annotation"           | "annotations"        | recipe.annotation is missing
            "labels-1" : "         | "labels-1" : "?      | recipe.parts.labels-1 is not base64
            "labels-1" : "         | "labels-2" : "       | an array does not start as a .npy file
            """)
    void whatIsWrongIsNamed(String right, String wrong, String message) throws IOException {
        String text = RecipeFile.text(StudyRecipe.of(study()));
        Path file = folder.resolve("hostile.recipe.json");
        assertThat(text).contains(right);
        Files.writeString(file, text.replace(right, wrong));
        assertThatThrownBy(() -> RecipeFile.read(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Cannot read the recipe " + file + ": ")
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void aFileThatEndsEarlyOrIsNoneIsRefused() throws IOException {
        byte[] bytes = RecipeFile.text(StudyRecipe.of(study())).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("cut.recipe.json");
        for (int length = 0; length < bytes.length; length += 97) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> RecipeFile.read(file)).isInstanceOf(InvalidInputException.class);
        }
        assertThatThrownBy(() -> RecipeFile.read(folder.resolve("none.json")))
                .hasMessageEndingWith("there is no such file or folder.");
    }

    private static Study study() {
        Dataset dataset = new Dataset(
                "four.csv",
                List.of(
                        new NumberColumn("x", new double[] {0, 1, 10, 11}),
                        new NumberColumn("y", new double[] {0, 1, 10, 11})));
        Clusterer means = Schema.<Clusterer>of(KMeans.class).create(Map.of("k", 2));
        return Study.of(1, dataset).add(new Recipe(means, List.of("x", "y"), true).run(dataset, null, Job.QUIET));
    }
}
