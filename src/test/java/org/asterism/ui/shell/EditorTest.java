package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Source;
import org.asterism.lesson.codec.LessonFile;
import org.asterism.ui.control.Action;
import org.asterism.ui.teach.edit.EditorModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing a lesson beside the stage, and reading its file. */
class EditorTest {
    @TempDir
    private Path folder;

    @Test
    void aLessonIsWrittenSavedAndReadBack() throws TimeoutException {
        try (TestWindow window = opened()) {
            perform(window, "lesson-new");
            type(window, "#edit-title", "What the means do");
            type(window, "#edit-text", "The least $\\sum_{i=1}^{n} d_i^2$ wins.");
            window.interact(
                    () -> window.robot.lookup("#edit-take").queryButton().fire());
            window.settle();
            assertThat(window.text("#edit-exhibit")).contains("k-means");
            window.click("#edit-add");
            assertThat(window.text("#edit-place")).isEqualTo("Page 2 of 2");
            type(window, "#edit-title", "And now");
            type(window, "#edit-text", "You.");
            type(window, "#edit-lesson-title", "Means");
            type(window, "#edit-summary", "What moves.");
            type(window, "#edit-author", "Ada");
            type(window, "#edit-level", "First course");
            assertThat(model(window).problemsProperty().get()).isEmpty();

            Path file = folder.resolve("means.json");
            window.files.add(file);
            window.click("#edit-save");
            Lesson read = LessonFile.read(file);
            assertThat(read.title()).isEqualTo("Means");
            assertThat(read.pages()).extracting(LessonPage::title).containsExactly("What the means do", "And now");
            LessonPage first = read.pages().getFirst();
            assertThat(first.text()).isEqualTo("The least $\\sum_{i=1}^{n} d_i^2$ wins.");
            assertThat(Objects.requireNonNull(first.exhibit()).source()).isInstanceOf(Source.Drawn.class);
            assertThat(first.exhibit().acts()).hasSize(1);
            assertThat(model(window).fileProperty().get()).isEqualTo(file);
        }
    }

    @Test
    void undoAndRedoByKeysAreThoseOfTheLesson() throws TimeoutException {
        try (TestWindow window = opened()) {
            perform(window, "lesson-new");
            type(window, "#edit-title", "First");
            window.click("#edit-add");
            type(window, "#edit-title", "Second");
            window.keys(KeyCode.CONTROL, KeyCode.Z);
            assertThat(titles(window)).containsExactly("First", "");
            assertThat(words(window, "#edit-title")).isEmpty();
            window.keys(KeyCode.CONTROL, KeyCode.Z);
            assertThat(titles(window)).containsExactly("First");
            assertThat(words(window, "#edit-title")).isEqualTo("First");
            window.keys(KeyCode.CONTROL, KeyCode.Y);
            window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            assertThat(titles(window)).containsExactly("First", "Second");
        }
    }

    @Test
    void aNewLessonIsEmptyAndTheDraftIsOffered() throws TimeoutException {
        try (TestWindow window = opened()) {
            perform(window, "lesson-new");
            type(window, "#edit-title", "Half done");
            perform(window, "lesson-new");
            assertThat(titles(window)).containsExactly("");
            assertThat(window.text("#banner-text")).isEqualTo("There is an unsaved draft of a lesson: Half done.");
            window.click("#banner-action");
            assertThat(titles(window)).containsExactly("Half done");
            assertThat(window.visible("#banner")).isFalse();

            window.files.add(folder.resolve("done.json"));
            window.click("#edit-save");
            perform(window, "lesson-new");
            assertThat(titles(window)).containsExactly("");
            assertThat(window.visible("#banner-action"))
                    .as("what was saved is no draft")
                    .isFalse();
        }
    }

