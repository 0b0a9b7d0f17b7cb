package org.asterism.ui.teach.play;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.lesson.play.Branch;
import org.jspecify.annotations.Nullable;

/** A run and its branches, the run first. */
final class Family {
    private final List<Track> tracks = new ArrayList<>();
    private final ObservableList<Branch> branches = FXCollections.observableArrayList();
    private final ObservableList<Branch> shown = FXCollections.unmodifiableObservableList(branches);
    private int made;

    Family(Track trunk) {
        tracks.add(trunk);
        branches.add(trunk.branch());
    }

    ObservableList<Branch> branches() {
        return shown;
    }

    /** Its number, from 1, for the next branch. */
    int number() {
        return ++made;
    }

    Track trunk() {
        return tracks.getFirst();
    }

    /** The track of a branch; that of the trunk where it is gone. */
    Track track(Branch branch) {
        int place = branches.indexOf(branch);
        return place < 0 ? trunk() : tracks.get(place);
    }

    /** Adds a branch, in place of another one. */
    void put(Track track, @Nullable Track instead) {
        int place = instead == null ? -1 : branches.indexOf(instead.branch());
        if (place < 0) {
            tracks.add(track);
            branches.add(track.branch());
        } else {
            tracks.set(place, track);
            branches.set(place, track.branch());
        }
    }

    /** Takes out a branch and all that come from it. */
    void remove(Branch branch) {
        tracks.removeIf(track -> track.branch().comesFrom(branch));
        branches.removeIf(other -> other.comesFrom(branch));
    }
}
