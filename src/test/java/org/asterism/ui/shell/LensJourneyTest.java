package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.asterism.ui.lens.LensModel;
import org.asterism.workspace.Coloring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do with the difference lens in the real window. */
class LensJourneyTest {
    @TempDir
    private Path folder;

    @Test
    void byKeys() throws TimeoutException {
        try (TestWindow window = window()) {
            window.keys(KeyCode.SHIFT, KeyCode.A);
            assertThat(window.text("#lens-moves")).isEqualTo("20 of 60 points move (33 %)");
            LensModel lens = window.desk().tuning().lens();
            window.keys(KeyCode.RIGHT);
            assertThat(lens.shareProperty().get()).isBetween(0.01, 0.2);
            window.keys(KeyCode.SPACE);
            assertThat(lens.shareProperty().get()).isEqualTo(1);
            window.keys(KeyCode.SHIFT, KeyCode.Y);
            assertThat(lens.shareProperty().get()).isZero();

            window.interact(() -> window.robot.lookup("#lens-table").query().requestFocus());
            window.keys(KeyCode.DOWN);
            window.keys(KeyCode.DOWN);
            assertThat(window.text("#lens-readout")).startsWith("20 points");
            window.keys(KeyCode.ENTER);
            assertThat(window.study().selected().cardinality()).isEqualTo(20);
            window.keys(KeyCode.ESCAPE);
            assertThat(window.study().selected().isEmpty()).isTrue();
            window.keys(KeyCode.ESCAPE);
            assertThat(window.visible("#lens")).isFalse();
        }
    }

    @Test
    void byMouse() throws TimeoutException {
        try (TestWindow window = window()) {
            window.interact(() -> window.desk().tuning().lens().show());
            window.settle();
            window.click("#lens-swap");
            assertThat(window.desk().tuning().lens().firstProperty().get()).isEqualTo(new Coloring.ByRun(2));
            window.click("#lens-flip-button");
            assertThat(window.desk().tuning().lens().shareProperty().get()).isZero();

            Node table = window.robot.lookup("#lens-table").query();
            Point2D cell = TestWindow.on(() -> table.localToScreen(110, 30));
            window.robot.moveTo(cell);
            window.settle();
            assertThat(window.text("#lens-readout")).startsWith("20 points stay");
            window.robot.clickOn(cell);
            window.settle();
            assertThat(window.study().selected().cardinality()).isEqualTo(20);
            window.click("#lens-select-moved");
            assertThat(window.study().selected().cardinality()).isEqualTo(20);
            window.click("#lens-back");
            assertThat(window.visible("#plot")).isTrue();
        }
    }

    @Test
    void aCellOfTheAgreementOfAllRunsOpensTheLens() throws TimeoutException {
        try (TestWindow window = window()) {
            window.keys(KeyCode.SHIFT, KeyCode.N);
            window.keys(KeyCode.RIGHT);
            assertThat(window.text("#all-pairs-readout")).contains("ARI").contains("60 of 60 rows are in both");
            window.click("#all-pairs-vi");
            window.interact(() -> window.robot.lookup("#all-pairs-map").query().requestFocus());
            window.keys(KeyCode.RIGHT);
            window.keys(KeyCode.ENTER);
            assertThat(window.visible("#lens")).isTrue();
            assertThat(window.visible("#all-pairs")).isFalse();
        }
    }

    /** With the blobs open, in three and then in two clusters. */
    private TestWindow window() throws TimeoutException {
        TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL);
        window.interact(() -> window.desk().files().open(TestDesk.blobs(folder)));
        window.settle();
        run(window, 3);
        run(window, 2);
        return window;
    }

    private static void run(TestWindow window, int k) throws TimeoutException {
        window.interact(() -> {
            window.desk().algorithm().set("k", k);
            window.desk().algorithm().run();
        });
        window.settle();
    }
}
