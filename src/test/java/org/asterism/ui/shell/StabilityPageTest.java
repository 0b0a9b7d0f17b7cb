package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Samples;
import org.asterism.parameter.Schema;
import org.asterism.report.layer.BandLayer;
import org.asterism.workspace.Recipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StabilityPageTest {
    @TempDir
    private Path folder;

    @Test
    void aRunIsRepeatedByKeysAndAnAnswerGoesIntoThePlotWithItsBands() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder, TestWindow.SMALL)) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("old-faithful")));
            window.settle();
            window.interact(() -> window.desk()
                    .algorithm()
                    .show(new Recipe(
                            Schema.<Clusterer>of(KMeans.class).create(Map.of("k", 4, "starts", 1, "start", "random")),
                            window.study().axes(),
                            true)));
            window.keys(KeyCode.SHIFT, KeyCode.R);
            assertThat(window.visible("#plot")).isFalse();
            window.keys(KeyCode.ENTER);
            assertThat(window.text("#stability-headline")).contains("different answers: ");
            assertThat(window.text("#stability-status")).isEqualTo("30 of 30 draws with other seeds");
            assertThat(window.text("#stability-title")).startsWith("Answer 1 (");

            Node second = window.robot.lookup("#stability-answer-2").query();
            window.interact(second::requestFocus);
            window.keys(KeyCode.SPACE);
            assertThat(window.text("#stability-title")).startsWith("Answer 2 (");
            assertThat(second.getAccessibleText()).startsWith("Answer 2 (").contains("4 clusters", "ARI first");

            window.click("#stability-keep-run");
            assertThat(window.study().runs()).hasSize(1);
            window.click("#stability-show");
            assertThat(window.plot().plotScene().layers().find(BandLayer.class)).isPresent();
            assertThat(window.plot().plotScene().legend().title()).startsWith("Answer 2 (");

            window.keys(KeyCode.SHIFT, KeyCode.R);
            window.keys(KeyCode.ESCAPE);
            assertThat(window.desk().scatter().previewProperty().get())
                    .as("the page goes, not the preview under it")
                    .isNotNull();
            assertThat(window.visible("#plot")).isTrue();
        }
    }
}
