package org.asterism.cluster.hierarchy;

import org.asterism.cluster.Pseudocode;

/** Agglomerative clustering in a few lines, by linkage and cut. */
final class MergeCode {
    private MergeCode() {}

    static Pseudocode of(Linkage linkage, Cut cut) {
        String stop = switch (cut) {
            case K -> "repeat until k groups are left";
            case HEIGHT -> "repeat while the two nearest groups are within the cut height";
            case INCONSISTENCY -> "repeat, but leave out merges much higher than those just below them";
        };
        String near = switch (linkage) {
            case SINGLE -> "the distance of their nearest points";
            case COMPLETE -> "the distance of their farthest points";
            case AVERAGE -> "the mean distance of their points";
            case WEIGHTED -> "the mean of what it was for the two last merged";
            case WARD -> "by how much a merge raises the squared error";
            case CENTROID -> "the distance of their means";
            case MEDIAN -> "the distance of their middles, halfway between those last merged";
        };
        return Pseudocode.of("Merge distance", """
                Start | each point is a group of its own
                     | %s
                Merge |   merge the two nearest groups
                     |     how far two are apart: %s
                Cut | the groups that are left are the result
                """.formatted(stop, near));
    }
}
