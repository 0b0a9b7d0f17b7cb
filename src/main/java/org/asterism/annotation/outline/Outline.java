package org.asterism.annotation.outline;

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
}
