package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.asterism.annotation.Label;
import org.asterism.session.log.Action;
import org.asterism.session.log.Answer;
import org.asterism.session.log.Answer.Verdict;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Schedule;
import org.asterism.session.plan.Schedule.Step;
import org.jspecify.annotations.Nullable;

/**
 * One person's way through a session, screen by screen. Everything they do is kept at once; what they said of a plot may
 * be changed until the next break is over.
 */
final class RunModel {
    private final Plan plan;
    private final Way way;
    private final Diary diary;
    private final Keeping keeping;
    private final Answers answers;
    private final ReadOnlyObjectWrapper<Screen> screen =
            new ReadOnlyObjectWrapper<>(this, "screen", new Screen.Done(0));
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper(this, "paused");
    private final ReadOnlyBooleanWrapper back = new ReadOnlyBooleanWrapper(this, "back");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private final ReadOnlyObjectWrapper<@Nullable Duration> left = new ReadOnlyObjectWrapper<>(this, "left");
    private int index;

    /** Begins, or goes on with the first plot that has no answer. */
    RunModel(Plan plan, Schedule schedule, Plots plots, Diary diary) {
        this.plan = plan;
        this.diary = diary;
        way = new Way(schedule);
        keeping = new Keeping(diary);
        answers = new Answers(plan, plots, diary, keeping);
        int first = way.first(trial -> answers.last(trial).isPresent());
        enter(first);
        if (first > 0) {
            notice.set(text("session.welcome-back"));
        }
    }

    Plan plan() {
        return plan;
    }

    ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /** Whether the plot is hidden and its clock stands still. */
    ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /** Whether there is a screen to go back to. */
    ReadOnlyBooleanProperty backProperty() {
        return back.getReadOnlyProperty();
    }

    /** What has just happened, in a sentence; empty for nothing. */
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The time that is left for the plot; null where there is no limit. */
    ReadOnlyObjectProperty<@Nullable Duration> leftProperty() {
        return left.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Keeping.State> keptProperty() {
        return keeping.stateProperty();
    }

    /** The share of the plots that matter, 0 to 1, that have an answer. */
    double done() {
        return way.share(trial -> answers.last(trial).isPresent());
    }

    /** How long it has been since a moment. */
    Duration since(Instant moment) {
        return Duration.between(moment, diary.now());
    }

    /** Takes how plots are really shown from now on. */
    void show(Display real) {
        answers.show(real);
    }

    /** Goes on, where nothing is missing; says whether it did. */
    boolean next() {
        if (paused.get() || index >= way.size() || !keeping.save()) {
            return false;
        }
        if (screen.get() instanceof Screen.Plot plot && !finish(plot)) {
            return false;
        }
        enter(index + 1);
        return true;
    }

    private boolean finish(Screen.Plot plot) {
        TrialModel trial = plot.trial();
        Verdict verdict = trial.unsureProperty().get() ? Verdict.UNSURE : Verdict.ANSWERED;
        return trial.missing().isEmpty() && answers.close(plot, verdict);
    }

    /** Passes on the plot. */
    void skip() {
        boolean ready = !paused.get() && keeping.save();
        if (ready && screen.get() instanceof Screen.Plot plot && answers.close(plot, Verdict.SKIPPED)) {
            enter(index + 1);
            notice.set(text("session.skipped"));
        }
    }

    /** Goes back, as long as {@link #backProperty} says so. */
    void back() {
        OptionalInt before = before();
        if (!paused.get() && before.isPresent()) {
            settle();
            keeping.keep(new Action.WentBack());
            enter(before.getAsInt());
        }
    }

    private OptionalInt before() {
        OptionalInt before = screen.get() instanceof Screen.TimeUp ? OptionalInt.empty() : way.before(index);
        boolean over = before.isPresent()
                && way.step(before.getAsInt()) instanceof Step.Show show
                && answers.has(show.trial(), Verdict.OUT_OF_TIME);
        return over ? OptionalInt.empty() : before;
    }

    void pause() {
        if (screen.get() instanceof Screen.Plot && !paused.get()) {
            settle();
            keeping.keep(new Action.Paused());
            paused.set(true);
        }
    }

    void resume() {
        if (paused.get()) {
            paused.set(false);
            keeping.keep(new Action.Resumed());
        }
    }

    /** Tries again to keep what could not be kept. */
    void save() {
        keeping.save();
    }

    /** Takes note of the label that new outlines get. */
    void choose(Label label) {
        if (screen.get() instanceof Screen.Plot) {
            keeping.keep(new Action.Chose(label.name()));
        }
    }

    /** Takes note of another tool. */
    void take(String tool) {
        if (screen.get() instanceof Screen.Plot) {
            keeping.keep(new Action.Took(tool));
        }
    }

    /** Looks at the clock; to be called a few times a second. */
    void tick() {
        if (!paused.get() && screen.get() instanceof Screen.Plot plot) {
            answers.look(plot);
            if (plan.limitSeconds() > 0 && !plot.place().practice()) {
                count(plot);
            }
        }
    }

    private void count(Screen.Plot plot) {
        Duration rest = Duration.ofSeconds(plan.limitSeconds()).minus(diary.time());
        left.set(rest.isNegative() ? Duration.ZERO : rest);
        if (!rest.isPositive()) {
            answers.close(plot, Verdict.OUT_OF_TIME);
            screen.set(new Screen.TimeUp(plot.place()));
            left.set(null);
            back.set(false);
        }
    }

    /** Keeps what was typed, and ends. */
    void close() {
        settle();
        keeping.attempt(diary::close);
    }

    private void settle() {
        if (screen.get() instanceof Screen.Plot plot) {
            plot.trial().settle();
        }
    }

    private void enter(int next) {
        index = next;
        notice.set("");
        left.set(null);
        screen.set(next < way.size() ? screen(way.step(next)) : new Screen.Done(way.plots()));
        back.set(before().isPresent());
        tick();
    }

    private Screen screen(Step step) {
        return switch (step) {
            case Step.Instructions instructions -> new Screen.Instructions(instructions.text());
            case Step.Show show -> answers.open(show.trial(), way.place(show.trial()));
            case Step.Feedback feedback -> feedback(feedback);
            case Step.Break rest -> new Screen.Break(rest.done(), rest.left(), diary.now());
        };
    }

    /** A plot that could not be shown has no answer, and nothing is said of it. */
    private Screen feedback(Step.Feedback feedback) {
        Optional<Answer> answer = answers.last(feedback.trial());
        if (answer.isPresent()) {
            return answers.feedback(feedback, answer.get());
        }
        index++;
        return index < way.size() ? screen(way.step(index)) : new Screen.Done(way.plots());
    }
}
