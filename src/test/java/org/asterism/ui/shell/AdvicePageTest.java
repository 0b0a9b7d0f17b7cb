package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.asterism.cluster.Clusterer;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.generate.Moons;
import org.asterism.parameter.Schema;
import org.asterism.workspace.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdvicePageTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstChoiceFillsInTheFormAndRuns() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder, TestWindow.SMALL)) {
            window.interact(() -> window.desk().datasets().open(new Moons(200, 0.05, 3).generate()));
            window.settle();
            window.keys(KeyCode.SHIFT, KeyCode.K);
            assertThat(window.visible("#plot")).isFalse();
            assertThat(window.text("#advice-proof")).startsWith("How good is this?");
            window.click("#advice-use-1");
            Schema<Clusterer> chosen =
                    window.desk().algorithm().chosenProperty().get();
            assertThat(window.text("#advice-title-1")).startsWith("1  " + chosen.title());
            window.click("#advice-run-1");
            Run run = window.study().runs().getFirst();
            assertThat(run.algorithm()).isInstanceOf(chosen.initial().getClass());
            assertThat(run.clusters()).isEqualTo(2);
            assertThat(window.visible("#plot")).isTrue();
        }
    }

    @Test
    void onePlaceHasNoAdviceAndSaysWhy() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder, TestWindow.SMALL)) {
            Dataset same = new Dataset(
                    "same", List.of(new NumberColumn("x", new double[40]), new NumberColumn("y", new double[40])));
            window.interact(() -> window.desk().datasets().open(same));
            window.settle();
            window.keys(KeyCode.SHIFT, KeyCode.K);
            assertThat(window.text("#advice-problem")).startsWith("All points stand in one or two places");
            window.click("#advice-back");
            assertThat(window.visible("#plot")).isTrue();
        }
    }
}
