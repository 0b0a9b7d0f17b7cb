package org.asterism.annotation.outline;

/**
 * A way to tidy a sketch, which a person may take or leave.
 *
 * @param group the group that it is about, or {@link org.asterism.cluster.Clustering#NOISE}
 * @param other another group that it is about, too; the same where there is none
 * @param rows the points that would change their groups, ascending; shared, read only
 * @param after the sketch if it is taken
 */
public record Suggestion(Kind kind, int group, int other, int[] rows, Sketch after) {

    /** What is untidy. */
    public enum Kind {
        /** A piece of a group, noise left out, that is tiny beside the rest of it: it would go. */
        SLIVER,
        /** Two outlines of a group so near each other that they look like one: they would be joined. */
        NEAR,
        /** Two groups that share very few points: those would stay with the upper one. */
        OVERLAP,
        /** Points in no group inside a hole of an outline: the hole would be filled. */
        HOLE
    }
}
