package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Samples;
import org.asterism.parameter.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepPageTest {
    @TempDir
    private Path folder;

    @Test
    void aPointOfACurveIsLookedAtChosenAndAdoptedByMouse() throws TimeoutException {
        try (TestWindow window = opened()) {
            window.click("#sweep");
            assertThat(window.visible("#plot")).isFalse();
            type(window, "#sweep-first-to", "0");
            assertThat(window.text("#sweep-first-problem")).startsWith("k must be at least 1");
            type(window, "#sweep-first-to", "9");
            type(window, "#sweep-first-count", "8");
            window.click("#sweep-start");
            assertThat(window.text("#sweep-status")).isEqualTo("8 of 8");

            window.robot.moveTo(point(window, 3.0 / 7));
            window.settle();
            assertThat(window.text("#sweep-detail-name")).isEqualTo("k = 5");
            window.robot.clickOn(point(window, 3.0 / 7));
            window.robot.moveTo("#sweep-back");
            assertThat(window.text("#sweep-detail-outcome")).startsWith("5 clusters, 0 % noise");
            window.click("#sweep-adopt");
            assertThat(window.study().runs()).hasSize(1);
            assertThat(window.study().runs().getFirst().algorithm()).isEqualTo(new KMeans(5, 5, 1));
            window.click("#sweep-back");
            assertThat(window.visible("#plot")).isTrue();
            assertThat(form(window, "k")).isEqualTo("5");
        }
    }

    @Test
    void theSameByKeysAloneAndTheTableIsCopied() throws TimeoutException {
        try (TestWindow window = opened()) {
            window.keys(KeyCode.SHIFT, KeyCode.W);
            window.interact(
                    () -> window.robot.lookup("#sweep-first-count").query().requestFocus());
            window.keys(KeyCode.ENTER);
            window.interact(() -> window.robot.lookup("#sweep-curve-0").query().requestFocus());
            String best = window.text("#sweep-detail-name");
            window.keys(KeyCode.RIGHT);
            assertThat(window.text("#sweep-detail-name")).isNotEqualTo(best);
            window.keys(KeyCode.LEFT);
            assertThat(window.text("#sweep-detail-name")).isEqualTo(best);
            window.keys(KeyCode.RIGHT);
            window.keys(KeyCode.ENTER);
            window.interact(() -> window.robot.lookup("#sweep-adopt").query().requestFocus());
            window.keys(KeyCode.SPACE);
            assertThat(window.study().runs()).hasSize(1);

            window.click("#sweep-table");
            TableView<?> table = window.robot.lookup("#sweep-rows").queryTableView();
            assertThat(table.getSelectionModel().getSelectedItems()).hasSize(1);
            window.click("#sweep-copy");
            window.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                    .startsWith("k\tClusters\tNoise\tTime\t")
                    .contains("\n2\t2\t0\t"));
            window.keys(KeyCode.ESCAPE);
            assertThat(window.visible("#plot")).isTrue();
        }
    }

    private TestWindow opened() throws TimeoutException {
        TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL);
        window.interact(() -> window.desk().datasets().open(Samples.sample("iris")));
        window.settle();
        window.interact(() -> window.desk().algorithm().chosenProperty().set(Schema.of(new KMeans(3, 5, 1))));
        window.settle();
        return window;
    }

    private static String form(TestWindow window, String option) {
        return TestWindow.on(() -> window.desk().algorithm().parameters().stream()
                .filter(parameter -> parameter.declaration().option().equals(option))
                .map(parameter -> parameter.textProperty().get())
                .findFirst()
                .orElse(""));
    }

    private static void type(TestWindow window, String field, String text) throws TimeoutException {
        window.interact(
                () -> window.robot.lookup(field).queryAs(TextInputControl.class).setText(text));
        window.settle();
    }

    /** A place along the first curve, given its share of the way. */
    private static Point2D point(TestWindow window, double share) {
        Node chart = window.robot.lookup("#sweep-curve-0").query();
        Bounds bounds = chart.localToScreen(chart.getBoundsInLocal());
        double left = bounds.getMinX() + 46;
        return new Point2D(left + share * (bounds.getWidth() - 60), bounds.getCenterY());
    }
}
