package org.asterism.ui.teach.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.asterism.annotation.SelectionMode;
import org.asterism.annotation.outline.Outline;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Pixel;
import org.asterism.geometry.Place;
import org.asterism.job.Job;
import org.asterism.job.Runner;
import org.asterism.lesson.Act;
import org.asterism.lesson.Question;
import org.asterism.lesson.Source;
import org.asterism.lesson.Stage;
import org.asterism.lesson.answer.Prediction;
import org.asterism.lesson.answer.Score;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.teach.play.StageModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PredictModelTest {
    private static final Question OUTLINES = new Question.Outlines("Which groups?", "");
    private static final Act THREE = new Act("k-means", Map.of("k", "3"), false);

    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final InstantSource clock = () -> now;
    private final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);
    private final StageModel stage = new StageModel(tasks);
    private final PredictModel model = new PredictModel(stage, tasks, clock);

    @BeforeEach
    void open() {
        stage.show();
        stage.open(points(), List.of(THREE));
    }

    @Test
    void groupsAreOutlinedWhileTheRunIsConcealedAndScoredWhenItIsShown() {
        model.ask("choosing-k", 2, OUTLINES);
        assertThat(stage.concealedProperty().get()).isTrue();
        assertThat(model.revealable().get()).isFalse();
        outline(-1, 4);
        outline(9, 14);
        outline(19, 24);
        assertThat(model.revealable().get()).isTrue();
        model.reveal();
        assertThat(stage.concealedProperty().get()).isFalse();
        assertThat(model.scoreProperty().get()).isEqualTo(new Score.Groups(1, 1));
        assertThat(stage.player().positionProperty().get())
                .isEqualTo(stage.player().lastProperty().get());
        assertThat(Verdict.of(model.scoreProperty().get(), OUTLINES))
                .isEqualTo(new Verdict(
                        "1.00",
                        "ARI with the run",
                        "You see what the algorithm finds. With the known groups the index is 1.00."));
        Prediction kept = model.predictionProperty().get();
        model.outlines().undo();
        assertThat(model.predictionProperty().get()).isSameAs(kept);
        model.again();
        assertThat(model.predictionProperty().get()).isNull();
        assertThat(stage.concealedProperty().get()).isTrue();
        model.leave();
        assertThat(stage.concealedProperty().get()).isFalse();
    }

    @Test
    void withTheNumberThatWasPredictedTheRunIsMade() {
        model.askCount();
        model.count(2);
        model.reveal();
        assertThat(stage.lanes().getFirst().recording().result().clusters()).isEqualTo(2);
        assertThat(model.reference().orElseThrow().runCount()).hasValue(3);
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.REVEALED);
        assertThat(Verdict.of(
                                model.scoreProperty().get(),
                                model.questionProperty().get())
                        .sentence())
                .isEqualTo(
                        "3 groups are known. The elbow of the summed squares says 3. The silhouette is largest for 3.");
    }

    @Test
    void centresAreCompleteWhenAllAreThere() {
        model.ask(new Question.Places("Where?", 2, ""));
        model.places().add(new Place(0, 0));
        assertThat(model.predictionProperty().get()).isNull();
        model.places().add(new Place(21, 0));
        model.places().add(new Place(1, 1));
        assertThat(model.predictionProperty().get())
                .usingRecursiveComparison()
                .isEqualTo(new Prediction.Places(new double[][] {{0, 0}, {21, 0}}));
        model.places().removeLast();
        assertThat(model.predictionProperty().get()).isNull();
    }

    @Test
    void theRunStartsFromThePlacesAndSaysWhatTheyCost() {
        assertThat(model.placeable().get()).isTrue();
        model.askPlaces();
        assertThat(model.places().most()).isEqualTo(3);
        model.places().add(new Place(0, 0));
        model.places().add(new Place(2.6, 0));
        model.places().add(new Place(15, 0));
        model.reveal();
        Score.Places score = (Score.Places) model.scoreProperty().get();
        assertThat(score.run()).isCloseTo(18, within(1e-9));
        assertThat(score.objective()).isCloseTo(216 - 4 + 1, within(5.0));
        assertThat(score.worse()).isGreaterThan(5);
        assertThat(stage.lanes().getFirst().recording().result().labels())
                .isNotEqualTo(model.reference().orElseThrow().run());
        Verdict verdict = Verdict.of(score, model.questionProperty().get());
        assertThat(verdict.sentence()).contains("above 18.00, where the run ends");
    }

    @Test
    void aChoiceIsRightOrNot() {
        Question.Choice question = new Question.Choice("Which?", List.of("one", "two"), 1, "Because.");
        model.ask("x", 1, question);
        model.choiceProperty().set(0);
        model.reveal();
        assertThat(Verdict.of(model.scoreProperty().get(), question))
                .isEqualTo(new Verdict("Not so", "", "The answer is: two"));
    }

    @Test
    void aQuestionCanBeSkipped() {
        model.ask("x", 1, OUTLINES);
        model.skip();
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.REVEALED);
        assertThat(stage.concealedProperty().get()).isFalse();
        assertThat(model.scoreProperty().get()).isNull();
    }

    @Test
    void whatWasPredictedOfOtherPointsIsForgotten() {
        model.askGroups();
        outline(-1, 4);
        stage.play(List.of(new Act("k-means", Map.of("k", "2"), false)));
        assertThat(model.predictionProperty().get()).isNotNull();
        stage.play(List.of(new Act("k-means", Map.of("k", "2"), true)));
        assertThat(model.predictionProperty().get()).isNull();
    }

    private void outline(double from, double to) {
        model.outlines()
                .draw(new Bounds(from, -5, to, 5), Outline.Means.RECTANGLE, SelectionMode.NEW, new Pixel(0.1, 0.1));
    }

    /** Three groups of four points in a row. */
    static Stage points() {
        return Stage.of(
                new Source.Drawn(
                        new double[] {0, 1, 2, 3, 10, 11, 12, 13, 20, 21, 22, 23},
                        new double[] {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1},
                        List.of("a", "a", "a", "a", "b", "b", "b", "b", "c", "c", "c", "c")),
                Path.of("."),
                Job.QUIET);
    }
}
