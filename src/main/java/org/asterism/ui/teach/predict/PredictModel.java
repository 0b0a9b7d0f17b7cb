package org.asterism.ui.teach.predict;

import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.geometry.Points;
import org.asterism.lesson.Question;
import org.asterism.lesson.answer.Asked;
import org.asterism.lesson.answer.Prediction;
import org.asterism.lesson.answer.Reference;
import org.asterism.lesson.answer.Score;
import org.asterism.report.PlotScene;
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
 * <p>A lesson asks with {@link #ask(String, int, Question)} when one of its pages is opened, or with {@link #pose} where runs
 * stay in sight, and takes leave with {@link #leave}; a lecturer can ask about any run with {@link #ask(Question)}.
 */
public final class PredictModel {
    /** No answer was chosen. */
    public static final int NONE = -1;

    private static final int MOST_GROUPS = 99;
    private static final Points NOTHING = Points.of(new double[0], new double[0]);

    private final StageModel stage;
    private final Staged staged;
    private final TasksModel tasks;
    private final Latest scoring;
    private final Stopwatch watch;
    private final Draft draft = new Draft(this::predict);
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", Phase.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>(this, "question");
    private final ReadOnlyObjectWrapper<PlotScene> scene = new ReadOnlyObjectWrapper<>(this, "scene", PlotScene.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Prediction> prediction =
            new ReadOnlyObjectWrapper<>(this, "prediction");
    private final ReadOnlyObjectWrapper<@Nullable Score> score = new ReadOnlyObjectWrapper<>(this, "score");
    private String lesson = Asked.FREE;
    private int page;

    public PredictModel(StageModel stage, TasksModel tasks, InstantSource clock) {
        this.stage = stage;
        this.tasks = tasks;
        staged = new Staged(stage);
        watch = new Stopwatch(clock);
        scoring = new Latest(tasks);
        stage.stageProperty().subscribe((_, _) -> look());
        stage.lanes().subscribe(this::look);
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
        return staged.ready();
    }

    /** Whether the run on the stage can start from places of one's own. */
    public BooleanBinding placeable() {
        return staged.placeable();
    }

    /** Whether there is a prediction, and the run is not shown yet. */
    public BooleanBinding revealable() {
        return stage.showingProperty()
                .and(predictionProperty().isNotNull())
                .and(phaseProperty().isEqualTo(Phase.ASKING));
    }

    /** The groups that are outlined. */
    public OutlineModel outlines() {
        return draft.outlines();
    }

    /** The centres that are placed. */
    public PlacesModel places() {
        return draft.places();
    }

    /** How many groups there are; 0 where nobody said. */
    public IntegerProperty countProperty() {
        return draft.count();
    }

    /** Which answer was chosen, from 0; {@link #NONE} for none. */
    public IntegerProperty choiceProperty() {
        return draft.choice();
    }

    /** Changes the number of groups. */
    public void count(int groups) {
        draft.count().set(Math.clamp(groups, 1, MOST_GROUPS));
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

    /**
     * Notes what a page of a lesson asks while its runs stay in sight, so that an answer can be handed in.
     *
     * @param lessonPage from 1
     * @param chosen what was chosen of the question's options; {@link #NONE} for nothing yet
     */
    public void pose(String lessonId, int lessonPage, Question asked, int chosen) {
        lesson = lessonId;
        page = lessonPage;
        take(asked, Phase.OPEN);
        draft.choice().set(chosen);
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
        int centres = staged.clusters();
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

    /** Puts the score away; what a lesson asked stays, since the class may still answer it. */
    public void done() {
        Question asked = question.get();
        if (asked == null || lesson.equals(Asked.FREE)) {
            leave();
        } else {
            take(asked, Phase.OPEN);
        }
    }

    /** Shows the run, made with what was predicted where the question says so, and scores the prediction. */
    public void reveal() {
        Question asked = question.get();
        Prediction made = prediction.get();
        if (phase.get() != Phase.ASKING || asked == null || made == null) {
            return;
        }
        skip();
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
        watch.stop();
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
        return now == null ? Optional.empty() : about(now).map(points -> Asked.of(lesson, page, now, points));
    }

    /** What predictions are compared with; empty while nothing is on the stage that is asked about. */
    public Optional<Reference> reference() {
        return question.get() instanceof Question.Choice
                ? staged.reference().or(() -> Optional.of(Reference.of(NOTHING)))
                : staged.reference();
    }

    /** Options are chosen from without any points. */
    private Optional<Points> about(Question asked) {
        return asked instanceof Question.Choice ? Optional.of(NOTHING) : staged.points();
    }

    /** From when the question was put to when the run was shown, or to now. */
    public double seconds() {
        return watch.seconds();
    }

    private void begin(Question asked) {
        stage.player().playingProperty().set(false);
        take(asked, Phase.ASKING);
    }

    private void take(Question asked, Phase next) {
        scoring.cancel();
        score.set(null);
        question.set(asked);
        stage.concealedProperty().set(next == Phase.ASKING);
        draft.begin(asked, scene.get());
        watch.start();
        phase.set(next);
        predict();
    }

    /** Takes the points that are on the stage now; what was predicted of others is forgotten. */
    private void look() {
        PlotScene next = staged.scene();
        if (!next.samePoints(scene.get())) {
            scene.set(next);
            draft.clear(question.get(), next);
            if (phase.get() == Phase.REVEALED && lesson.equals(Asked.FREE)) {
                leave();
            }
        }
    }

    private void predict() {
        if (phase.get() != Phase.REVEALED) {
            prediction.set(draft.answer(question.get(), scene.get().size()));
        }
    }
}
