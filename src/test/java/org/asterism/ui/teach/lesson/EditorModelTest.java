package org.asterism.ui.teach.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.asterism.job.Runner;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Question;
import org.asterism.lesson.codec.LessonFile;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.state.LessonMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorModelTest {
    @TempDir
    private Path folder;

    private final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);

    private EditorModel model() {
        return new EditorModel(tasks, new LessonMemory(folder.resolve("state")));
    }

    @Test
    void pagesAreAddedMovedAndDeletedAndAllOfItIsUndone() {
        EditorModel model = model();
        model.edit(new Opened(folder.resolve("a.json"), LessonModelTest.lesson(), false), 1);
        assertThat(model.problemsProperty().get()).isEmpty();
        model.duplicatePage();
        model.movePage(1);
        assertThat(titles(model)).containsExactly("Look", "Choose", "Outline", "Choose");
        assertThat(model.pageProperty().get()).isEqualTo(3);
        model.removePage();
        model.addPage();
        assertThat(titles(model)).containsExactly("Look", "Choose", "Outline", "");
        for (int i = 0; i < 9; i++) {
            model.undo();
        }
        assertThat(lesson(model)).isEqualTo(LessonModelTest.lesson());
        model.redo();
        assertThat(titles(model)).containsExactly("Look", "Choose", "Choose", "Outline");
    }

    @Test
    void typingInOneFieldIsOneStep() {
        EditorModel model = model();
        model.begin();
        for (String text : List.of("L", "Lo", "Loo")) {
            model.changePage("title", page -> titled(page, text));
        }
        model.changePage("text", page -> new LessonPage(page.title(), "words", null, null, List.of()));
        model.undo();
        assertThat(titles(model)).containsExactly("Loo");
        model.undo();
        assertThat(titles(model)).containsExactly("");
    }

    @Test
    void problemsAreListedByPageAndGoWhenTheyAreMended() {
        EditorModel model = model();
        model.edit(new Opened(folder.resolve("a.json"), LessonModelTest.lesson(), false), 0);
        model.changePage("text", page -> new LessonPage(page.title(), "$\\oops$", page.exhibit(), null, List.of()));
        assertThat(model.problemsProperty().get())
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).startsWith("pages[0].text"));
        model.undo();
        assertThat(model.problemsProperty().get()).isEmpty();
    }

    @Test
    void aDraftOutlivesTheWindowAndIsSavedWhereOneWants() {
        EditorModel model = model();
        model.begin();
        model.changePage("title", page -> titled(page, "Unfinished"));
        EditorModel next = model();
        next.begin();
        assertThat(titles(next)).containsExactly("");
        Message offered = Objects.requireNonNull(tasks.messageProperty().get());
        assertThat(offered.text()).isEqualTo("There is an unsaved draft of a lesson: Unfinished.");
        offered.perform().run();
        assertThat(titles(next)).containsExactly("Unfinished");
        next.undo();
        assertThat(titles(next)).containsExactly("");
        next.edit(new Opened(folder.resolve("shipped.json"), LessonModelTest.lesson(), true), 0);
        assertThat(next.fileProperty().get()).isNull();
        next.save(folder.resolve("mine.json"));
        assertThat(LessonFile.read(folder.resolve("mine.json"))).isEqualTo(LessonModelTest.lesson());
        assertThat(next.fileProperty().get()).isEqualTo(folder.resolve("mine.json"));
    }

    @Test
    void aQuestionIsItsParts() {
        Question choice = new Question.Choice("Which?", List.of("a", "b"), 1, "so");
        assertThat(QuestionText.details(choice)).isEqualTo("a\n+ b");
        assertThat(QuestionText.of(QuestionText.Kind.CHOICE, "Which?", "a\n+ b", "so"))
                .isEqualTo(choice);
        assertThat(QuestionText.of(QuestionText.Kind.PLACES, "Where?", "3", ""))
                .isEqualTo(new Question.Places("Where?", 3, ""));
        assertThat(QuestionText.of(QuestionText.Kind.NONE, "", "", "")).isNull();
    }

    private static LessonPage titled(LessonPage page, String title) {
        return new LessonPage(title, page.text(), page.exhibit(), page.question(), page.checks());
    }

    private static Lesson lesson(EditorModel model) {
        return Objects.requireNonNull(model.lessonProperty().get());
    }

    private static List<String> titles(EditorModel model) {
        return lesson(model).pages().stream().map(LessonPage::title).toList();
    }
}
