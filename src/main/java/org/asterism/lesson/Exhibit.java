package org.asterism.lesson;

import java.util.List;
import java.util.Set;
import org.asterism.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * What a page puts before the class: data, and at most two runs on them.
 *
 * @param acts none for the points alone, two for runs in step beside each other
 * @param moment where the runs stand when the page is opened
 * @param camera the part of the plane to look at, null for all points
 * @param shows what is shown beside the runs
 */
public record Exhibit(
        Source source,
        List<Act> acts,
        Moment moment,
        @Nullable Bounds camera,
        Set<Show> shows) {
    /** What an exhibit can show beside the runs. */
    public enum Show {
        /** The known groups, as colours where nothing runs. */
        TRUTH,
        /** The score of how ambiguous the plot is to people. */
        AMBIGUITY,
        /** The lines of pseudo-code. */
        CODE,
        /** The curve of the objective. */
        OBJECTIVE
    }

    public Exhibit {
        acts = List.copyOf(acts);
        shows = Set.copyOf(shows);
    }

    public Exhibit withSource(Source other) {
        return new Exhibit(other, acts, moment, camera, shows);
    }

    public Exhibit withActs(List<Act> others) {
        return new Exhibit(source, others, moment, camera, shows);
    }

    public Exhibit withMoment(Moment other) {
        return new Exhibit(source, acts, other, camera, shows);
    }

    public Exhibit withCamera(@Nullable Bounds other) {
        return new Exhibit(source, acts, moment, other, shows);
    }

    public Exhibit withShows(Set<Show> others) {
        return new Exhibit(source, acts, moment, camera, others);
    }
}
