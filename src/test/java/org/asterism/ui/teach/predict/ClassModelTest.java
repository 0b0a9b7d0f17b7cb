package org.asterism.ui.teach.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.asterism.job.Runner;
import org.asterism.lesson.Act;
import org.asterism.lesson.Question;
import org.asterism.lesson.answer.Answer;
import org.asterism.lesson.answer.AnswerFile;
import org.asterism.lesson.answer.Asked;
import org.asterism.lesson.answer.CountResult;
import org.asterism.lesson.answer.GroupsResult;
import org.asterism.lesson.answer.Person;
import org.asterism.lesson.answer.PlacesResult;
import org.asterism.lesson.answer.Prediction;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.workspace.state.ClassMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassModelTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Question OUTLINES = new Question.Outlines("Which groups?", "");

    @TempDir
    private Path folder;

    private final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);
    private final StageModel stage = new StageModel(tasks);
    private final PredictModel predict = new PredictModel(stage, tasks, () -> NOON);
    private ClassModel model;
    private Path shared;

    @BeforeEach
    void open() throws IOException {
        stage.show();
        stage.open(PredictModelTest.points(), List.of(new Act("k-means", Map.of("k", "3"), false)));
        shared = Files.createDirectory(folder.resolve("class"));
        HandInModel hand = new HandInModel(predict, new ClassMemory(folder.resolve("class.json")), tasks, () -> NOON);
        model = new ClassModel(predict, hand, tasks);
    }

    @Test
    void groupsComeInOneAfterTheOtherAndAreHiddenAtFirst() {
        model.refresh();
        assertThat(model.seenProperty().get()).isNull();
        predict.ask("choosing-k", 2, OUTLINES);
        model.choose(shared);
        assertThat(model.answers().answers()).isEmpty();
        assertThat(model.sight().revealedProperty().get()).isFalse();
        hand("aaaaaaaa", "Ada", new Prediction.Groups(new int[] {0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2}), 1);
        model.refresh();
        assertThat(model.answers().names()).containsExactly("Ada");
        hand("bbbbbbbb", "", new Prediction.Groups(new int[] {0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1}), 2);
        model.refresh();
        GroupsResult result = (GroupsResult) seen().result();
        assertThat(result.withRun()).containsExactly(new double[] {1, 0.5217391304347826}, within(1e-12));
        assertThat(result.pairs().mean()).isCloseTo(0.5217391304347826, within(1e-12));
        assertThat(seen().forecast()).isNotNull();
        assertThat(ClassWords.figures(result, seen().forecast()))
                .hasSize(4)
                .first()
                .isEqualTo(new Figures.Figure("0.52", "agreement of two of you (ARI: 1 is the same, 0 chance)"));
        assertThat(ClassWords.groups(result, seen().forecast()))
                .startsWith("You disagree ")
                .endsWith(" groups.");
        ClassModel.Seen before = seen();
        model.refresh();
        assertThat(seen()).isSameAs(before);
    }

    @Test
    void filesThatAreNoAnswersAreNamed() throws IOException {
        predict.ask("choosing-k", 2, OUTLINES);
        Files.writeString(shared.resolve("x.answer.json"), "{\"format\": \"other\"}");
        Asked other = Asked.of(
                "moons", 2, OUTLINES, stage.lanes().getFirst().recording().points());
        AnswerFile.write(shared, answer(other, "cccccccc", "", new Prediction.Groups(new int[12]), 3));
        model.choose(shared);
        assertThat(model.answers().problems())
                .containsExactlyInAnyOrder(
                        "x.answer.json is not an answer to a lesson; ask for the answer to be handed in again.",
                        "moons.page-2.cccccccc.answer.json answers the lesson \"moons\", not \"choosing-k\"; keep the"
                                + " answers of each lesson in a folder of its own.");
    }

    @Test
    void anotherQuestionHidesWhatWasSaid() {
        predict.askCount();
        hand("aaaaaaaa", "Ada", new Prediction.Count(3), 1);
        hand("bbbbbbbb", "Bob", new Prediction.Count(2), 1);
        model.choose(shared);
        model.sight().revealedProperty().set(true);
        CountResult result = (CountResult) seen().result();
        assertThat(ClassWords.counts(result, false))
                .containsExactly(
                        new BarsChart.Bar("2", 1, "", false),
                        new BarsChart.Bar("3", 1, "known · the run · elbow · silhouette", true));
        assertThat(ClassWords.counts(result, true).getFirst()).isEqualTo(new BarsChart.Bar("2", 1, "Bob", false));
        predict.ask("choosing-k", 2, OUTLINES);
        assertThat(model.sight().revealedProperty().get()).isFalse();
        assertThat(model.seenProperty().get()).isNull();
    }

    @Test
    void startsAreRunToTheirEnds() {
        predict.askPlaces();
        hand("aaaaaaaa", "", new Prediction.Places(new double[][] {{1, 0}, {11, 0}, {21, 0}}), 1);
        hand("bbbbbbbb", "", new Prediction.Places(new double[][] {{0, 0}, {2.6, 0}, {15, 0}}), 2);
        model.choose(shared);
        PlacesResult result = (PlacesResult) seen().result();
        assertThat(ClassWords.reached(result))
                .containsExactly(new Figures.Figure("1 of 2", "starts reached the best end"));
        assertThat(ClassWords.places(result)).isEqualTo("Green centres reached it; orange ones ended elsewhere.");
        assertThat(ClassWords.ends(result)).hasSize(2);
        assertThat(ClassWords.ends(result).getFirst()).isEqualTo(new BarsChart.Bar("18.00", 1, "the best", true));
    }

    @Test
    void aWholeClassThatHandsInAtOnceIsCountedAtTheNextLook() {
        predict.ask("choosing-k", 2, new Question.Count("How many?", ""));
        model.choose(shared);
        for (int i = 0; i < 30; i++) {
            hand("student%02d".formatted(i), "Max", new Prediction.Count(2 + i % 3), 1);
        }
        model.refresh();
        assertThat(model.answers().answers()).hasSize(30);
        assertThat(model.answers().names()).doesNotHaveDuplicates().contains("Max", "Max (30)");
        assertThat(((CountResult) seen().result()).counts()).containsValues(10, 10, 10);
    }

    private ClassModel.Seen seen() {
        return Objects.requireNonNull(model.seenProperty().get());
    }

    private void hand(String token, String name, Prediction prediction, int second) {
        AnswerFile.write(shared, answer(predict.asked().orElseThrow(), token, name, prediction, second));
    }

    private static Answer answer(Asked asked, String token, String name, Prediction prediction, int second) {
        return new Answer(asked, new Person(token, name), prediction, 9, NOON.plusSeconds(second));
    }
}
