package org.asterism.ui.teach.play;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Which position of the runs is on screen, and whether and how fast they play.
 *
 * <p>A position is a step of each run, see {@link org.asterism.lesson.play.Timeline}.
 */
public final class PlayerModel {
    /** The slowest that can be chosen, in steps a second. */
    public static final double SLOWEST = 0.5;

    /** The fastest that can be chosen, in steps a second. */
    public static final double FASTEST = 60;

    /** After a pause of the window that is longer, it goes on as if it had been this long, in seconds. */
    private static final double LONGEST_GAP = 0.25;

    private static final double NANO = 1e-9;

    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper(this, "position", 0);
    private final ReadOnlyIntegerWrapper last = new ReadOnlyIntegerWrapper(this, "last", 0);
    private final BooleanProperty playing = new SimpleBooleanProperty(this, "playing", false);
    private final DoubleProperty speed = new SimpleDoubleProperty(this, "speed", 2);
    private final ObservableList<Cue> cues = FXCollections.observableArrayList();
    private final ObservableList<Cue> cuesShown = FXCollections.unmodifiableObservableList(cues);
    /** The time of the tick before, NaN for none; how much of the next step has passed. */
    private double before = Double.NaN;

    private double part;

    public PlayerModel() {
        playing.subscribe(_ -> before = Double.NaN);
    }

    /** The position on screen, 0 to {@link #lastProperty()}. */
    public ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** The last position: with one run, its last step. */
    public ReadOnlyIntegerProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    public BooleanProperty playingProperty() {
        return playing;
    }

    /** Steps a second while playing, {@link #SLOWEST} to {@link #FASTEST}. */
    public DoubleProperty speedProperty() {
        return speed;
    }

    /** What can be jumped to, by position. */
    public ObservableList<Cue> cues() {
        return cuesShown;
    }

    /** Goes to a position; numbers out of range are the first or the last. */
    public void jump(int wanted) {
        position.set(Math.clamp(wanted, 0, last.get()));
    }

    public void forward() {
        jump(position.get() + 1);
    }

    public void back() {
        jump(position.get() - 1);
    }

    public void toStart() {
        jump(0);
    }

    public void toEnd() {
        jump(last.get());
    }

    /** Goes to the next event; stays where there is none. */
    public void nextEvent() {
        at().filter(place -> place > position.get()).min().ifPresent(this::jump);
    }

    /** Goes to the event before; stays where there is none. */
    public void previousEvent() {
        at().filter(place -> place < position.get()).max().ifPresent(this::jump);
    }

    /** Plays, from the beginning where the end is on screen; or stops. */
    public void toggle() {
        if (!playing.get() && position.get() == last.get()) {
            toStart();
        }
        playing.set(!playing.get() && last.get() > 0);
    }

    /** Plays faster or slower: twice or half, within what can be chosen. */
    public void faster(boolean more) {
        speed.set(Math.clamp(more ? speed.get() * 2 : speed.get() / 2, SLOWEST, FASTEST));
    }

    /**
     * Says what time it is; while playing the position follows it. Slow frames leave steps out, so that the speed stays; the
     * end stops it.
     *
     * @param now in nanoseconds, from any beginning
     */
    public void tick(long now) {
        if (!playing.get()) {
            return;
        }
        double time = now * NANO;
        double passed = Double.isNaN(before) ? 0 : Math.clamp(time - before, 0, LONGEST_GAP);
        part = Double.isNaN(before) ? 0 : part + passed * Math.clamp(speed.get(), SLOWEST, FASTEST);
        before = time;
        int steps = (int) part;
        part -= steps;
        if (steps > 0) {
            jump(position.get() + steps);
        }
        if (position.get() == last.get()) {
            playing.set(false);
        }
    }

    private IntStream at() {
        return cues.stream().mapToInt(Cue::position);
    }

    /** Takes runs of a new length and goes to one of their positions. */
    void load(int newLast, List<Cue> newCues, int wanted) {
        playing.set(false);
        last.set(newLast);
        cues.setAll(newCues);
        jump(wanted);
    }
}