    @Test
    void aProblemLeadsToItsFieldAndIsSaidBelowIt() throws TimeoutException {
        try (TestWindow window = opened()) {
            perform(window, "lesson-new");
            type(window, "#edit-text", "$\\oops$");
            assertThat(window.text("#problem-text")).contains("oops");
            window.click("#edit-add");
            assertThat(window.text("#problem-text")).as("that of this page").contains("empty");
            Hyperlink link = window.robot.lookup("#edit-problems .hyperlink").queryAllAs(Hyperlink.class).stream()
                    .filter(each -> each.getText().contains("oops"))
                    .findFirst()
                    .orElseThrow();
            assertThat(link.getText()).startsWith("Page 1, Text");
            window.interact(link::fire);
            window.settle();
            assertThat(window.text("#edit-place")).isEqualTo("Page 1 of 2");
            assertThat(TestWindow.on(
                            () -> window.stage().getScene().getFocusOwner().getId()))
                    .isEqualTo("edit-text");
            type(window, "#edit-text", "");
            window.interact(() -> window.robot
                    .lookup("#edit-text")
                    .queryAs(TextInputControl.class)
                    .setText("Fine."));
            window.settle();
            assertThat(window.visible("#problem-text")).isFalse();
        }
    }

    @Test
    void leavingTheEditorSaysWhereTheDraftIsAndTheListOffersIt() throws TimeoutException {
        try (TestWindow window = opened()) {
            perform(window, "lesson-new");
            type(window, "#edit-title", "Half done");
            window.click("#edit-read");
            assertThat(window.text("#banner-text")).contains("The draft of “Half done” is kept");
            Hyperlink draft = window.robot.lookup("#lesson-draft").queryAs(Hyperlink.class);
            assertThat(draft.getText()).isEqualTo("Go on with the draft: Half done");
            window.interact(draft::fire);
            window.settle();
            assertThat(titles(window)).containsExactly("Half done");
        }
    }

    @Test
    void aCopyOfALessonOfTheProgramHasItsTablesAndIsSavedElsewhere() throws TimeoutException {
        try (TestWindow window = opened()) {
            perform(window, "lessons");
            Node row = window.robot.lookup("#lesson-medoids-and-means").query();
            window.interact(row::requestFocus);
            window.keys(KeyCode.ENTER);
            perform(window, "lesson-edit");
            assertThat(window.text("#edit-state")).startsWith("Not saved to a file yet");
            assertThat(model(window).problemsProperty().get()).isEmpty();
            Path file = folder.resolve("course/own.json");
            window.files.add(file);
            window.click("#edit-save");
            assertThat(LessonFile.read(file).id()).isEqualTo("medoids-and-means-copy");
        }
    }

    @Test
    void pagesAreMovedByKeys() throws TimeoutException {
        try (TestWindow window = opened()) {
            perform(window, "lesson-new");
            type(window, "#edit-title", "First");
            window.keys(KeyCode.CONTROL, KeyCode.ENTER);
            type(window, "#edit-title", "Second");
            window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_UP);
            assertThat(titles(window)).containsExactly("Second", "First");
            window.keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            assertThat(words(window, "#edit-title")).isEqualTo("First");
        }
    }

    private static void type(TestWindow window, String field, String words) throws TimeoutException {
        window.interact(() -> window.robot.lookup(field).query().requestFocus());
        window.robot.write(words);
        window.settle();
    }

    private static String words(TestWindow window, String field) {
        return window.robot.lookup(field).queryAs(TextInputControl.class).getText();
    }

    private static void perform(TestWindow window, String id) throws TimeoutException {
        window.interact(() -> window.actions().stream()
                .filter(action -> action.id().equals(id))
                .forEach(Action::perform));
        window.settle();
    }

    private static List<String> titles(TestWindow window) {
        return Objects.requireNonNull(model(window).lessonProperty().get()).pages().stream()
                .map(LessonPage::title)
                .toList();
    }

    private static EditorModel model(TestWindow window) {
        return window.desk().teach().editor();
    }

    private TestWindow opened() throws TimeoutException {
        TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL);
        window.interact(() -> window.desk().files().open(TestDesk.blobs(folder)));
        window.settle();
        window.interact(() -> window.desk().modeProperty().set(Mode.TEACH));
        window.settle();
        return window;
    }
}
