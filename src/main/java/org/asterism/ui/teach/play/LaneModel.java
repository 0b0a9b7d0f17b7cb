package org.asterism.ui.teach.play;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.cluster.Step;
import org.asterism.geometry.Points;
import org.asterism.lesson.Act;
import org.asterism.lesson.play.Branch;
import org.asterism.lesson.play.Change;
import org.asterism.lesson.play.Diagram;
import org.asterism.lesson.play.Event;
import org.asterism.lesson.play.Recording;
import org.asterism.lesson.play.Timeline;
import org.jspecify.annotations.Nullable;

/** One run on the stage, at the step where the player is, in the branch that is on screen. */
public final class LaneModel {
    private final Act act;
    private final int place;
    private final ReadOnlyObjectWrapper<Branch> branch;
    private final ReadOnlyObjectWrapper<Step> step;
    private final ReadOnlyObjectWrapper<Points> points;
    private final ReadOnlyObjectWrapper<Change.@Nullable Point> carried = new ReadOnlyObjectWrapper<>(this, "carried");
    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(this, "index", 0);
    private final BranchesModel branches;
    private Track track;

    LaneModel(Act act, int place, Family family, Track track, Rails rails) {
        this.act = act;
        this.place = place;
        this.track = track;
        branches = new BranchesModel(this, family, rails);
        branch = new ReadOnlyObjectWrapper<>(this, "branch", track.branch());
        step = new ReadOnlyObjectWrapper<>(this, "step", recording().steps().getFirst());
        points = new ReadOnlyObjectWrapper<>(this, "points", track.branch().points(0));
    }

    /** Whether both show ways of one run. */
    boolean sisterOf(LaneModel other) {
        return branches.family().equals(other.branches.family());
    }

    /** What ran here before anybody branched off. */
    public Act act() {
        return act;
    }

    /** 0 for the first of the runs, 1 for the second. */
    public int place() {
        return place;
    }

    /** The ways that this run went and could have gone. */
    public BranchesModel branches() {
        return branches;
    }

    /** The way that is on screen. */
    public ReadOnlyObjectProperty<Branch> branchProperty() {
        return branch.getReadOnlyProperty();
    }

    /** The steps of the way that is on screen. */
    public Recording recording() {
        return track.branch().recording();
    }

    /** What happens on the way that is on screen, by its own steps. */
    public List<Event> events() {
        return track.events();
    }

    /** The objective at each step of the way that is on screen; NaN where there is none. Shared, read only. */
    public double[] objective() {
        return track.objective();
    }

    /** How many distances were computed up to each step of the way that is on screen; 0 where nobody counts. Shared, read only. */
    public long[] work() {
        return track.work();
    }

    /** What the way that is on screen draws beside its points; null for nothing. */
    @Nullable
    Diagram diagram() {
        return track.diagram();
    }

    /** The number of the step on screen in {@link #recording}. */
    public ReadOnlyIntegerProperty indexProperty() {
        return index.getReadOnlyProperty();
    }

    /** The step on screen; it is set after everything else of the lane. */
    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The points at the step on screen, as the algorithm saw them, but for one that is in hand; set before the step. */
    public ReadOnlyObjectProperty<Points> pointsProperty() {
        return points.getReadOnlyProperty();
    }

    /** The point that somebody takes elsewhere, and where it is by now; null for none. It is set after the points. */
    public ReadOnlyObjectProperty<Change.@Nullable Point> carriedProperty() {
        return carried.getReadOnlyProperty();
    }

    /** Shows a point where it is taken to, until the next step is shown; nothing runs. */
    void carry(Change.Point point) {
        points.set(point.in(own()));
        carried.set(point);
    }

    /** Shows a point that was in hand where it was. */
    void putBack() {
        if (carried.get() != null) {
            points.set(own());
            carried.set(null);
        }
    }

    private Points own() {
        return track.branch().points(index.get());
    }

    /** The palette colour of each cluster of the step on screen, of those too that only marks name; they stay from step to step. */
    public int[] colors() {
        return track.colors().of(index.get());
    }

    /** The palette colour of each point at the step on screen; negative labels where it has none. */
    public int[] painted() {
        return painted(index.get());
    }

    /** As {@link #painted()} at any step of {@link #recording}; from any thread. */
    public int[] painted(int number) {
        return track.colors().painted(number);
    }

    /** As {@link #colors()} at any step of {@link #recording}; from any thread. */
    public int[] colors(int number) {
        return track.colors().of(number);
    }

    Track track() {
        return track;
    }

    void take(Track other) {
        track = other;
    }

    /** Goes to where the player is. */
    void follow(Timeline timeline, int position) {
        int number = timeline.step(place, position);
        points.set(track.branch().points(number));
        index.set(number);
        branch.set(track.branch());
        carried.set(null);
        step.set(recording().steps().get(number));
    }
}
