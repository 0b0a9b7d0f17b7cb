package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.hierarchy.Agglomerative;
import org.asterism.workspace.Recipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cut of a dendrogram is dragged and moved by keys, and the plot follows until a run keeps it. */
class AidJourneyTest {
    @TempDir
    private Path folder;

    @Test
    void dragTheCutOfADendrogram() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL)) {
            window.interact(() -> window.desk().files().open(TestDesk.blobs(folder)));
            window.settle();
            window.interact(() -> window.desk().algorithm().chosenProperty().set(Algorithms.schema("agglomerative")));
            window.settle();
            window.keys(KeyCode.SHIFT, KeyCode.E);
            assertThat(window.visible("#aid-large")).isTrue();
            assertThat(k(window)).isEqualTo(3);

            Node chart = window.robot.lookup("#aid-large .aid-chart").query();
            Bounds place = TestWindow.on(() -> chart.localToScreen(chart.getLayoutBounds()));
            double middle = place.getCenterX();
            window.robot
                    .moveTo(middle, place.getMinY() + 0.6 * place.getHeight())
                    .press(MouseButton.PRIMARY);
            window.robot
                    .moveTo(middle, place.getMinY() + 0.25 * place.getHeight())
                    .release(MouseButton.PRIMARY);
            window.settle();
            assertThat(k(window)).isEqualTo(2);
            assertThat(window.text("#live-line")).startsWith("Preview: 2 clusters");
            assertThat(window.desk().scatter().sceneProperty().get().legend().entries())
                    .hasSize(2);

            window.keys(KeyCode.DOWN);
            assertThat(k(window)).isEqualTo(3);
            window.keys(KeyCode.SHIFT, KeyCode.DOWN);
            assertThat(k(window)).isEqualTo(13);
            assertThat(window.text("#live-line")).startsWith("Preview: 13 clusters");
            assertThat(window.study().runs()).isEmpty();

            window.interact(() -> window.desk().scatter().previewProperty().set(null));
            assertThat(window.visible("#live-line")).isFalse();
            window.keys(KeyCode.UP);
            assertThat(window.text("#live-line")).startsWith("Preview: 12 clusters");

            window.keys(KeyCode.F5);
            assertThat(window.study().runs()).hasSize(1);
            assertThat(window.study().runs().getFirst().clusters()).isEqualTo(12);
            assertThat(window.visible("#live-line")).isFalse();
            window.keys(KeyCode.SHIFT, KeyCode.E);
            assertThat(window.visible("#aid-large")).isFalse();
        }
    }

    private static int k(TestWindow window) {
        Recipe recipe =
                TestWindow.on(() -> window.desk().algorithm().recipeProperty().get());
        return ((Agglomerative) recipe.algorithm()).k();
    }
}
