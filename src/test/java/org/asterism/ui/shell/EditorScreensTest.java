package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ScrollPane;
import org.asterism.data.Samples;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Question;
import org.asterism.ui.control.Reveal;
import org.asterism.ui.teach.edit.EditorModel;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of writing a lesson, for people to look at. */
@Tag("screens")
class EditorScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 900, 620"})
    void editor(Look.Theme theme, int width, int height) throws TimeoutException, IOException {
        String end = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("iris")));
            window.settle();
            window.interact(() -> window.desk().modeProperty().set(Mode.TEACH));
            window.settle();
            EditorModel model = window.desk().teach().editor();
            window.interact(() -> window.desk().teach().writeNewLesson());
            window.picture(SCREENS.resolve("editor-new" + end));
            window.interact(() -> model.changePage("text", EditorScreensTest::written));
            window.interact(
                    () -> window.robot.lookup("#edit-take").queryButton().fire());
            window.picture(SCREENS.resolve("editor-page" + end));
            window.interact(() -> scroll(window).setVvalue(0.55));
            window.picture(SCREENS.resolve("editor-question" + end));
            window.interact(
                    () -> window.robot.lookup("#edit-check-add").queryButton().fire());
            window.interact(
                    () -> window.robot.lookup("#edit-check-try").queryButton().fire());
            window.settle();
            window.interact(
                    () -> Reveal.show(window.robot.lookup("#edit-check-try").query()));
            window.picture(SCREENS.resolve("editor-checks" + end));
            for (String part : List.of("algorithm-1", "view-left", "with-code")) {
                window.interact(
                        () -> Reveal.show(window.robot.lookup("#field-" + part).query()));
                window.picture(SCREENS.resolve("editor-" + part + end));
            }
            window.interact(() -> scroll(window).setVvalue(1));
            window.picture(SCREENS.resolve("editor-end" + end));
            window.interact(model::close);
            window.interact(() -> window.desk().teach().writeNewLesson());
            window.picture(SCREENS.resolve("editor-draft" + end));
        }
    }

    private static ScrollPane scroll(TestWindow window) {
        return window.robot.lookup("#edit-form").queryAs(ScrollPane.class);
    }

    private static LessonPage written(LessonPage page) {
        return new LessonPage(
                "What k-means minimises",
                "It looks for the **means** with the least\n\n$\\sum_{i=1}^{n} \\|x_i - \\mu_{c(i)}\\|^2$\n\n"
                        + "- every point goes to the nearest mean\n- every mean moves to the middle of its points",
                page.exhibit(),
                new Question.Count("How many groups do you see?", "There is no single right answer."),
                page.checks());
    }
}
