package org.asterism.ui.teach.predict;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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

/** The answers of a class to what is asked now, as they come into its folder. */
public final class ClassModel {
    private static final Answers.Fitting NOBODY = new Answers.Fitting(List.of(), List.of(), List.of());

    private final PredictModel predict;
    private final HandInModel handIn;
    private final TasksModel tasks;
    private final Latest latest;
    private final ClassSight sight = new ClassSight();
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>(this, "seen");
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
    }

    /** What of it is in sight, and of whom. */
    public ClassSight sight() {
        return sight;
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
        sight.hide();
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
