package org.asterism.workspace.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.Interval;
import org.asterism.perception.calibrate.FittedModel;
import org.asterism.perception.calibrate.Method;
import org.asterism.perception.calibrate.Rescaling;
import org.asterism.perception.calibrate.Score;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTest {
    @TempDir
    private Path root;

    private ModelFolder models;

    @BeforeEach
    void open() {
        models = new StateDirectory(root).models();
    }

    @Test
    void thereAreNoModelsBeforeThereIsAFolder() {
        assertThat(models.list().models()).isEmpty();
        assertThat(models.list().problems()).isEmpty();
    }

    @Test
    void modelsAreListedNewestFirstAndCanBeDeleted() {
        models.save(model("Old", 1));
        ModelFolder.Entry kept = models.save(model("Größen / \u2605", 3));
        models.save(model("★", 2));

        assertThat(models.list().models())
                .extracting(entry -> entry.model().name())
                .containsExactly("Größen / ★", "★", "Old");
        models.delete(kept);
        assertThat(models.list().models()).hasSize(2);
        assertThat(kept.file()).doesNotExist();
    }

    @Test
    void aNameIsTakenOnce() {
        models.save(model("Lab", 1));

        assertThatThrownBy(() -> models.save(model("LAB", 2)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("There is a model \"LAB\" already");
        models.save(model("L.A.B", 3));
        models.save(model("L-A-B", 4));
        assertThat(models.list().models()).hasSize(3);
    }

    @Test
    void aBrokenFileIsNamedAndSkipped() throws IOException {
        models.save(model("Good", 1));
        Path broken = Files.writeString(models.folder().resolve("bad.model.json"), "{");
        Files.writeString(models.folder().resolve("notes.txt"), "not a model");

        assertThat(models.list().models()).hasSize(1);
        assertThat(models.list().problems()).singleElement().asString().contains(broken.toString());
    }

    private static FittedModel model(String name, int day) {
        return new FittedModel(
                name,
                LocalDate.of(2026, 11, day),
                "a test",
                Method.RESCALED,
                new Rescaling(0.5, 1.5),
                40,
                4,
                Map.of(),
                new Interval(150, 900),
                new Score(0.1, 0.4, 0.9),
                new Score(0.2, 0.5, 0.8));
    }
}
