package org.asterism.ui.teach.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.lesson.Moment;
import org.asterism.lesson.play.Comparison;
import org.asterism.lesson.play.Event;
import org.asterism.lesson.play.Pace;
import org.asterism.lesson.play.Recording;
import org.asterism.lesson.play.Timeline;
import org.jspecify.annotations.Nullable;

/** The lanes that follow the player, and what they have made as much of at each of its positions. */
final class Playback {
    private final PlayerModel player;
    private final ReadOnlyBooleanWrapper counted = new ReadOnlyBooleanWrapper(this, "counted");
    private final ObjectProperty<Pace> pace = new SimpleObjectProperty<>(this, "pace", Pace.STEPS);
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison =
            new ReadOnlyObjectWrapper<>(this, "comparison");
    private List<LaneModel> lanes = List.of();
    private Timeline timeline = Timeline.of(Pace.STEPS, List.of());

    Playback(PlayerModel player) {
        this.player = player;
        player.positionProperty().subscribe(_ -> follow());
        pace.addListener((_, _, _) -> retime());
    }

    List<LaneModel> lanes() {
        return lanes;
    }

    ObjectProperty<Pace> paceProperty() {
        return pace;
    }

    ReadOnlyBooleanProperty countedProperty() {
        return counted.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** Other lanes, at a moment of their common time. */
    void ride(List<LaneModel> next, Moment moment) {
        ride(next);
        load(moment.in(events(), timeline.last()));
    }

    /** Other lanes, of which the first is at a step. */
    void ride(List<LaneModel> next, int step) {
        ride(next);
        load(timeline.position(0, step));
    }

    /** Takes all to where a lane, whose steps may be others now, is at a step. */
    void show(LaneModel lane, int step) {
        if (lanes.contains(lane)) {
            time();
            load(timeline.position(lane.place(), step));
        }
    }

    /** What a run improves at each position of the player; nothing for a run that is leaving the stage. */
    double[] objective(LaneModel lane) {
        int positions = lanes.contains(lane) ? timeline.last() + 1 : 0;
        double[] values = new double[positions];
        Arrays.setAll(values, position -> lane.objective()[timeline.step(lane.place(), position)]);
        return values;
    }

    private void ride(List<LaneModel> next) {
        lanes = List.copyOf(next);
        time();
    }

    /** Keeps the step of the first run on screen where the time is told otherwise. */
    private void retime() {
        if (!lanes.isEmpty()) {
            LaneModel first = lanes.getFirst();
            show(first, first.indexProperty().get());
        }
    }

    private void time() {
        List<long[]> work = lanes.stream().map(LaneModel::work).toList();
        counted.set(Timeline.counted(work));
        timeline = Timeline.of(pace.get(), work);
        comparison.set(compared());
    }

    private @Nullable Comparison compared() {
        if (lanes.size() < 2) {
            return null;
        }
        Recording first = lanes.get(0).recording();
        Recording second = lanes.get(1).recording();
        return first.points().size() == second.points().size() ? Comparison.of(first, second) : null;
    }

    private void load(int position) {
        player.load(timeline.last(), cues(), position);
        follow();
    }

    private void follow() {
        lanes.forEach(lane -> lane.follow(timeline, player.positionProperty().get()));
    }

    private List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        for (LaneModel lane : lanes) {
            for (Event event : lane.events()) {
                cues.add(new Cue(lane.place(), event.kind(), timeline.position(lane.place(), event.step())));
            }
        }
        cues.sort(Comparator.comparingInt(Cue::position).thenComparingInt(Cue::lane));
        return cues;
    }

    private List<Event> events() {
        return cues().stream().map(cue -> new Event(cue.kind(), cue.position())).toList();
    }
}
