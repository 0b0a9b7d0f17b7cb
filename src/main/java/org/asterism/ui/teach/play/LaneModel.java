package org.asterism.ui.teach.play;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.cluster.Step;
import org.asterism.lesson.Act;
import org.asterism.lesson.play.Recording;

/** One run on the stage, at the step where the player is. */
public final class LaneModel {
    private final Act act;
    private final Recording recording;
    private final ReadOnlyObjectWrapper<Step> step;

    LaneModel(Act act, Recording recording, PlayerModel player) {
        this.act = act;
        this.recording = recording;
        step = new ReadOnlyObjectWrapper<>(this, "step", recording.steps().getFirst());
        player.positionProperty()
                .subscribe(
                        position -> step.set(recording.steps().get(Math.min(position.intValue(), recording.last()))));
    }

    /** What runs here. */
    public Act act() {
        return act;
    }

    public Recording recording() {
        return recording;
    }

    /** The step on screen: that of the player, or the last where the run is shorter. */
    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }
}
