package org.asterism.ui.teach.play;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.asterism.geometry.Points;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Stage;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** What is shown beside the runs: as a lesson's exhibit asks for it, until somebody wants it otherwise. */
public final class SightModel {
    private final BooleanProperty code = new SimpleBooleanProperty(this, "code", true);
    private final BooleanProperty objective = new SimpleBooleanProperty(this, "objective", true);
    private final BooleanProperty spokes = new SimpleBooleanProperty(this, "spokes", false);

    private final BooleanProperty setup = new SimpleBooleanProperty(this, "setup", true);
    private final BooleanProperty changing = new SimpleBooleanProperty(this, "changing", false);

    private final ReadOnlyObjectWrapper<@Nullable Ambiguity> ambiguity = new ReadOnlyObjectWrapper<>(this, "ambiguity");
    private final StageModel stage;
    private final TasksModel tasks;
    private final Latest latest;

    public SightModel(StageModel stage, TasksModel tasks) {
        this.stage = stage;
        this.tasks = tasks;
        latest = new Latest(tasks);
        stage.exhibitProperty().subscribe(this::take);
        stage.stageProperty().subscribe(this::score);
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

    /** How ambiguous the points are to people; null where an exhibit does not ask for it, or they are too few. */
    public ReadOnlyObjectProperty<@Nullable Ambiguity> ambiguityProperty() {
        return ambiguity.getReadOnlyProperty();
    }

    private void take(@Nullable Exhibit exhibit) {
        code.set(exhibit == null || exhibit.shows().contains(Exhibit.Show.CODE));
        objective.set(exhibit == null || exhibit.shows().contains(Exhibit.Show.OBJECTIVE));
        if (!wantsAmbiguity(exhibit)) {
            ambiguity.set(null);
        }
    }

    private static boolean wantsAmbiguity(@Nullable Exhibit exhibit) {
        return exhibit != null && exhibit.shows().contains(Exhibit.Show.AMBIGUITY);
    }

    private void score(@Nullable Stage now) {
        ambiguity.set(null);
        latest.cancel();
        if (now == null || !wantsAmbiguity(stage.exhibitProperty().get())) {
            return;
        }
        Points points = now.points(false);
        if (points.size() >= Clams.FEWEST) {
            latest.start(
                    Messages.text("teach.scoring"),
                    job -> Clams.DEFAULT.score(points, job),
                    ambiguity::set,
                    failure -> tasks.say(Message.error(failure)));
        }
    }
}
