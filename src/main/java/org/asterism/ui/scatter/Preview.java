package org.asterism.ui.scatter;

import org.asterism.workspace.Partition;

/**
 * Groups to look at without making them part of the document, such as what a predicted viewer sees.
 *
 * @param title the heading of the legend
 * @param groups with the colours in which they are drawn
 * @param shares how surely each row belongs to its group, 0 to 1; empty where nothing is known of that
 */
public record Preview(String title, Partition groups, double[] shares) {
    /** Groups of which nobody has said how sure they are. */
    public Preview(String title, Partition groups) {
        this(title, groups, new double[0]);
    }

    boolean banded() {
        return shares.length > 0;
    }
}
