package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.asterism.data.Samples;
import org.asterism.perception.Viewing;
import org.asterism.perception.calibrate.StudyFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibratePageTest {
    @TempDir
    private Path folder;

    @Test
    void aModelIsFittedAndSavedAndThePlotComesBack() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL)) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("iris")));
            window.settle();
            window.interact(() -> window.desk().calibrate().show());
            window.settle();
            assertThat(window.visible("#plot")).isFalse();
            window.files.add(StudyFolder.write(folder.resolve("study"), 16));
            window.click("#calibrate-choose");
            window.click("#calibrate-fit");
            assertThat(window.text("#calibration-verdict")).startsWith("The best is: ");

            window.click("#model-name");
            window.interact(() -> window.desk().calibrate().nameProperty().set("Lab"));
            window.click("#model-save");
            assertThat(window.desk().models().saved()).hasSize(1);
            assertThat(window.desk().ambiguity().viewersProperty().get()).isEqualTo(Viewing.DEFAULT_MODEL);
            window.click("Use");
            assertThat(window.desk().ambiguity().viewersProperty().get().name()).isEqualTo("Lab");
            window.click("#calibrate-back");
            assertThat(window.visible("#plot")).isTrue();
        }
    }

    @Test
    void onePageTakesThePlaceOfAnother() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL)) {
            window.interact(() -> window.desk().compare().show());
            window.settle();
            window.interact(() -> window.desk().calibrate().show());
            window.settle();
            assertThat(window.visible("#calibrate")).isTrue();
            assertThat(window.visible("#compare")).isFalse();
            window.interact(() -> window.desk().compare().show());
            window.settle();
            assertThat(window.visible("#calibrate")).isFalse();
            assertThat(window.visible("#compare")).isTrue();
        }
    }
}
