package org.asterism.ui.teach.play;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.job.Job;
import org.asterism.lesson.Act;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Moment;
import org.asterism.lesson.Stage;
import org.asterism.lesson.play.Recording;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the class: data, and one or two runs on them in step.
 *
 * <p>Whoever fills the stage (a lesson, the document, drawn data) opens an {@link Exhibit} or a {@link Stage}; whoever shows
 * it watches the lanes and the player.
 */
public final class StageModel {
    private final TasksModel tasks;
    private final Latest latest;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ReadOnlyObjectWrapper<@Nullable Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage");
    private final ReadOnlyObjectWrapper<@Nullable Exhibit> exhibit = new ReadOnlyObjectWrapper<>(this, "exhibit");
    private final ObservableList<LaneModel> lanes = FXCollections.observableArrayList();
    private final ObservableList<LaneModel> lanesShown = FXCollections.unmodifiableObservableList(lanes);
    private final BooleanProperty concealed = new SimpleBooleanProperty(this, "concealed");
    private final PlayerModel player = new PlayerModel();

    public StageModel(TasksModel tasks) {
        this.tasks = tasks;
        latest = new Latest(tasks);
    }

    /** Whether the page is wanted. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    public void show() {
        showing.set(true);
    }

    public void close() {
        showing.set(false);
        player.playingProperty().set(false);
    }

    /** The data on the stage; null while there are none. */
    public ReadOnlyObjectProperty<@Nullable Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** What was opened last by a lesson; null where the data came from elsewhere. */
    public ReadOnlyObjectProperty<@Nullable Exhibit> exhibitProperty() {
        return exhibit.getReadOnlyProperty();
    }

    /** The runs on the stage, at most two; none where there are only data. */
    public ObservableList<LaneModel> lanes() {
        return lanesShown;
    }

    /** Whether the runs are kept from sight until somebody has predicted them. */
    public BooleanProperty concealedProperty() {
        return concealed;
    }

    public PlayerModel player() {
        return player;
    }

    /**
     * Puts an exhibit on the stage, in the background; what stands there stays until it is ready.
     *
     * @param beside the folder of the lesson's file
     * @param failed gets the words that say why it could not be shown
     */
    public void open(Exhibit wanted, Path beside, Consumer<String> failed) {
        latest.start(
                Messages.text("teach.preparing"),
                job -> perform(Stage.of(wanted.source(), beside, job), wanted.acts(), job),
                performed -> {
                    exhibit.set(wanted);
                    set(performed, wanted.moment());
                },
                failed);
    }

    /** Puts data on the stage, with runs of algorithms. */
    public void open(Stage wanted, List<Act> acts) {
        latest.start(
                Messages.text("teach.preparing"),
                job -> perform(wanted, acts, job),
                performed -> {
                    exhibit.set(null);
                    set(performed, new Moment.Start());
                },
                failure -> tasks.say(Message.error(failure)));
    }

    /** Other runs on the same data. */
    public void play(List<Act> acts) {
        Stage now = stage.get();
        if (now != null) {
            open(now, acts);
        }
    }

    private record Performed(Stage stage, List<Act> acts, List<Recording> recordings) {}

    private static Performed perform(Stage stage, List<Act> acts, Job job) {
        List<Recording> recordings = new ArrayList<>();
        for (Act act : acts) {
            recordings.add(Recording.of(act.clusterer(), stage.points(act.standardized()), job));
        }
        return new Performed(stage, acts, recordings);
    }

    private void set(Performed performed, Moment moment) {
        int last = performed.recordings.stream().mapToInt(Recording::last).max().orElse(0);
        player.load(last, moment.in(List.of(), last));
        List<LaneModel> next = new ArrayList<>();
        for (int i = 0; i < performed.acts.size(); i++) {
            next.add(new LaneModel(performed.acts.get(i), performed.recordings.get(i), player));
        }
        stage.set(performed.stage);
        lanes.setAll(next);
    }
}
