package org.asterism.ui.teach.play;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.asterism.lesson.Exhibit;
import org.jspecify.annotations.Nullable;

/** What is shown beside the runs: as a lesson's exhibit asks for it, until somebody wants it otherwise. */
public final class SightModel {
    private final BooleanProperty code = new SimpleBooleanProperty(this, "code", true);
    private final BooleanProperty objective = new SimpleBooleanProperty(this, "objective", true);
    private final BooleanProperty spokes = new SimpleBooleanProperty(this, "spokes", false);

    private final BooleanProperty setup = new SimpleBooleanProperty(this, "setup", true);
    private final BooleanProperty changing = new SimpleBooleanProperty(this, "changing", false);

    public SightModel(StageModel stage) {
        stage.exhibitProperty().subscribe(this::take);
    }

    /** Whether the pseudo-code stands beside the runs, where there is room. */
    public BooleanProperty codeProperty() {
        return code;
    }

    /** Whether the curve of the objective is drawn over the timeline. */
    public BooleanProperty objectiveProperty() {
        return objective;
    }

    /** Whether each point is joined to the centre of its cluster. */
    public BooleanProperty spokesProperty() {
        return spokes;
    }

    /** Whether the line of what runs stands over the runs. */
    public BooleanProperty setupProperty() {
        return setup;
    }

    /** Whether what can be changed about the runs is open over them, where there is no room beside them. */
    public BooleanProperty changingProperty() {
        return changing;
    }

    private void take(@Nullable Exhibit exhibit) {
        code.set(exhibit == null || exhibit.shows().contains(Exhibit.Show.CODE));
        objective.set(exhibit == null || exhibit.shows().contains(Exhibit.Show.OBJECTIVE));
    }
}
