package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.asterism.lesson.answer.Score;
import org.asterism.ui.teach.predict.Phase;
import org.asterism.ui.teach.predict.PredictModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shipped lessons read in the window: found, asked, predicted, revealed and turned. */
class LessonJourneyTest {
    @TempDir
    private Path folder;

    @Test
    void aLessonIsFoundByItsNameThoughNoneIsReadAtTheStart() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder, TestWindow.SMALL)) {
            assertThat(window.desk().teach().lessons().shelf().lessonsProperty().get())
                    .isEmpty();
            window.keys(KeyCode.CONTROL, KeyCode.K);
            window.robot.write("Choosing k lesson", 0);
            window.settle();
            window.keys(KeyCode.ENTER);
            assertThat(window.text("#lesson-place")).isEqualTo("Page 1 of 8");
        }
    }

    @Test
    void choosingKByKeysAlone() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder, TestWindow.SMALL)) {
            open(window, "#lesson-choosing-k");
            PredictModel model = model(window);
            assertThat(model.phaseProperty().get()).isEqualTo(Phase.ASKING);
            assertThat(concealed(window)).isTrue();
            window.keys(KeyCode.DIGIT4);
            window.keys(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(model.scoreProperty().get()).isInstanceOf(Score.Count.class);
            assertThat(concealed(window)).isFalse();
            window.keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            assertThat(window.text("#lesson-place")).isEqualTo("Page 2 of 8");
            window.keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
            assertThat(model.phaseProperty().get()).as("not asked again").isEqualTo(Phase.OPEN);
        }
    }

    @Test
    void centresOfOnesOwnByKeysAlone() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder, TestWindow.SMALL)) {
            open(window, "#lesson-start-matters");
            PredictModel model = model(window);
            assertThat(concealed(window)).isTrue();
            for (int i = 0; i < 5; i++) {
                window.keys(KeyCode.SHIFT, i < 2 ? KeyCode.RIGHT : KeyCode.DOWN);
                window.keys(KeyCode.ENTER);
            }
            assertThat(model.places().complete()).isTrue();
            window.keys(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(concealed(window)).isFalse();
            assertThat(window.desk()
                            .teach()
                            .stage()
                            .lanes()
                            .getFirst()
                            .branches()
                            .branches())
                    .hasSize(2);
        }
    }

    @Test
    void moonsByMouse() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder, TestWindow.SMALL)) {
            window.interact(() -> window.desk().teach().showLessons());
            window.settle();
            window.click("#lesson-k-means-and-moons");
            assertThat(window.text("#lesson-place")).isEqualTo("Page 1 of 8");
            assertThat(concealed(window)).isTrue();
            PredictTest.outline(window, -1.3, 0.55, 1.3, 1.4);
            PredictTest.outline(window, -0.3, -0.9, 2.3, 0.2);
            window.click("#predict-reveal");
            assertThat(concealed(window)).isFalse();
            assertThat(model(window).scoreProperty().get()).isInstanceOf(Score.Groups.class);
            assertThat(window.visible("#predict-score")).isTrue();
            window.click("#lesson-next");
            assertThat(window.text("#lesson-place")).isEqualTo("Page 2 of 8");
            window.click("#lesson-option-1");
            assertThat(window.text("#lesson-verdict")).isNotBlank();
            window.click("#lesson-previous");
            assertThat(model(window).phaseProperty().get())
                    .as("not asked again")
                    .isEqualTo(Phase.OPEN);
            assertThat(concealed(window)).isFalse();
            assertThat(window.text("#predict-open")).isEqualTo("You have seen this run.");
            window.click("#predict-anew");
            assertThat(concealed(window)).isTrue();
        }
    }

    @Test
    void moonsByKeysAlone() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder, TestWindow.SMALL)) {
            open(window, "#lesson-k-means-and-moons");
            assertThat(concealed(window)).isTrue();
            window.keys(KeyCode.R);
            window.keys(KeyCode.LEFT);
            window.keys(KeyCode.SPACE);
            for (int i = 0; i < 8; i++) {
                window.keys(KeyCode.RIGHT);
                window.keys(KeyCode.UP);
            }
            window.keys(KeyCode.SPACE);
            window.keys(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(concealed(window)).isFalse();
            window.keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            assertThat(window.text("#lesson-place")).isEqualTo("Page 2 of 8");
            window.keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.keys(KeyCode.HOME);
            int start = position(window);
            window.keys(KeyCode.PAGE_DOWN);
            assertThat(position(window)).as("the next event").isGreaterThan(start);
        }
    }

    @Test
    void choosingKAndStartsByMouse() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder, TestWindow.SMALL)) {
            window.interact(() -> window.desk().teach().showLessons());
            window.settle();
            window.click("#lesson-choosing-k");
            window.click("#predict-more");
            window.click("#predict-reveal");
            assertThat(model(window).scoreProperty().get()).isInstanceOf(Score.Count.class);
            window.click("#lesson-next");
            assertThat(window.text("#lesson-place")).isEqualTo("Page 2 of 8");
            window.click("#lesson-all");
            window.click("#lesson-start-matters");
            Point2D middle = window.robot.point("#predict-places").query();
            for (int i = 0; i < 5; i++) {
                window.robot.clickOn(middle.add(30 * i - 60, 20 * i - 40));
            }
            window.settle();
            window.click("#predict-reveal");
            assertThat(concealed(window)).isFalse();
            assertThat(model(window).scoreProperty().get()).isInstanceOf(Score.Places.class);
        }
    }

    @Test
    void whatPeopleSeeIsScoredWhereAPageShowsIt() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder, TestWindow.SMALL)) {
            open(window, "#lesson-what-people-see");
            window.keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            assertThat(window.robot
                            .lookup("#teach-ambiguity")
                            .query()
                            .getParent()
                            .isVisible())
                    .isFalse();
            window.keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.await(() -> "0.90".equals(window.text("#teach-ambiguity")));
            assertThat(window.robot
                            .lookup("#teach-ambiguity")
                            .query()
                            .getParent()
                            .isVisible())
                    .isTrue();
        }
    }

    private static int position(TestWindow window) {
        return window.desk().teach().stage().player().positionProperty().get();
    }

    private static void open(TestWindow window, String lesson) throws TimeoutException {
        window.keys(KeyCode.SHIFT, KeyCode.Q);
        Node row = window.robot.lookup(lesson).query();
        window.interact(row::requestFocus);
        window.keys(KeyCode.ENTER);
    }

    private static boolean concealed(TestWindow window) {
        return window.desk().teach().stage().concealedProperty().get();
    }

    private static PredictModel model(TestWindow window) {
        return window.desk().teach().asking().predict();
    }
}
