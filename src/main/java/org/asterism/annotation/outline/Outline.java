package org.asterism.annotation.outline;

import java.util.Arrays;
import java.util.BitSet;
import org.asterism.geometry.Area;

/**
 * One shape that puts points into a group.
 *
 * @param group an index into the groups of the sketch, or {@link org.asterism.cluster.Clustering#NOISE}
 * @param means how it was made
 * @param area the shape, in places along the axes of the plot; empty where points were chosen one by one
 * @param rows the points that it holds, ascending; shared, read only
 */
public record Outline(int group, Means means, Area area, int[] rows) {

    /** How an outline was made. */
    public enum Means {
        LASSO,
        POLYGON,
        RECTANGLE,
        BRUSH,
        WAND,
        POINTS,
        /** Made of other outlines, by merging, splitting, cutting or reshaping them. */
        EDIT
    }

    public Outline withGroup(int chosen) {
        return new Outline(chosen, means, area, rows);
    }

    /** Whether points were chosen one by one. */
    public boolean shapeless() {
        return area.isEmpty();
    }

    /** Whether it holds a point. */
    public boolean holds(int row) {
        return Arrays.binarySearch(rows, row) >= 0;
    }

    /** The points that it holds, as a fresh set. */
    public BitSet members() {
        BitSet members = new BitSet();
        for (int row : rows) {
            members.set(row);
        }
        return members;
    }

    /** The points that another outline holds, too. */
    public BitSet shared(Outline other) {
        BitSet shared = members();
        shared.and(other.members());
        return shared;
    }

    /** These points, chosen one by one. */
    public static Outline of(int group, BitSet members) {
        return new Outline(group, Means.POINTS, Area.EMPTY, members.stream().toArray());
    }
}
