package org.asterism.ui.teach.play;

import java.util.Arrays;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.asterism.job.Job;
import org.asterism.lesson.play.Branch;
import org.asterism.lesson.play.Change;
import org.asterism.lesson.play.Correspondence;
import org.asterism.lesson.play.Junction;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The branches of a lane: what somebody changed at a step, and what came of it.
 *
 * <p>Changes of one gesture, such as a drag, make one branch: the newest wins, and takes the place of the one before.
 */
public final class BranchesModel {
    private final LaneModel lane;
    private final Family family;
    private final Rails rails;
    private final Latest latest;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private @Nullable Gesture gesture;

    /** Changes that belong together, all made at one step. */
    private static final class Gesture {
        private final String key;
        private final Track parent;
        private final int step;
        private final int number;
        private @Nullable Track made;

        Gesture(String key, Track parent, int step, int number) {
            this.key = key;
            this.parent = parent;
            this.step = step;
            this.number = number;
        }
    }

    BranchesModel(LaneModel lane, Family family, Rails rails) {
        this.lane = lane;
        this.family = family;
        this.rails = rails;
        latest = new Latest(rails.tasks());
        family.branches().addListener((ListChangeListener<Branch>) _ -> leaveRemoved());
    }

    /** The run first, then its branches in the order in which they were made. */
    public ObservableList<Branch> branches() {
        return family.branches();
    }

    /** What came of the last change, in a sentence; empty before any. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Whether centres can be moved at the step on screen. */
    public boolean hasCentres() {
        return junction().hasCentres();
    }

    /**
     * Changes something at the step on screen, in the background, and shows what comes of it.
     *
     * @param cause what is changed, in words
     * @param key the same for all changes of a gesture; they make one branch until {@link #end}
     */
    public void change(Change change, String cause, String key) {
        Gesture now = gesture(key);
        String title = Messages.text("stage.branch", now.number);
        Junction from = new Junction(now.parent.branch(), now.step);
        latest.start(
                Messages.text("stage.branching"),
                job -> track(now.parent, from.with(change, title, cause, job), job),
                track -> show(now, track),
                failure -> {
                    lane.putBack();
                    rails.tasks().say(Message.error(failure));
                });
    }

    /** Takes back what the changes of a gesture have made, if it has not ended. */
    void giveUp(String key) {
        Gesture now = gesture;
        if (now == null || !now.key.equals(key)) {
            return;
        }
        latest.cancel();
        end();
        if (now.made != null) {
            rails.show(lane, now.parent, now.step);
            family.remove(now.made.branch());
            said.set("");
        }
    }

    /** Ends a gesture: the next change makes another branch. */
    public void end() {
        gesture = null;
    }

    /** Shows another branch, at the step where it left the one on screen, or the one that is like this step. */
    public void show(Branch branch) {
        end();
        Track track = family.track(branch);
        if (!track.equals(lane.track())) {
            rails.show(lane, track, like(track));
        }
    }

    /** Puts a branch beside the one on screen, in step with it. */
    public void compare(Branch branch) {
        rails.beside(lane, family.track(branch));
    }

    /** Forgets a branch and those that come from it; the run itself stays. */
    public void delete(Branch branch) {
        if (branch.parent() != null) {
            end();
            family.remove(branch);
        }
    }

    Family family() {
        return family;
    }

    private Junction junction() {
        return new Junction(lane.track().branch(), lane.indexProperty().get());
    }

    private Gesture gesture(String key) {
        Gesture now = gesture;
        boolean same =
                now != null && now.key.equals(key) && lane.track().equals(now.made == null ? now.parent : now.made);
        if (now == null || !same) {
            now = new Gesture(key, lane.track(), lane.indexProperty().get(), family.number());
            gesture = now;
        }
        return now;
    }

    private Track track(Track parent, Branch branch, Job job) {
        Track track = Track.of(branch, rails.truth(), job);
        return track.in(
                branch.wentOn()
                        ? track.colors().called(parent.colors())
                        : track.colors().like(parent.colors()));
    }

    private void show(Gesture made, Track track) {
        Branch branch = track.branch();
        int step = branch.wentOn() ? wentOn(made, track) : like(track);
        said.set(
                branch.wentOn()
                        ? Messages.text("stage.went-on", made.step + 1)
                        : Messages.text("stage.ran-anew", step + 1));
        Track before = made.made;
        made.made = track;
        rails.show(lane, track, step);
        family.put(track, before);
    }

    /** The first step after the change at which points are assigned, or where the branch of the same gesture was. */
    private int wentOn(Gesture made, Track track) {
        boolean again = made.made != null && lane.indexProperty().get() > made.step;
        if (again) {
            return Math.min(lane.indexProperty().get(), track.last());
        }
        int first = made.step + 1;
        int[] labels = track.branch().recording().steps().get(first).labels();
        boolean decided = Arrays.stream(labels).anyMatch(label -> label >= 0);
        return Math.min(decided ? first : first + 1, track.last());
    }

    private int like(Track track) {
        Track now = lane.track();
        int index = lane.indexProperty().get();
        if (track.branch().wentOn() && Objects.equals(track.branch().parent(), now.branch())) {
            return Math.min(Math.max(index, track.branch().left()), track.last());
        }
        if (now.branch().wentOn() && track.branch().equals(now.branch().parent())) {
            return Math.min(Math.min(index, now.branch().left()), track.last());
        }
        return Correspondence.step(index, now.last(), now.events(), track.last(), track.events());
    }

    private void leaveRemoved() {
        Branch now = lane.track().branch();
        if (!family.branches().contains(now)) {
            Branch parent = now.parent();
            while (parent != null && !family.branches().contains(parent)) {
                parent = parent.parent();
            }
            Track back = parent == null ? family.trunk() : family.track(parent);
            rails.show(lane, back, like(back));
        }
    }
}
