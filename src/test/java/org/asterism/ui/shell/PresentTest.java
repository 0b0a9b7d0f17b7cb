package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.asterism.data.Samples;
import org.asterism.ui.present.Mirror;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lecturer points and shows. */
class PresentTest {
    @TempDir
    private Path folder;

    private TestWindow opened() throws TimeoutException {
        TestWindow window = new TestWindow(folder, TestWindow.SMALL);
        window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
        window.settle();
        return window;
    }

    private static Circle circle(TestWindow window, String style) {
        return (Circle) window.stage().getScene().getRoot().lookup(style);
    }

    @Test
    void theSpotlightFollowsThePointerAndClicksGoThroughIt() throws TimeoutException {
        try (TestWindow window = opened()) {
            window.keys(KeyCode.SHIFT, KeyCode.F7);
            window.robot.moveTo("#mode-label");
            window.settle();
            Circle rim = circle(window, ".spotlight-rim");
            Node button = window.robot.lookup("#mode-label").query();
            assertThat(rim.localToScene(rim.getCenterX(), rim.getCenterY())
                            .distance(
                                    button.localToScene(button.getLayoutBounds().getCenterX(), 10)))
                    .isLessThan(12);
            assertThat(window.text(".status-hint")).contains("dimmed");
            double before = rim.getRadius();
            window.keys(KeyCode.ALT, KeyCode.ADD);
            assertThat(rim.getRadius()).isGreaterThan(before);
            window.keys(KeyCode.ALT, KeyCode.MINUS);
            assertThat(rim.getRadius()).isEqualTo(before);
            window.click("#mode-label");
            assertThat(window.desk().modeProperty().get()).isEqualTo(Mode.LABEL);
            window.keys(KeyCode.ESCAPE);
            assertThat(window.visible("#pointer-overlay")).isFalse();
            assertThat(window.text(".status-hint")).doesNotContain("dimmed");
        }
    }

    @Test
    void theLaserPointerIsADotUntilItsKeyIsPressedAgain() throws TimeoutException {
        try (TestWindow window = opened()) {
            window.keys(KeyCode.F7);
            window.robot.moveTo("#mode-label").moveTo("#mode-teach");
            Circle dot = circle(window, ".laser-dot");
            assertThat(dot.getParent().isVisible()).isTrue();
            window.keys(KeyCode.DIGIT3, KeyCode.SHORTCUT);
            window.keys(KeyCode.F7);
            assertThat(dot.getParent().isVisible()).isFalse();
            assertThat(window.visible("#pointer-overlay")).isFalse();
        }
    }

    @Test
    void theAudienceSeesTheMiddleUntilItIsFrozen() throws TimeoutException {
        try (TestWindow window = opened()) {
            window.keys(KeyCode.F12);
            Stage audience = audience();
            Image live = picture(audience);
            assertThat(live.getWidth()).isLessThan(window.stage().getWidth());
            window.keys(KeyCode.SHIFT, KeyCode.F12);
            assertThat(window.visible("#frozen-sign")).isTrue();
            Image still = picture(audience);
            int[] before = TestWindow.on(() -> Pictures.pixels(still));
            window.interact(() -> window.desk().modeProperty().set(Mode.TEACH));
            window.settle();
            window.robot.sleep(300);
            assertThat(TestWindow.on(() -> Pictures.pixels(picture(audience)))).isEqualTo(before);
            window.keys(KeyCode.SHIFT, KeyCode.F12);
            window.await(
                    () -> !java.util.Arrays.equals(before, TestWindow.on(() -> Pictures.pixels(picture(audience)))));
            window.keys(KeyCode.F12);
            assertThat(audience.isShowing()).isFalse();
            assertThat(window.visible("#frozen-sign")).isFalse();
        }
    }

    private static Stage audience() {
        return TestWindow.on(() -> (Stage) Window.getWindows().stream()
                .filter(window -> window.getScene().getRoot() instanceof Mirror)
                .findFirst()
                .orElseThrow());
    }

    private static Image picture(Stage audience) {
        return ((ImageView)
                        audience.getScene().getRoot().getChildrenUnmodifiable().getFirst())
                .getImage();
    }
}
