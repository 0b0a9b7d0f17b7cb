package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.asterism.lesson.Check;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Moment;
import org.asterism.lesson.Question;
import org.asterism.lesson.Source;
import org.asterism.lesson.codec.LessonFile;
import org.asterism.ui.teach.edit.EditorModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A lecturer writes a lesson from nothing, saves it, opens it again and plays it: by keyboard alone. */
class EditorJourneyTest {
    private static final int MOST_TABS = 250;

    @TempDir
    private Path folder;

    @Test
    void twoPagesWithAQuestionAndChecksByKeysAlone() throws TimeoutException {
        Path file = folder.resolve("cut-moons.json");
        try (TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL)) {
            call(window, "New lesson");
            window.await(() -> "edit-title".equals(focused(window)));
            predict(window);
            window.keys(KeyCode.CONTROL, KeyCode.ENTER);
            reach(window);
            name(window);
            assertThat(model(window).problemsProperty().get()).isEmpty();

            window.files.add(file);
            window.keys(KeyCode.CONTROL, KeyCode.S);
            assertThat(window.text("#edit-state")).isEqualTo("Saved in cut-moons.json.");
            check(LessonFile.read(file));

            go(window, "edit-read");
            window.keys(KeyCode.SPACE);
            assertThat(window.text("#lesson-page-title")).isEqualTo("Your turn");
            call(window, "Lessons");
            window.files.add(file);
            call(window, "Open a lesson");
            play(window);
        }
    }

    private static void predict(TestWindow window) throws TimeoutException {
        write(window, "Predict");
        go(window, "edit-text");
        write(window, "It makes $\\sum_i d_i^2$ small.");
        go(window, "edit-kind");
        window.keys(KeyCode.DOWN);
        go(window, "edit-ask");
        write(window, "What will it do?");
        go(window, "edit-options");
        write(window, "Find the moons\n+ Cut them");
        go(window, "edit-why");
        write(window, "Straight lines.");
        go(window, "edit-data");
        window.keys(KeyCode.DOWN);
        window.keys(KeyCode.DOWN);
        go(window, "edit-generator");
        pick(window, "moons");
        go(window, "edit-data-n");
        write(window, "120");
        go(window, "edit-algorithm-1");
        pick(window, "k-means");
        go(window, "edit-run-1-k");
        write(window, "2");
        go(window, "edit-with-code");
        window.keys(KeyCode.SPACE);
    }

    private static void reach(TestWindow window) throws TimeoutException {
        window.await(() -> "edit-title".equals(focused(window)));
        write(window, "Your turn");
        go(window, "edit-text");
        write(window, "Part them.");
        go(window, "edit-check-add");
        window.keys(KeyCode.SPACE);
        window.await(() -> "edit-check-text-1".equals(focused(window)));
        write(window, "The moons");
        go(window, "edit-check-measure-1");
        pick(window, Check.Measure.ADJUSTED_RAND_INDEX);
        go(window, "edit-check-least-1");
        write(window, "0.95");
        go(window, "edit-check-most-1");
        window.keys(KeyCode.DELETE);
        go(window, "edit-check-try");
        window.keys(KeyCode.SPACE);
        assertThat(window.text("#edit-check-measured-1"))
                .startsWith("Agreement with the known groups (ARI) now: 0.")
                .endsWith("Not reached yet");
    }

    private static void name(TestWindow window) throws TimeoutException {
        for (List<String> fact : List.of(
                List.of("edit-lesson-title", "Cut moons"),
                List.of("edit-summary", "What k-means does with moons."),
                List.of("edit-author", "A. Lecturer"))) {
            go(window, fact.getFirst());
            write(window, fact.getLast());
        }
        assertThat(window.text("#edit-heading")).isEqualTo("Editing: Cut moons");
        assertThat(window.text("#edit-state")).isEqualTo("Not saved to a file yet; a draft is kept.");
    }

    private static void check(Lesson lesson) {
        assertThat(lesson.id()).isEqualTo("cut-moons");
        LessonPage first = lesson.pages().getFirst();
        assertThat(first.question())
                .isEqualTo(new Question.Choice(
                        "What will it do?", List.of("Find the moons", "Cut them"), 1, "Straight lines."));
        Exhibit exhibit = Objects.requireNonNull(first.exhibit());
        assertThat(exhibit.source()).isInstanceOf(Source.Made.class);
        assertThat(exhibit.acts().getFirst().parameters()).containsEntry("k", "2");
        assertThat(exhibit.moment()).isEqualTo(new Moment.Start());
        assertThat(exhibit.shows()).containsExactly(Exhibit.Show.CODE);
        assertThat(lesson.pages().get(1).checks())
                .containsExactly(
                        new Check("The moons", Check.Measure.ADJUSTED_RAND_INDEX, 0.95, Double.POSITIVE_INFINITY));
    }

    private static void play(TestWindow window) throws TimeoutException {
        window.keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(window.text("#lesson-page-title")).isEqualTo("Predict");
        go(window, "lesson-option-2");
        window.keys(KeyCode.SPACE);
        assertThat(window.text("#lesson-verdict")).isEqualTo("Right.");
        window.keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(window.text("#lesson-place")).isEqualTo("Page 2 of 2");
        assertThat(window.visible("#lesson-check-1")).isTrue();
    }

    /** Does something by its name. */
    private static void call(TestWindow window, String name) throws TimeoutException {
        window.keys(KeyCode.CONTROL, KeyCode.K);
        write(window, name);
        window.keys(KeyCode.ENTER);
    }

    private static void write(TestWindow window, String words) throws TimeoutException {
        window.robot.write(words, 0);
        window.settle();
    }

    /** Presses Tab until the focus is there. */
    private static void go(TestWindow window, String id) throws TimeoutException {
        for (int i = 0; i < MOST_TABS && !id.equals(focused(window)); i++) {
            window.robot.push(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents(1);
        }
        assertThat(focused(window)).isEqualTo(id);
        window.settle();
    }

    private static void pick(TestWindow window, Object choice) throws TimeoutException {
        ComboBox<?> combo =
                (ComboBox<?>) window.robot.lookup("#" + focused(window)).query();
        for (int i = 0; i < 40 && !choice.equals(combo.getValue()); i++) {
            window.robot.push(KeyCode.DOWN);
            WaitForAsyncUtils.waitForFxEvents(1);
        }
        assertThat((Object) combo.getValue()).isEqualTo(choice);
        window.settle();
    }

    private static String focused(TestWindow window) {
        Node owner = TestWindow.on(() -> window.stage().getScene().getFocusOwner());
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private static EditorModel model(TestWindow window) {
        return window.desk().teach().editor();
    }
}
