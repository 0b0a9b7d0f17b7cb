package org.asterism.ui.teach.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.asterism.annotation.SelectionMode;
import org.asterism.annotation.outline.Outline;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Pixel;
import org.asterism.job.Runner;
import org.asterism.lesson.Act;
import org.asterism.lesson.Question;
import org.asterism.lesson.answer.Answer;
import org.asterism.lesson.answer.AnswerFile;
import org.asterism.lesson.answer.Person;
import org.asterism.lesson.answer.Prediction;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.workspace.state.ClassMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Handing in as a student does: for the first time, once more, too late, and where it cannot be done. */
class HandInModelTest {
    private static final Question OUTLINES = new Question.Outlines("Which groups?", "");
    private static final Question COUNT = new Question.Count("How many?", "");

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final InstantSource clock = () -> now;
    private final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);
    private final StageModel stage = new StageModel(tasks);
    private final PredictModel model = new PredictModel(stage, tasks, clock);
    private Path shared;

    @BeforeEach
    void open() throws IOException {
        stage.show();
        stage.open(PredictModelTest.points(), List.of(new Act("k-means", Map.of("k", "3"), false)));
        shared = Files.createDirectory(folder.resolve("shared"));
    }

    @Test
    void whatIsPredictedOnceTheRunWasInSightIsRefused() throws Exception {
        HandInModel hand = handIn();
        model.ask("choosing-k", 2, COUNT);
        assertThat(hand.openProperty().get()).as("nothing yet").isFalse();
        model.count(3);
        assertThat(hand.openProperty().get()).isTrue();
        model.reveal();
        assertThat(hand.openProperty().get()).as("made before").isTrue();
        model.again();
        model.count(2);
        assertThat(hand.openProperty().get()).isFalse();
        assertThat(hand.toldProperty().get()).startsWith("The run has been in sight");
        hand.handIn();
        assertThat(files()).isEmpty();
        model.count(3);
        hand.handIn();
        assertThat(AnswerFile.read(files().getFirst()).prediction()).isEqualTo(new Prediction.Count(3));
    }

    @Test
    void howTheClassAnsweredIsSaidOnlyAfterHandingInAndRevealing() {
        HandInModel hand = handIn();
        PeersModel peers = new PeersModel(model, hand, tasks);
        model.ask("choosing-k", 2, COUNT);
        other("bbbbbbbb", new Prediction.Count(3));
        other("cccccccc", new Prediction.Count(4));
        model.count(3);
        hand.handIn();
        assertThat(peers.saidProperty().get()).as("not revealed").isEmpty();
        model.reveal();
        assertThat(peers.saidProperty().get()).isEqualTo("1 of 2 others in the class so far see 3 groups, too.");
        model.again();
        assertThat(peers.saidProperty().get()).isEmpty();
    }

    @Test
    void whoHandsNothingInIsToldNothingOfTheClass() {
        PeersModel peers = new PeersModel(model, handIn(), tasks);
        model.ask("choosing-k", 2, COUNT);
        other("bbbbbbbb", new Prediction.Count(3));
        model.count(3);
        model.reveal();
        assertThat(peers.saidProperty().get()).isEmpty();
    }

    @Test
    void aChoiceOfTheLessonIsHandedInWithoutAnyData() {
        HandInModel hand = handIn();
        PeersModel peers = new PeersModel(model, hand, tasks);
        model.pose("moons", 2, new Question.Choice("Which?", List.of("a", "b"), 1, ""), PredictModel.NONE);
        assertThat(stage.concealedProperty().get()).isFalse();
        assertThat(hand.openProperty().get()).isFalse();
        model.choiceProperty().set(1);
        stage.play(List.of(new Act("k-means", Map.of("k", "2"), true)));
        other("bbbbbbbb", new Prediction.Choice(0));
        hand.handIn();
        assertThat(hand.handedProperty().get()).isNotNull();
        assertThat(hand.handedProperty().get().prediction()).isEqualTo(new Prediction.Choice(1));
        assertThat(peers.saidProperty().get()).isEqualTo("0 of 1 others in the class so far chose the same.");
    }

    @Test
    void aFolderInWhichNothingCanBeWrittenIsSaidAndAskedForAgain() throws IOException {
        HandInModel hand = handIn();
        model.ask("choosing-k", 2, COUNT);
        model.count(3);
        Files.delete(shared);
        Files.writeString(shared, "a file, not a folder");
        hand.handIn();
        assertThat(hand.askingProperty().get()).isTrue();
        assertThat(hand.handedProperty().get()).isNull();
        assertThat(tasks.messageProperty().get().text())
                .isEqualTo("The class folder " + shared + " is not there; connect to it, or choose another one.");
    }

    @Test
    void anAnswerIsHandedInWithItsTimeAndReplacedByALaterOne() throws Exception {
        ClassMemory memory = new ClassMemory(folder.resolve("state").resolve("class.json"));
        HandInModel hand = new HandInModel(model, memory, tasks, clock);
        model.ask("choosing-k", 2, OUTLINES);
        now = now.plusSeconds(40);
        outline(-1, 4);
        hand.handIn();
        assertThat(hand.askingProperty().get()).isTrue();
        Path shared = Files.createDirectory(folder.resolve("class"));
        hand.choose(shared);
        hand.nameProperty().set("Ada");
        hand.handIn();
        assertThat(hand.askingProperty().get()).isFalse();
        assertThat(hand.toldProperty().get()).startsWith("Handed in to the folder “class” as Ada.");
        assertThat(hand.currentProperty().get()).isTrue();
        outline(9, 14);
        assertThat(hand.currentProperty().get()).isFalse();
        assertThat(hand.toldProperty().get()).startsWith("What is handed in is your answer before the last change");
        now = now.plusSeconds(5);
        model.reveal();
        now = now.plusSeconds(500);
        hand.handIn();
        Answer answer = AnswerFile.read(onlyFile(shared));
        assertThat(answer.person().name()).isEqualTo("Ada");
        assertThat(answer.seconds()).isCloseTo(45, within(1e-9));
        assertThat(answer.at()).isEqualTo(now);
        assertThat(answer.asked()).isEqualTo(model.asked().orElseThrow());

        HandInModel next = new HandInModel(model, memory, tasks, clock);
        assertThat(next.nameProperty().get()).isEqualTo("Ada");
        assertThat(next.folderProperty().get()).isEqualTo(shared);
        next.somebodyElse();
        next.handIn();
        try (Stream<Path> files = Files.list(shared)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aFolderThatIsGoneIsSaidAndAskedForAgain() {
        HandInModel hand = new HandInModel(model, new ClassMemory(folder.resolve("class.json")), tasks, clock);
        model.askGroups();
        outline(-1, 4);
        hand.choose(folder.resolve("gone"));
        hand.handIn();
        assertThat(hand.askingProperty().get()).isTrue();
        assertThat(tasks.messageProperty().get().text()).contains("gone is not there");
    }

    private static Path onlyFile(Path shared) throws Exception {
        try (Stream<Path> files = Files.list(shared)) {
            return files.toList().getFirst();
        }
    }

    private HandInModel handIn() {
        HandInModel hand = new HandInModel(model, new ClassMemory(folder.resolve("class.json")), tasks, clock);
        hand.choose(shared);
        return hand;
    }

    private void other(String token, Prediction prediction) {
        AnswerFile.write(shared, new Answer(model.asked().orElseThrow(), new Person(token, ""), prediction, 9, now));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(shared)) {
            return files.toList();
        }
    }

    private void outline(double from, double to) {
        model.outlines()
                .draw(new Bounds(from, -5, to, 5), Outline.Means.RECTANGLE, SelectionMode.NEW, new Pixel(0.1, 0.1));
    }
}
