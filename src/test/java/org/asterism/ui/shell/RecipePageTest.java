package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.asterism.job.Job;
import org.asterism.workspace.Replay;
import org.asterism.workspace.codec.RecipeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipePageTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasDoneIsSavedAndGivesTheSameAgain() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            test.choose("k-means");
            test.set("k", "3");
            test.desk.algorithm().run();
            Path file = folder.resolve("blobs.recipe.json");
            test.desk.tuning().recipe().save(file);
            assertThat(test.message()).isEqualTo("Recipe saved to " + file + ".");
            assertThat(Replay.of(RecipeFile.read(file), test.study().dataset(), Job.QUIET)
                            .same())
                    .isTrue();
            test.desk.tuning().recipe().save(folder.resolve("no/such/folder.json"));
            assertThat(test.message()).startsWith("Cannot write the recipe ");
        }
    }

    @Test
    void aJourneyByKeys() throws TimeoutException, IOException {
        Path report = folder.resolve("report.html");
        try (TestWindow window = new TestWindow(folder, TestWindow.SMALL)) {
            window.interact(() -> window.desk().files().open(TestDesk.blobs(folder)));
            window.settle();
            window.keys(KeyCode.F5);
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.J);
            assertThat(window.robot
                            .lookup("#recipe-text")
                            .queryAs(TextArea.class)
                            .getText())
                    .contains("\"asterism-recipe\"", "\"k-means\"");
            window.click("#copy-command-0");
            window.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                    .startsWith("asterism cluster blobs.csv --algorithm k-means --k "));
            Path recipe = folder.resolve("blobs.recipe.json");
            window.files.add(recipe);
            window.click("#recipe-save");
            assertThat(RecipeFile.read(recipe).steps()).hasSize(1);
            window.keys(KeyCode.ESCAPE);
            assertThat(window.visible("#recipe-page")).isFalse();
            window.files.add(report);
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);
            assertThat(Files.readString(report)).contains("<h2>blobs.csv</h2>", "k-means #1");
        }
    }
}
