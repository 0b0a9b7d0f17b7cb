package org.asterism.ui.teach.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.asterism.job.Runner;
import org.asterism.lesson.Act;
import org.asterism.lesson.Question;
import org.asterism.lesson.codec.LessonFile;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.workspace.state.LessonMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonModelTest {
    @TempDir
    private Path folder;

    private final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);
    private final StageModel stage = new StageModel(tasks);
    private final List<String> asked = new ArrayList<>();
    private LessonModel model = new LessonModel(stage, tasks, new LessonMemory(Path.of("unused")));
    private Path file = Path.of("unused");

    @BeforeEach
    void open() {
        file = folder.resolve("lesson.json");
        LessonFile.write(TestLesson.three(), file);
        model = begun();
    }

    private LessonModel begun() {
        LessonModel begun = new LessonModel(stage, tasks, new LessonMemory(folder.resolve("state")));
        begun.setAsker(new Asker() {
            @Override
            public void ask(String lesson, int page, Question question) {
                asked.add(lesson + " " + page + " " + question.ask());
            }

            @Override
            public void leave() {
                asked.add("leave");
            }
        });
        return begun;
    }

    @Test
    void opensAtTheFirstPageAndPutsItsExhibitOnTheStage() {
        model.open(file);
        assertThat(model.pageProperty().get()).isZero();
        assertThat(model.current().orElseThrow().title()).isEqualTo("Look");
        assertThat(Objects.requireNonNull(stage.stageProperty().get())
                        .scatter()
                        .points()
                        .size())
                .isEqualTo(80);
        assertThat(stage.lanes()).isEmpty();
        assertThat(model.recent()).containsExactly(file.toAbsolutePath());
    }

    @Test
    void aPageWithoutAnExhibitKeepsTheStageAndAFirstAnswerStays() {
        model.open(file);
        Object before = stage.stageProperty().get();
        model.next();
        assertThat(stage.stageProperty().get()).isSameAs(before);
        model.choose(0);
        model.choose(1);
        assertThat(model.chosenProperty().get()).isZero();
        model.next();
        assertThat(model.chosenProperty().get()).isEqualTo(LessonModel.NONE);
        model.previous();
        assertThat(model.chosenProperty().get()).isZero();
    }

    @Test
    void whatIsAnsweredOnThePlotIsHandedOverOnceAndChecksAreMeasured() {
        model.open(file);
        model.next();
        model.next();
        assertThat(asked).endsWith("leave", "a-lesson 3 Outline them");
        assertThat(model.ticksProperty().get()).extracting(Tick::holds).containsExactly(true, false);
        assertThat(model.ticksProperty().get().get(1).value()).isBetween(0.0, 0.9);
        assertThat(model.hasNext()).isFalse();
        model.answered();
        model.previous();
        model.next();
        assertThat(asked).endsWith("leave");

        stage.concealedProperty().set(true);
        assertThat(model.ticksProperty().get()).extracting(Tick::holds).containsExactly(false, false);
        stage.concealedProperty().set(false);
        stage.play(List.of(new Act("agglomerative", Map.of("linkage", "single", "k", "2"), false)));
        assertThat(model.ticksProperty().get()).extracting(Tick::holds).containsExactly(true, true);
    }

    @Test
    void goesOnWhereItWasLeft() {
        model.open(file);
        model.next();
        LessonModel other = begun();
        other.open(file);
        assertThat(other.pageProperty().get()).isEqualTo(1);
        assertThat(Objects.requireNonNull(stage.exhibitProperty().get()).acts()).isEmpty();
        other.restart();
        assertThat(other.pageProperty().get()).isZero();
        other.close();
        assertThat(other.current()).isEmpty();
    }

    @Test
    void aFileThatIsNoLessonIsSaidWithItsLineAndAllProblemsAreListed() throws IOException {
        Path bad = folder.resolve("bad.json");
        Files.writeString(
                bad,
                Files.readString(file).replace("\"k-means\"", "\"k-meens\"").replace("\"moons\"", "\"moon\""));
        model.open(bad);
        assertThat(model.openedProperty().get()).isNull();
        assertThat(model.problemsProperty().get()).hasSizeGreaterThan(1);
        assertThat(Objects.requireNonNull(tasks.messageProperty().get()).text())
                .startsWith("bad.json, line ")
                .contains("moon")
                .contains("listed beside the stage");
        model.open(file);
        assertThat(model.problemsProperty().get()).isEmpty();
    }
}
