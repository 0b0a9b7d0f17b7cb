package org.asterism.ui.teach.play;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.data.Samples;
import org.asterism.lesson.Act;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Moment;
import org.asterism.lesson.Source;
import org.asterism.lesson.Stage;
import org.asterism.lesson.play.Comparison;
import org.asterism.lesson.play.Pace;
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
    private final BooleanProperty movingPoints = new SimpleBooleanProperty(this, "movingPoints");
    private final PlayerModel player = new PlayerModel();
    private final Playback playback = new Playback(player);
    private final Rails rails = new Inside();
    private int @Nullable [] truth;

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

    /** Whether the mouse moves points of the data, rather than centres and the view. */
    public BooleanProperty movingPointsProperty() {
        return movingPoints;
    }

    public PlayerModel player() {
        return player;
    }

    /** What two runs have made as much of at any position; {@link Pace#WORK} counts only where {@link #countedProperty}. */
    public ObjectProperty<Pace> paceProperty() {
        return playback.paceProperty();
    }

    /** Whether runs can be shown by the distances that they computed: there are two, and both count them. */
    public ReadOnlyBooleanProperty countedProperty() {
        return playback.countedProperty();
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
                job -> Performed.of(Stage.of(wanted.source(), beside, job), wanted.acts(), job),
                performed -> {
                    exhibit.set(wanted);
                    set(performed, wanted.moment());
                },
                failed);
    }

    /** Puts data on the stage, with runs of algorithms; offers a sample where there are too many points to watch. */
    public void open(Stage wanted, List<Act> acts) {
        int size = wanted.scatter().points().size();
        if (size > Performed.MOST_POINTS && !acts.isEmpty()) {
            tasks.say(Message.warning(Messages.text("stage.too-many", size, Performed.MOST_POINTS))
                    .with(
                            Messages.text("stage.thin", Performed.MOST_POINTS),
                            () -> open(wanted.thinned(Performed.MOST_POINTS), acts)));
            return;
        }
        latest.start(
                Messages.text("teach.preparing"),
                job -> Performed.of(wanted, acts, job),
                performed -> {
                    exhibit.set(null);
                    set(performed, new Moment.Start());
                },
                failure -> tasks.say(Message.error(failure)));
    }

    /** Reads or makes data in the background and puts them on the stage, with runs of algorithms. */
    public void open(Source source, List<Act> acts) {
        latest.start(
                Messages.text("teach.preparing"),
                job -> Stage.of(source, Samples.folder(), job),
                wanted -> open(wanted, acts),
                failure -> tasks.say(Message.error(failure)));
    }

    /** Other runs on the same data. */
    public void play(List<Act> acts) {
        Stage now = stage.get();
        if (now != null) {
            open(now, acts);
        }
    }

    /** How the two runs on the stage compare; null where there are not two, or they are on different points. */
    public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return playback.comparisonProperty();
    }

    /** Takes the second run off the stage. */
    public void closeBeside() {
        if (playback.lanes().size() > 1) {
            LaneModel left = playback.lanes().getFirst();
            playback.ride(List.of(left), left.indexProperty().get());
            lanes.setAll(playback.lanes());
        }
    }

    private void set(Performed performed, Moment moment) {
        truth = performed.truth();
        List<LaneModel> next = new ArrayList<>();
        for (int i = 0; i < performed.tracks().size(); i++) {
            Track track = performed.tracks().get(i);
            next.add(new LaneModel(performed.acts().get(i), i, new Family(track), track, rails));
        }
        playback.ride(next, moment);
        stage.set(performed.stage());
        lanes.setAll(next);
    }

    /** What a run improves at each position of the player; nothing for a run that is leaving the stage. */
    double[] objective(LaneModel lane) {
        return playback.objective(lane);
    }

    private final class Inside implements Rails {
        @Override
        public void show(LaneModel lane, Track track, int step) {
            lane.take(track);
            playback.show(lane, step);
        }

        @Override
        public void beside(LaneModel lane, Track track) {
            LaneModel left = playback.lanes().getFirst();
            LaneModel right = new LaneModel(lane.act(), 1, lane.branches().family(), track, this);
            playback.ride(List.of(left, right), left.indexProperty().get());
            lanes.setAll(playback.lanes());
        }

        @Override
        public int @Nullable [] truth() {
            return truth;
        }

        @Override
        public TasksModel tasks() {
            return tasks;
        }
    }
}
