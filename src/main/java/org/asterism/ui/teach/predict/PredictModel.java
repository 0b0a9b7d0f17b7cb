package org.asterism.ui.teach.predict;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.asterism.annotation.outline.Overlap;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Steerable;
import org.asterism.geometry.Points;
import org.asterism.lesson.Question;
import org.asterism.lesson.Stage;
import org.asterism.lesson.answer.Asked;
import org.asterism.lesson.answer.Prediction;
import org.asterism.lesson.answer.Reference;
import org.asterism.lesson.answer.Score;
import org.asterism.lesson.play.Recording;
import org.asterism.report.PlotScene;
import org.asterism.ui.plot.outline.Grouping;
import org.asterism.ui.plot.outline.OutlineModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What somebody predicts of the run on the stage, which is kept from sight meanwhile, and how that scores.
 *
 * <p>A lesson asks with {@link #ask(String, int, Question)} when one of its pages is opened, and takes leave with {@link
 * #leave}; a lecturer can ask about any run with {@link #ask(Question)}.
 */
public final class PredictModel {
    /** No answer was chosen. */
    public static final int NONE = -1;

    private static final int MOST_GROUPS = 99;

    private final StageModel stage;
    private final TasksModel tasks;
    private final Latest scoring;
    private final InstantSource clock;
    private final OutlineModel outlines = new OutlineModel();
    private final PlacesModel places = new PlacesModel();
    private final IntegerProperty count = new SimpleIntegerProperty(this, "count", 0);
    private final IntegerProperty choice = new SimpleIntegerProperty(this, "choice", NONE);
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", Phase.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>(this, "question");
    private final ReadOnlyObjectWrapper<PlotScene> scene = new ReadOnlyObjectWrapper<>(this, "scene", PlotScene.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Prediction> prediction =
            new ReadOnlyObjectWrapper<>(this, "prediction");
    private final ReadOnlyObjectWrapper<@Nullable Score> score = new ReadOnlyObjectWrapper<>(this, "score");
    private String lesson = Asked.FREE;
    private int page;
    private Instant began = Instant.EPOCH;
    private double seconds = Double.NaN;

    public PredictModel(StageModel stage, TasksModel tasks, InstantSource clock) {
        this.stage = stage;
        this.tasks = tasks;
        this.clock = clock;
        scoring = new Latest(tasks);
        stage.stageProperty().subscribe((_, _) -> look());
        stage.lanes().subscribe(this::look);
        outlines.sketchProperty().subscribe((_, _) -> predict());
        count.subscribe((_, _) -> predict());
        choice.subscribe((_, _) -> predict());
        places.places().subscribe(this::predict);
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** What is asked; null where nothing is. */
    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** The points, as the algorithm sees them, without any groups. */
    public ReadOnlyObjectProperty<PlotScene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** What was predicted so far; null while it is not complete. */
    public ReadOnlyObjectProperty<@Nullable Prediction> predictionProperty() {
        return prediction.getReadOnlyProperty();
    }

    /** How the prediction compares; null before that is known, or where the question was skipped. */
    public ReadOnlyObjectProperty<@Nullable Score> scoreProperty() {
        return score.getReadOnlyProperty();
    }

    /** Whether something can be asked: there is something on the stage. */
    public BooleanBinding ready() {
        return stage.showingProperty().and(stage.stageProperty().isNotNull());
    }

    /** Whether the run on the stage can start from places of one's own. */
    public BooleanBinding placeable() {
        return stage.showingProperty()
                .and(Bindings.createBooleanBinding(
                        () -> !stage.lanes().isEmpty() && run().algorithm() instanceof Steerable, stage.lanes()));
    }

    /** Whether there is a prediction, and the run is not shown yet. */
    public BooleanBinding revealable() {
        return stage.showingProperty()
                .and(predictionProperty().isNotNull())
                .and(phaseProperty().isEqualTo(Phase.ASKING));
    }

    /** The groups that are outlined. */
    public OutlineModel outlines() {
        return outlines;
    }

    /** The centres that are placed. */
    public PlacesModel places() {
        return places;
    }

    /** How many groups there are; 0 where nobody said. */
    public IntegerProperty countProperty() {
        return count;
    }

    /** Which answer was chosen, from 0; {@link #NONE} for none. */
    public IntegerProperty choiceProperty() {
        return choice;
    }

    /** Changes the number of groups. */
    public void count(int groups) {
        count.set(Math.clamp(groups, 1, MOST_GROUPS));
    }

    /**
     * Asks what a page of a lesson asks.
     *
     * @param lessonPage from 1
     */
    public void ask(String lessonId, int lessonPage, Question asked) {
        lesson = lessonId;
        page = lessonPage;
        begin(asked);
    }

    /** Asks without a lesson. */
    public void ask(Question asked) {
        ask(Asked.FREE, 0, asked);
    }

    /** Asks for the groups, without a lesson. */
    public void askGroups() {
        ask(new Question.Outlines(Messages.text("predict.ask-groups"), ""));
    }

    /** Asks for the number of groups, without a lesson. */
    public void askCount() {
        ask(new Question.Count(Messages.text("predict.ask-count"), ""));
    }

    /** Asks for as many centres as the run has clusters, without a lesson. */
    public void askPlaces() {
        int centres = stage.lanes().isEmpty() ? 1 : Math.max(1, run().result().clusters());
        ask(new Question.Places(Messages.text("predict.ask-places", centres), centres, ""));
    }

    /** Asks nothing any more; runs are in sight again. */
    public void leave() {
        scoring.cancel();
        question.set(null);
        score.set(null);
        phase.set(Phase.NONE);
        stage.concealedProperty().set(false);
    }

    /** Shows the run, made with what was predicted where the question says so, and scores the prediction. */
    public void reveal() {
        Question asked = question.get();
        Prediction made = prediction.get();
        if (phase.get() != Phase.ASKING || asked == null || made == null) {
            return;
        }
        stop();
        phase.set(Phase.REVEALED);
        stage.concealedProperty().set(false);
        reference()
                .ifPresent(reference -> scoring.start(
                        Messages.text("predict.scoring"),
                        job -> Score.of(made, asked, reference, job),
                        score::set,
                        failure -> tasks.say(Message.error(failure))));
        Revealing.on(stage, made);
    }

    /** Shows the run without a prediction. */
    public void skip() {
        stop();
        phase.set(Phase.REVEALED);
        stage.concealedProperty().set(false);
    }

    /** Hides the run again, to predict once more. */
    public void again() {
        Question asked = question.get();
        if (asked != null) {
            begin(asked);
        }
    }

    /** What is asked, for files of answers; empty while nothing is. */
    public Optional<Asked> asked() {
        Question now = question.get();
        return now == null ? Optional.empty() : points().map(points -> Asked.of(lesson, page, now, points));
    }

    /** What predictions are compared with; empty while nothing is on the stage. */
    public Optional<Reference> reference() {
        return points().map(this::reference);
    }

    /** From when the question was put to when the run was shown, or to now. */
    public double seconds() {
        return Double.isNaN(seconds) ? since() : seconds;
    }

    private double since() {
        return Math.max(0, Duration.between(began, clock.instant()).toMillis() / 1000.0);
    }

    private void stop() {
        if (Double.isNaN(seconds)) {
            seconds = since();
        }
    }

    private void begin(Question asked) {
        scoring.cancel();
        score.set(null);
        question.set(asked);
        stage.concealedProperty().set(true);
        stage.player().playingProperty().set(false);
        clear();
        began = clock.instant();
        seconds = Double.NaN;
        phase.set(Phase.ASKING);
        predict();
    }

    private void clear() {
        PlotScene now = scene.get();
        outlines.open(Points.of(now.x(), now.y()), Sketch.EMPTY, Overlap.NEWEST_TAKES, Grouping.EACH_ITS_OWN);
        places.begin(question.get() instanceof Question.Places asked ? asked.count() : 0);
        count.set(0);
        choice.set(NONE);
    }

    /** Takes the points that are on the stage now; what was predicted of others is forgotten. */
    private void look() {
        Stage now = stage.stageProperty().get();
        PlotScene next = now == null
                ? PlotScene.EMPTY
                : points().map(points -> PlotScene.of(points.column(0), points.column(1), now.across(), now.upwards()))
                        .orElse(PlotScene.EMPTY);
        if (!next.samePoints(scene.get())) {
            scene.set(next);
            clear();
            if (phase.get() == Phase.REVEALED && lesson.equals(Asked.FREE)) {
                leave();
            }
        }
    }

    private Optional<Points> points() {
        return stage.lanes().isEmpty()
                ? Optional.ofNullable(stage.stageProperty().get()).map(now -> now.points(false))
                : Optional.of(run().points());
    }

    /** The first run on the stage, before anybody branched off. */
    private Recording run() {
        return stage.lanes().getFirst().branches().branches().getFirst().recording();
    }

    private Reference reference(Points points) {
        int @Nullable [] known =
                Objects.requireNonNull(stage.stageProperty().get()).groups();
        return stage.lanes().isEmpty()
                ? new Reference(points, null, null, Double.NaN, known)
                : Reference.of(run(), known);
    }

    private void predict() {
        prediction.set(phase.get() == Phase.REVEALED ? prediction.get() : made());
    }

    private @Nullable Prediction made() {
        return switch (question.get()) {
            case Question.Outlines _ ->
                outlines.sketch().outlines().isEmpty()
                        ? null
                        : new Prediction.Groups(
                                outlines.sketch().partition(scene.get().size()));
            case Question.Count _ -> count.get() < 1 ? null : new Prediction.Count(count.get());
            case Question.Places _ -> places.complete() ? new Prediction.Places(places.at()) : null;
            case Question.Choice _ -> choice.get() < 0 ? null : new Prediction.Choice(choice.get());
            case null -> null;
        };
    }
}
