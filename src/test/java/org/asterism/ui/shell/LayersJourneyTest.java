package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.asterism.workspace.LayerKind;
import org.asterism.workspace.LayerSetting;
import org.asterism.workspace.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of layers in the real window, by keyboard. */
class LayersJourneyTest {
    @TempDir
    private Path folder;

    @Test
    void layersAreShownFadedAndOrderedByKeyboard() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder, TestWindow.SMALL)) {
            window.interact(() -> window.desk().files().open(TestDesk.blobs(folder)));
            window.settle();
            window.interact(() -> window.desk().algorithm().run());
            window.settle();
            window.keys(KeyCode.Y);
            focus(window, "#layer-density .check-box");
            window.keys(KeyCode.SPACE);
            assertThat(setting(window, LayerKind.DENSITY).shown()).isTrue();
            assertThat(window.plot().plotScene().layers().below()).hasSize(1);

            window.keys(KeyCode.ALT, KeyCode.UP);
            window.keys(KeyCode.ALT, KeyCode.UP);
            assertThat(window.plot().plotScene().layers().below()).isEmpty();
            assertThat(window.plot()
                            .plotScene()
                            .layers()
                            .above()
                            .getFirst()
                            .layer()
                            .kind())
                    .isEqualTo(LayerKind.DENSITY);
            window.interact(() -> window.robot
                    .lookup("#layer-density .slider")
                    .queryAs(Slider.class)
                    .setValue(0.5));
            assertThat(setting(window, LayerKind.DENSITY).opacity()).isEqualTo(0.5);

            focus(window, "#marks-outlined");
            window.keys(KeyCode.SPACE);
            assertThat(window.study().view().marks().outlined()).isTrue();
            focus(window, "#reset-layers");
            window.keys(KeyCode.SPACE);
            assertThat(window.study().view().layers()).isEqualTo(LayerSetting.INITIAL);
            assertThat(window.study().view().marks()).isEqualTo(Marks.AUTOMATIC);
            window.keys(KeyCode.ESCAPE);
            window.keys(KeyCode.G);
            assertThat(setting(window, LayerKind.GROUPS).shown()).isFalse();
            assertThat(window.robot.lookup("#outlines").queryAs(CheckBox.class).isSelected())
                    .isFalse();
        }
    }

    private static void focus(TestWindow window, String query) {
        window.interact(() -> window.robot.lookup(query).queryAs(Node.class).requestFocus());
    }

    private static LayerSetting setting(TestWindow window, LayerKind kind) {
        return window.study().view().layer(kind);
    }
}
