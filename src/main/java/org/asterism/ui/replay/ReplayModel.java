package org.asterism.ui.replay;

import static org.asterism.ui.text.Messages.text;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.data.Scatter;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.folder.Participant;
import org.asterism.session.folder.Session;
import org.asterism.session.log.Answer;
import org.asterism.session.plan.Stimulus;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.jspecify.annotations.Nullable;

/** Shows how an answer came about: where in its time the replay is, and whether and how fast it runs. */
public final class ReplayModel {
    private final TasksModel tasks;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<@Nullable Film> film = new ReadOnlyObjectWrapper<>(this, "film");
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final DoubleProperty position = new SimpleDoubleProperty(this, "position");
    private final ReadOnlyIntegerWrapper moment = new ReadOnlyIntegerWrapper(this, "moment", -1);
    private final BooleanProperty playing = new SimpleBooleanProperty(this, "playing");
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(this, "speed", Speed.TWO);

    public ReplayModel(TasksModel tasks) {
        this.tasks = tasks;
        reading = new Latest(tasks);
        position.subscribe(this::settle);
    }

    /** Reads how an answer came about, in the background, and shows it from its beginning. */
    public void open(Session session, Participant person, Answer answer) {
        String name = session.plan()
                .everyStimulus()
                .filter(stimulus -> stimulus.id().equals(answer.stimulus()))
                .findFirst()
                .map(Stimulus::title)
                .orElse(answer.stimulus());
        reading.start(
                text("replay.reading"),
                job -> new Film(person.id(), name, plot(session, answer), session.replay(person, answer.trial(), job)),
                this::show,
                problem -> tasks.say(Message.error(problem)));
    }

    private static Scatter plot(Session session, Answer answer) {
        return Optional.ofNullable(session.plots().get(answer.stimulus()))
                .orElseThrow(() -> new InvalidInputException(text("replay.no-plot", answer.stimulus())));
    }

    /** Whether there is something to show. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /** Ends the replay. */
    public void close() {
        reading.cancel();
        playing.set(false);
        showing.set(false);
        film.set(null);
    }

    void show(Film next) {
        playing.set(false);
        film.set(next);
        position.set(0);
        settle(0);
        showing.set(true);
    }

    /** Null while there is nothing to show. */
    ReadOnlyObjectProperty<@Nullable Film> filmProperty() {
        return film.getReadOnlyProperty();
    }

    /** The time within the replay, milliseconds. */
    DoubleProperty positionProperty() {
        return position;
    }

    /** The index of the last moment until now, -1 before the first. */
    ReadOnlyIntegerProperty momentProperty() {
        return moment.getReadOnlyProperty();
    }

    BooleanProperty playingProperty() {
        return playing;
    }

    ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    /** Runs from where it is, or from the beginning where it is at its end; stands still where it runs. */
    void play() {
        Film now = film.get();
        if (now != null && !playing.get() && position.get() >= now.length()) {
            position.set(0);
        }
        playing.set(now != null && !playing.get());
    }

    /** Lets time pass, milliseconds; does nothing while the replay stands still. */
    void pass(double millis) {
        Film now = film.get();
        if (now != null && playing.get()) {
            double next = position.get() + millis * speed.get().factor();
            position.set(Math.min(next, now.length()));
            playing.set(next < now.length());
        }
    }

    /** Goes so many moments on, or back where negative, and stands still. */
    void step(int moments) {
        go(moment.get() + moments);
    }

    /** Goes to a moment, and stands still; does nothing where there is none. */
    void go(int index) {
        Film now = film.get();
        if (now != null && index >= 0 && index < now.size()) {
            playing.set(false);
            position.set((double) now.moment(index).since().toMillis());
            moment.set(index);
        }
    }

    private void settle(Number millis) {
        Film now = film.get();
        moment.set(now == null ? -1 : now.at(millis.doubleValue()));
    }
}
