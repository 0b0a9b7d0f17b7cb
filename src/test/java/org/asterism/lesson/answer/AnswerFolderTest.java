package org.asterism.lesson.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.lesson.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerFolderTest {
    private static final Asked ASKED = Predicted.asked(Predicted.OUTLINES);

    @TempDir
    private Path path;

    @Test
    void answersComeAsTheyAreHandedInAndTheNewestOfAPersonCounts() throws IOException {
        AnswerFolder folder = new AnswerFolder(path);
        assertThat(fitting(folder).answers()).isEmpty();
        AnswerFile.write(path, Predicted.groups("aaaaaaaa", "Ada", Predicted.RUN, 1));
        assertThat(fitting(folder).names()).containsExactly("Ada");
        AnswerFile.write(path, Predicted.groups("bbbbbbbb", "Ada", Predicted.RUN, 2));
        AnswerFile.write(path, Predicted.groups("cccccccc", "", Predicted.RUN, 3));
        Path mine = AnswerFile.write(path, Predicted.groups("aaaaaaaa", "Ada", Predicted.TRUTH, 9));
        Files.copy(mine, path.resolve("choosing-k.page-2.aaaaaaaa (conflicted copy).answer.json"));
        AnswerFile.write(path, Predicted.groups("aaaaaaaa", "Ada", Predicted.RUN, 4));
        assertThat(fitting(folder).names()).containsExactly("Ada", "cccc", "Ada (2)");
        assertThat(fitting(folder).answers().getLast().prediction())
                .usingRecursiveComparison()
                .isEqualTo(new Prediction.Groups(Predicted.TRUTH));
        Files.delete(mine);
        assertThat(fitting(folder).answers()).hasSize(3);
    }

    @Test
    void aFileThatHasNotArrivedWholeIsTriedAgainAndToldOfOnlyWhenItStays() throws IOException {
        AnswerFolder folder = new AnswerFolder(path);
        Path file = AnswerFile.write(path, Predicted.groups("aaaaaaaa", "Ada", Predicted.RUN, 1));
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 40, 120}) {
            Files.write(file, Arrays.copyOf(whole, length));
            Answers.Fitting now = fitting(folder);
            assertThat(now.answers()).isEmpty();
            assertThat(now.problems()).isEmpty();
        }
        fitting(folder);
        assertThat(fitting(folder).problems())
                .containsExactly("choosing-k.page-2.aaaaaaaa.answer.json is damaged, or has not arrived whole;"
                        + " ask for the answer to be handed in again.");
        Files.write(file, whole);
        assertThat(fitting(folder).answers()).hasSize(1);
        assertThat(fitting(folder).problems()).isEmpty();
    }

    @Test
    void whatBelongsElsewhereIsLeftOutByName() {
        AnswerFolder folder = new AnswerFolder(path);
        AnswerFile.write(path, Predicted.groups("aaaaaaaa", "Ada", Predicted.RUN, 1));
        write("bbbbbbbb", Asked.of("moons", 1, Predicted.OUTLINES, Predicted.POINTS));
        write("cccccccc", Asked.of("choosing-k", 3, Predicted.OUTLINES, Predicted.POINTS));
        write("dddddddd", Asked.of("choosing-k", 2, new Question.Outlines("Other words?", ""), Predicted.POINTS));
        write("eeeeeeee", Asked.of("choosing-k", 2, Predicted.OUTLINES, Points.of(new double[12], new double[12])));
        Answers.Fitting fitting = fitting(folder);
        assertThat(fitting.names()).containsExactly("Ada");
        assertThat(fitting.problems())
                .containsExactly(
                        "choosing-k.page-2.dddddddd.answer.json answers another version of page 2; have everybody open"
                                + " the same file of the lesson.",
                        "choosing-k.page-2.eeeeeeee.answer.json answers the same question on other data; have everybody"
                                + " open the same data, and move no point.",
                        "moons.page-1.bbbbbbbb.answer.json answers the lesson \"moons\", not \"choosing-k\"; keep the"
                                + " answers of each lesson in a folder of its own.");
    }

    @Test
    void choicesCountWhateverTheDataOfTheStudentAre() {
        Question.Choice question = new Question.Choice("Which?", List.of("a", "b"), 1, "");
        Points moved = Points.of(new double[] {1, 2}, new double[] {3, 4});
        Asked theirs = Asked.of("choosing-k", 2, question, moved);
        AnswerFile.write(
                path, new Answer(theirs, new Person("aaaaaaaa", ""), new Prediction.Choice(1), 1, Predicted.NOON));
        Answers answers = new AnswerFolder(path).refresh(Job.QUIET);
        assertThat(answers.to(Predicted.asked(question)).answers()).hasSize(1);
        assertThat(theirs.points()).isZero();
        Question.Choice reworded = new Question.Choice("Which?", List.of("b", "a"), 0, "");
        assertThat(answers.to(Predicted.asked(reworded)).problems())
                .singleElement()
                .asString()
                .contains("another version of page 2");
    }

    @Test
    void whatIsNoAnswerFileIsNotLookedAt() throws IOException {
        Files.writeString(path.resolve("notes.json"), "{");
        Files.writeString(path.resolve(".choosing-k.page-2.aaaaaaaa.answer.json.77.tmp"), "{");
        Files.createDirectory(path.resolve("old"));
        assertThat(new AnswerFolder(path).refresh(Job.QUIET).problems()).isEmpty();
    }

    @Test
    void whatWasThereStaysWhileTheFolderCannotBeReached() throws IOException {
        Path shared = Files.createDirectory(path.resolve("shared"));
        AnswerFolder folder = new AnswerFolder(shared);
        AnswerFile.write(shared, Predicted.groups("aaaaaaaa", "Ada", Predicted.RUN, 1));
        assertThat(fitting(folder).answers()).hasSize(1);
        Files.move(shared, path.resolve("away"), StandardCopyOption.ATOMIC_MOVE);
        assertThat(fitting(folder).answers()).hasSize(1);
        assertThat(fitting(folder).problems()).singleElement().asString().contains("cannot be reached");
    }

    @Test
    void manyOfOneNameAreToldApart() {
        List<Answer> answers = List.of(
                Predicted.groups("aaaaaaaa", "Max (2)", Predicted.RUN, 1),
                Predicted.groups("bbbbbbbb", "Max", Predicted.RUN, 2),
                Predicted.groups("cccccccc", "Max", Predicted.RUN, 3));
        answers.forEach(answer -> AnswerFile.write(path, answer));
        assertThat(fitting(new AnswerFolder(path)).names()).containsExactly("Max (2)", "Max", "Max (3)");
    }

    private Answers.Fitting fitting(AnswerFolder folder) {
        return folder.refresh(Job.QUIET).to(ASKED);
    }

    private void write(String token, Asked asked) {
        AnswerFile.write(
                path,
                new Answer(asked, new Person(token, ""), new Prediction.Groups(Predicted.RUN), 1, Predicted.NOON));
    }
}
