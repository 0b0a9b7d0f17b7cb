package org.asterism.workspace.state;

import java.util.EnumSet;
import java.util.Set;

/**
 * How wide the side panes are, in pixels at a scale of 100 percent, and which panes are shown.
 *
 * @param shown the panes that are open
 */
public record PaneSizes(double left, double right, Set<Pane> shown) {
    /** What holds until somebody moves a divider. */
    public static final PaneSizes INITIAL = new PaneSizes(252, 316, EnumSet.allOf(Pane.class));

    private static final double SMALLEST = 120;
    private static final double LARGEST = 2000;

    /** What can be put away to make room for the plot. */
    public enum Pane {
        LEFT,
        RIGHT,
        RUNS
    }

    /** Widths that no pane has become usable ones. */
    public PaneSizes {
        left = usable(left, 252);
        right = usable(right, 316);
        shown = Set.copyOf(shown);
    }

    public PaneSizes withWidths(double newLeft, double newRight) {
        return new PaneSizes(newLeft, newRight, shown);
    }

    public PaneSizes withShown(Set<Pane> panes) {
        return new PaneSizes(left, right, panes);
    }

    private static double usable(double width, double otherwise) {
        return Double.isFinite(width) ? Math.clamp(width, SMALLEST, LARGEST) : otherwise;
    }
}
