package org.asterism.ui.teach.predict;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.lesson.answer.AnswerFolder;
import org.asterism.lesson.answer.Answers;
import org.asterism.lesson.answer.Asked;
import org.asterism.lesson.answer.ClassResult;
import org.asterism.lesson.answer.Prediction;
import org.asterism.lesson.answer.Reference;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The answers of a class to what is asked now, as they come; kept from sight until the lecturer reveals them. */
public final class ClassModel {
    private static final Answers.Fitting NOBODY = new Answers.Fitting(List.of(), List.of(), List.of());

    private final PredictModel predict;
    private final HandInModel handIn;
    private final TasksModel tasks;
    private final Latest latest;
    private final BooleanProperty showing = new SimpleBooleanProperty(this, "showing");
    private final BooleanProperty revealed = new SimpleBooleanProperty(this, "revealed");
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(this, "face", Face.TOGETHER);
    private final BooleanProperty ahead = new SimpleBooleanProperty(this, "ahead");
    private final BooleanProperty audience = new SimpleBooleanProperty(this, "audience");
    private final ObjectProperty<Projection> projection =
            new SimpleObjectProperty<>(this, "projection", Projection.FOLLOW);
    private final BooleanProperty named = new SimpleBooleanProperty(this, "named");
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>(this, "seen");
    private final BooleanBinding disclosed = revealed.or(ahead.and(audience));
    private final BooleanBinding projected = audience.and(projection
            .isEqualTo(Projection.CLASS)
            .or(projection.isEqualTo(Projection.FOLLOW).and(showing).and(ahead)));
    private final BooleanBinding secret = showing.and(ahead.or(projection.isEqualTo(Projection.STAGE)));
    private final BooleanBinding watched = showing.or(projected);
    private @Nullable AnswerFolder folder;
    private boolean busy;

    /**
     * What came in so far.
     *
     * @param forecast what CLAMS expects of the plot, null where nobody outlines groups or there are too few points
     */
    public record Seen(
            Asked asked,
            Answers.Fitting answers,
            Points points,
            ClassResult result,
            @Nullable Forecast forecast) {}

    public ClassModel(PredictModel predict, HandInModel handIn, TasksModel tasks) {
        this.predict = predict;
        this.handIn = handIn;
        this.tasks = tasks;
        latest = new Latest(tasks);
        predict.questionProperty().subscribe((_, _) -> forget());
        handIn.folderProperty().subscribe((_, _) -> forget());
        audience.subscribe(open -> {
            if (!open) {
                ahead.set(false);
                projection.set(Projection.FOLLOW);
            }
        });
        showing.subscribe(_ -> ahead.set(false));
    }

    /** Whether the class is on screen in place of the stage. */
    public BooleanProperty showingProperty() {
        return showing;
    }

    /** Whether answers are in sight, and not only how many there are. */
    public BooleanProperty revealedProperty() {
        return revealed;
    }

    /** Whether the lecturer looks at the answers before they are revealed; only while the audience has its own window. */
    public BooleanProperty aheadProperty() {
        return ahead;
    }

    /** Whether answers are in sight of the lecturer. */
    public BooleanBinding disclosed() {
        return disclosed;
    }

    /** Whether the audience has a window of its own. */
    public BooleanProperty audienceProperty() {
        return audience;
    }

    /** What the audience sees in its own window. */
    public ReadOnlyObjectProperty<Projection> projectionProperty() {
        return projection;
    }

    /** Has the audience see something in its own window, which is opened. */
    public void project(Projection chosen) {
        audience.set(true);
        projection.set(chosen);
    }

    /** Has the audience see the class, or what the lecturer sees. */
    public void toggleProjection() {
        project(projected.get() ? Projection.FOLLOW : Projection.CLASS);
    }

    /** Whether the audience sees the class itself, with nothing that is not revealed. */
    public BooleanBinding projected() {
        return projected;
    }

    /** Whether what the lecturer sees is not for the audience. */
    public BooleanBinding secret() {
        return secret;
    }

    /** Whether somebody looks at the class. */
    public BooleanBinding watched() {
        return watched;
    }

    /** Whether names are in sight. */
    public BooleanProperty namedProperty() {
        return named;
    }

    /** How outlined groups are looked at. */
    public ObjectProperty<Face> faceProperty() {
        return face;
    }

    /** What came in so far; null before the folder was read. */
    public ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** What is asked. */
    public PredictModel predict() {
        return predict;
    }

    /** The folder of the class; null before one was chosen. */
    public ReadOnlyObjectProperty<@Nullable Path> folderProperty() {
        return handIn.folderProperty();
    }

    /** Takes another folder. */
    public void choose(Path chosen) {
        handIn.choose(chosen);
        refresh();
    }

    /** Shows the class, or the stage again. */
    public void toggle() {
        showing.set(!showing.get());
    }

    /** Reads the folder again, in the background; does nothing while it is being read. */
    public void refresh() {
        Path at = folderProperty().get();
        Optional<Asked> asked = predict.asked();
        Optional<Reference> reference = predict.reference();
        if (at == null || asked.isEmpty() || reference.isEmpty() || busy) {
            return;
        }
        AnswerFolder now = folder == null || !folder.folder().equals(at) ? new AnswerFolder(at) : folder;
        folder = now;
        busy = true;
        tasks.watch(
                Messages.text("predict.class.reading"),
                job -> now.refresh(job).to(asked.get()),
                answers -> found(asked.get(), answers, reference.get()),
                this::fail);
    }

    /** What is new is reckoned with, which may take a while, so that it is listed. */
    private void found(Asked asked, Answers.Fitting answers, Reference reference) {
        Seen before = seen.get();
        if (before != null && before.asked.equals(asked) && before.answers.equals(answers)) {
            busy = false;
            return;
        }
        latest.start(
                Messages.text("predict.class.reading"),
                job -> new Seen(
                        asked,
                        answers,
                        reference.points(),
                        ClassResult.of(asked.kind(), answers, reference, job),
                        forecast(before, asked, reference.points(), job)),
                this::take,
                this::fail);
    }

    private void fail(String failure) {
        busy = false;
        tasks.say(Message.error(failure));
    }

    private void take(Seen found) {
        busy = false;
        if (predict.asked().filter(found.asked::equals).isPresent()) {
            seen.set(found);
        }
    }

    private void forget() {
        seen.set(null);
        revealed.set(false);
        ahead.set(false);
    }

    private static @Nullable Forecast forecast(@Nullable Seen before, Asked asked, Points points, Job job) {
        if (before != null && before.asked.equals(asked)) {
            return before.forecast;
        }
        return asked.kind() == Prediction.Kind.GROUPS ? Forecast.of(points, job) : null;
    }

    /** The answers that came in; none before the folder was read. */
    public Answers.Fitting answers() {
        Seen now = seen.get();
        return now == null ? NOBODY : now.answers;
    }
}
