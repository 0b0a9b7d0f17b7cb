package org.asterism.ui.teach.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.asterism.job.Runner;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Moment;
import org.asterism.lesson.Question;
import org.asterism.lesson.Source;
import org.asterism.lesson.codec.LessonFile;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.teach.lesson.Opened;
import org.asterism.ui.teach.lesson.TestLesson;
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
        model.edit(new Opened(folder.resolve("a.json"), TestLesson.three(), false), 1);
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
        assertThat(lesson(model)).isEqualTo(TestLesson.three());
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
        model.edit(new Opened(folder.resolve("a.json"), TestLesson.three(), false), 0);
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
        next.edit(new Opened(folder.resolve("shipped.json"), TestLesson.three(), true), 0);
        assertThat(next.fileProperty().get()).isNull();
        next.save(folder.resolve("mine.json"));
        assertThat(LessonFile.read(folder.resolve("mine.json")))
                .as("a copy has an id of its own")
                .isEqualTo(LessonFacts.id(TestLesson.three(), "a-lesson-copy"));
        assertThat(next.fileProperty().get()).isEqualTo(folder.resolve("mine.json"));
    }

    @Test
    void leavingSaysThatTheDraftIsKeptAndTheDraftCanBeTakenUp() {
        EditorModel model = model();
        model.begin();
        model.close();
        assertThat(tasks.messageProperty().get()).as("nothing was written").isNull();
        model.begin();
        model.changePage("title", page -> titled(page, "Half"));
        model.close();
        Message said = Objects.requireNonNull(tasks.messageProperty().get());
        assertThat(said.text()).contains("The draft of “Half” is kept", "under Your own");
        said.perform().run();
        assertThat(titles(model)).containsExactly("Half");
        assertThat(model.savedProperty().get()).isNull();
        model.save(folder.resolve("half.json"));
        assertThat(model.savedProperty().get()).isEqualTo(model.lessonProperty().get());
        assertThat(model.draft().keptProperty().get()).isNull();
        tasks.dismiss();
        model.close();
        assertThat(tasks.messageProperty().get()).as("all of it is saved").isNull();
    }

    @Test
    void aLessonThatIsNotFinishedCanBeTakenUpFromItsFile() {
        EditorModel model = model();
        model.begin();
        model.changePage("title", page -> titled(page, "Half"));
        model.save(folder.resolve("half.json"));
        EditorModel next = model();
        next.mend(folder.resolve("half.json"));
        assertThat(titles(next)).containsExactly("Half");
        assertThat(next.fileProperty().get()).isEqualTo(folder.resolve("half.json"));
        assertThat(next.problemsProperty().get()).isNotEmpty();
    }

    @Test
    void tablesGoWhereTheLessonGoes() throws IOException {
        Path table = Files.writeString(folder.resolve("heights.csv"), "a,b\n1,2\n3,4\n");
        EditorModel model = model();
        model.begin();
        model.adopt(
                table,
                path -> model.changePage(
                        "",
                        page -> page.withExhibit(new Exhibit(
                                new Source.Table(path, List.of("a", "b")),
                                List.of(),
                                new Moment.Start(),
                                null,
                                Set.of()))));
        assertThat(model.problemsProperty().get())
                .noneMatch(problem -> problem.path().contains("show"));
        model.save(folder.resolve("course/mine.json"));
        assertThat(folder.resolve("course/data/heights.csv")).hasSameTextualContentAs(table);
        model.save(folder.resolve("course/mine.json"));
        assertThat(model.folder()).isEqualTo(folder.resolve("course").toAbsolutePath());
    }

    @Test
    void theIdFollowsTheTitleUntilAnotherIsWritten() {
        EditorModel model = model();
        model.begin();
        model.change("title", lesson -> LessonFacts.title(lesson, "Größe & k-means: 2 Bilder!"));
        assertThat(lesson(model).id()).isEqualTo("gro-e-k-means-2-bilder");
        model.change("id", lesson -> LessonFacts.id(lesson, "own"));
        model.change("title", lesson -> LessonFacts.title(lesson, "Other"));
        assertThat(lesson(model).id()).isEqualTo("own");
    }

    @Test
    void aQuestionIsItsParts() {
        Question choice = new Question.Choice("Which?", List.of("a", "b"), 1, "so");
        QuestionText parts = QuestionText.of(choice);
        assertThat(parts.options()).isEqualTo("a\n+ b");
        assertThat(parts.question()).isEqualTo(choice);
        assertThat(parts.withOptions("+ a\nb").question())
                .isEqualTo(new Question.Choice("Which?", List.of("a", "b"), 0, "so"));
        assertThat(parts.withKind(QuestionText.Kind.PLACES).withPlaces("4").question())
                .isEqualTo(new Question.Places("Which?", 4, "so"));
        assertThat(parts.withKind(QuestionText.Kind.NONE).question()).isNull();
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
