package org.asterism.tuning.selection;

import org.asterism.geometry.Points;

/**
 * Points among which a group was planted.
 *
 * @param points those of the group first
 * @param truth one a point: {@link #GROUP}, {@link #NEIGHBOR}, {@link org.asterism.cluster.Clustering#NOISE} for a field
 *     without groups, or {@link org.asterism.cluster.Clustering#UNLABELLED} where nothing is known
 */
public record Planted(Points points, int[] truth) {
    /** The planted group. */
    public static final int GROUP = 0;

    /** The group that it stands beside. */
    public static final int NEIGHBOR = 1;
}
