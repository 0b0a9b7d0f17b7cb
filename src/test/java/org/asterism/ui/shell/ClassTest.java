package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.asterism.lesson.answer.Answer;
import org.asterism.lesson.answer.AnswerFile;
import org.asterism.lesson.answer.Asked;
import org.asterism.lesson.answer.Person;
import org.asterism.lesson.answer.Prediction;
import org.asterism.ui.task.TaskItem;
import org.asterism.ui.teach.predict.ClassModel;
import org.asterism.ui.teach.predict.PredictModel;
import org.asterism.ui.teach.predict.Projection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers of a class, which come into a folder while a lecturer watches. */
class ClassTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void answersAreCountedAsTheyComeAndShownOnceTheyAreRevealed() throws TimeoutException, IOException {
        try (TestWindow window = opened()) {
            Path shared = Files.createDirectory(folder.resolve("class"));
            window.files.add(shared);
            window.click("#class-folder");
            assertThat(window.text("#class-count")).isEqualTo("0");
            hand(shared, asked(window), "aaaaaaaa", "Ada", 3);
            counted(window, 1);
            hand(shared, asked(window), "bbbbbbbb", "Bob", 2);
            hand(shared, asked(window), "cccccccc", "", 3);
            counted(window, 3);
            assertThat(window.visible("#class-scores")).as("hidden before").isFalse();
            assertThat(window.visible("#class-plot")).isFalse();
            assertThat(window.robot.lookup("Ada").tryQuery()).isEmpty();
            window.click("#class-named");
            assertThat(window.robot.lookup("Ada").tryQuery()).isPresent();

            window.click("#class-reveal");
            assertThat(window.visible("#class-scores")).isTrue();
            assertThat(window.visible("#class-plot")).isTrue();
            assertThat(window.text("#class-sentence"))
                    .matches("You disagree .+ expected\\. Together you see .+ groups?\\.");
            assertThat(window.visible("#class-doubt")).isFalse();
            window.click("#class-face-doubt");
            assertThat(window.visible("#class-doubt")).as("of the class").isTrue();
            assertThat(window.visible("#class-doubt-key")).isTrue();
            assertThat(window.visible("#class-expected"))
                    .as("of CLAMS, beside it")
                    .isTrue();
            window.click("#class-reveal");
            assertThat(window.visible("#class-scores")).isFalse();
            window.click("#class-close");
            assertThat(model(window).sight().showingProperty().get()).isFalse();
            assertThat(window.visible("#class")).isFalse();
        }
    }

    @Test
    void aChoiceOfALessonIsHandedInAndShownWithTheRightOneMarked() throws TimeoutException, IOException {
        try (TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL)) {
            window.interact(() -> window.desk().teach().showLessons());
            window.settle();
            window.click("#lesson-k-means-and-moons");
            window.click("#lesson-next");
            assertThat(window.text("#predict-open")).startsWith("Answer in the lesson");
            window.click("#lesson-option-1");
            assertThat(window.text("#predict-open")).isEqualTo("You chose answer 1.");
            Path shared = Files.createDirectory(folder.resolve("class"));
            window.files.add(shared);
            window.click("#predict-hand-in");
            window.click("#predict-folder");
            window.click("#predict-send");
            assertThat(window.text("#predict-told")).startsWith("Handed in to the folder “class”.");
            AnswerFile.write(
                    shared,
                    new Answer(asked(window), new Person("bbbbbbbb", "Bob"), new Prediction.Choice(1), 9, NOON));

            window.click("#predict-class");
            counted(window, 2);
            assertThat(window.robot.lookup("#class-option-2").tryQuery()).isEmpty();
            window.click("#class-named");
            window.click("#class-reveal");
            assertThat(window.visible("#class-option-2")).isTrue();
            assertThat(window.robot.lookup(".class-bar-right").queryAll()).hasSize(1);
            assertThat(window.robot.lookup("Bob").tryQuery()).isPresent();
        }
    }

    @Test
    void theAudienceSeesTheClassWhileTheLecturerWorksOnTheStage() throws TimeoutException, IOException {
        try (TestWindow window = opened()) {
            Path shared = Files.createDirectory(folder.resolve("class"));
            hand(shared, asked(window), "aaaaaaaa", "Ada", 3);
            hand(shared, asked(window), "bbbbbbbb", "Bob", 2);
            window.files.add(shared);
            window.click("#class-folder");
            counted(window, 2);
            window.click("#class-close");
            window.keys(KeyCode.CONTROL, KeyCode.F12);
            assertThat(window.visible("#class")).isFalse();
            assertThat(window.visible("#class-poster")).isTrue();
            assertThat(window.visible("#class-count")).isTrue();
            assertThat(window.robot.lookup("#class-scores").tryQuery()).isEmpty();
            hand(shared, asked(window), "cccccccc", "", 3);
            window.await(() -> window.text("#class-count").equals("3"));
            window.interact(() -> model(window).sight().revealedProperty().set(true));
            window.settle();
            assertThat(window.visible("#class-scores")).isTrue();
            window.keys(KeyCode.F12);
            assertThat(window.robot.lookup("#class-poster").tryQuery()).isEmpty();
            assertThat(model(window).sight().projectionProperty().get()).isEqualTo(Projection.FOLLOW);
        }
    }

    @Test
    void onlyTheLecturerLooksAhead() throws TimeoutException, IOException {
        try (TestWindow window = opened()) {
            Path shared = Files.createDirectory(folder.resolve("class"));
            hand(shared, asked(window), "aaaaaaaa", "Ada", 3);
            hand(shared, asked(window), "bbbbbbbb", "Bob", 2);
            window.files.add(shared);
            window.click("#class-folder");
            counted(window, 2);
            assertThat(window.visible("#class-ahead"))
                    .as("without a second window")
                    .isFalse();
            window.interact(() -> model(window).sight().project(Projection.FOLLOW));
            window.settle();
            window.click("#class-ahead");
            assertThat(window.robot.lookup("#class-scores").queryAll()).hasSize(1);
            Node poster = window.robot.lookup("#class-poster").query();
            assertThat(poster.lookup("#class-scores")).as("of the audience").isNull();
            assertThat(poster.lookup("#class-count")).isNotNull();
            window.keys(KeyCode.F12);
            assertThat(window.robot.lookup("#class-scores").tryQuery())
                    .as("mirrored again")
                    .isEmpty();
        }
    }

    @Test
    void theAudienceKeepsTheStageWhileTheLecturerLooksAtTheClass() throws TimeoutException, IOException {
        try (TestWindow window = opened()) {
            Path shared = Files.createDirectory(folder.resolve("class"));
            hand(shared, asked(window), "aaaaaaaa", "Ada", 3);
            window.files.add(shared);
            window.click("#class-folder");
            counted(window, 1);
            window.click("#class-close");
            window.keys(KeyCode.F12);
            Node mirror = window.robot.lookup(".audience").query();
            window.await(() -> picture(mirror) != null);
            window.interact(() -> model(window).sight().project(Projection.STAGE));
            window.interact(() -> model(window).sight().toggle());
            window.settle();
            Image held = picture(mirror);
            int[] before = TestWindow.on(() -> Pictures.pixels(held));
            window.interact(() -> model(window).sight().revealedProperty().set(true));
            window.settle();
            assertThat(picture(mirror)).isSameAs(held);
            assertThat(TestWindow.on(() -> Pictures.pixels(picture(mirror)))).isEqualTo(before);
            window.keys(KeyCode.SHIFT, KeyCode.F12);
            window.interact(() -> model(window).sight().project(Projection.CLASS));
            window.settle();
            assertThat(window.robot.lookup("#class-poster").tryQuery())
                    .as("frozen")
                    .isEmpty();
            window.keys(KeyCode.SHIFT, KeyCode.F12);
            assertThat(window.visible("#class-poster")).isTrue();
            window.keys(KeyCode.SHIFT, KeyCode.F12);
            assertThat(window.robot.lookup("#class-poster").tryQuery())
                    .as("a picture of it")
                    .isEmpty();
            window.keys(KeyCode.F12);
        }
    }

    private static Image picture(Node mirror) {
        return TestWindow.on(
                () -> ((ImageView) ((Parent) mirror).getChildrenUnmodifiable().getFirst()).getImage());
    }

    @Test
    void anAnswerToAnotherLessonIsNamedInOneLine() throws TimeoutException, IOException {
        try (TestWindow window = opened()) {
            assertThat(window.text("#class-problems")).isEqualTo("Choose the folder into which the class hands in.");
            Path shared = Files.createDirectory(folder.resolve("class"));
            Asked now = asked(window);
            Asked other = new Asked("moons", 2, now.kind(), now.question(), now.data(), now.points());
            hand(shared, other, "dddddddd", "Eve", 3);
            window.files.add(shared);
            window.click("#class-folder");
            window.await(() -> window.text("#class-problems").startsWith("moons.page-2"));
            assertThat(window.text("#class-problems"))
                    .isEqualTo("moons.page-2.dddddddd.answer.json answers the lesson \"moons\", not \"stage\"; keep the"
                            + " answers of each lesson in a folder of its own.");
            assertThat(window.text("#class-count")).isEqualTo("0");
        }
    }

    @Test
    void lookingAgainIsNoTaskUntilSomethingIsNew() throws TimeoutException, IOException {
        try (TestWindow window = opened()) {
            Path shared = Files.createDirectory(folder.resolve("class"));
            hand(shared, asked(window), "aaaaaaaa", "Ada", 3);
            window.files.add(shared);
            window.click("#class-folder");
            counted(window, 1);
            int[] listed = {0};
            window.interact(() -> {
                ListChangeListener<TaskItem> count = _ -> listed[0]++;
                window.desk().tasks().items().addListener(count);
                for (int i = 0; i < 5; i++) {
                    model(window).refresh();
                }
            });
            window.settle();
            assertThat(listed[0]).isZero();
            hand(shared, asked(window), "bbbbbbbb", "Bob", 2);
            counted(window, 2);
            assertThat(listed[0]).isPositive();
        }
    }

    private static void counted(TestWindow window, int answers) throws TimeoutException {
        window.await(() -> window.text("#class-count").equals(Integer.toString(answers)));
        window.settle();
    }

    private TestWindow opened() throws TimeoutException {
        TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL);
        window.interact(() -> window.desk().files().open(TestDesk.blobs(folder)));
        window.settle();
        window.interact(() -> window.desk().modeProperty().set(Mode.TEACH));
        window.settle();
        PredictModel predict = window.desk().teach().asking().predict();
        window.interact(predict::askGroups);
        window.settle();
        window.click("#predict-class");
        return window;
    }

    private static ClassModel model(TestWindow window) {
        return window.desk().teach().asking().classroom();
    }

    private static Asked asked(TestWindow window) {
        return window.desk().teach().asking().predict().asked().orElseThrow();
    }

    /** Groups of rows that follow each other. */
    private static void hand(Path shared, Asked asked, String token, String name, int groups) {
        int[] labels = new int[asked.points()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = i * groups / labels.length;
        }
        Person person = new Person(token, name);
        AnswerFile.write(shared, new Answer(asked, person, new Prediction.Groups(labels), 9, NOON));
    }
}
