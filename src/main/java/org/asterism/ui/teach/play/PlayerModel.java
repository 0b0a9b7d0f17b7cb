package org.asterism.ui.teach.play;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** Which step of the runs is on screen, and whether and how fast they play. */
public final class PlayerModel {
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper(this, "position", 0);
    private final ReadOnlyIntegerWrapper last = new ReadOnlyIntegerWrapper(this, "last", 0);
    private final BooleanProperty playing = new SimpleBooleanProperty(this, "playing", false);
    private final DoubleProperty speed = new SimpleDoubleProperty(this, "speed", 2);

    /** The step on screen, 0 to {@link #lastProperty()}. */
    public ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** The last step of the longest run. */
    public ReadOnlyIntegerProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    public BooleanProperty playingProperty() {
        return playing;
    }

    /** Steps a second while playing; above 0. */
    public DoubleProperty speedProperty() {
        return speed;
    }

    /** Goes to a step; numbers out of range are the first or the last. */
    public void jump(int step) {
        position.set(Math.clamp(step, 0, last.get()));
    }

    public void forward() {
        jump(position.get() + 1);
    }

    public void back() {
        jump(position.get() - 1);
    }

    /** Takes runs of a new length and goes to one of their steps. */
    void load(int newLast, int step) {
        playing.set(false);
        last.set(newLast);
        jump(step);
    }
}
