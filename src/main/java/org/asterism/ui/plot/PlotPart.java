package org.asterism.ui.plot;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.asterism.report.PlotLayout;

/** What stands around the points of a plot, where it can be clicked. */
public enum PlotPart {
    /** Above the plot. */
    TITLE,
    /** The ticks of the axis across. */
    ACROSS,
    ACROSS_TITLE,
    /** The ticks of the axis upwards. */
    UPWARDS,
    UPWARDS_TITLE,
    /** The histogram above the plot. */
    TOP_EDGE,
    /** The histogram to the right of the plot. */
    RIGHT_EDGE,
    /** Anything else. */
    POINTS;

    private static final double TITLE_ROW = 26;
    private static final double WIDEST = 320;
    private static final double FIELD = 28;

    /** The part at a place in pixels of the whole plot. */
    static PlotPart at(PlotLayout layout, double x, double y) {
        if (y >= layout.bottom() && x >= layout.left()) {
            return y >= layout.height() - TITLE_ROW * layout.type() ? ACROSS_TITLE : ACROSS;
        }
        if (x < layout.left() && y >= layout.top()) {
            return x < TITLE_ROW * layout.type() ? UPWARDS_TITLE : UPWARDS;
        }
        if (layout.strip() > 0 && x > layout.right() && y >= layout.top()) {
            return RIGHT_EDGE;
        }
        return y < layout.titleHeight() ? TITLE : y < layout.top() ? TOP_EDGE : POINTS;
    }

    /** Where the title of a part is edited, in pixels of the whole plot. */
    Bounds field(PlotLayout layout) {
        double width = Math.min(WIDEST * layout.type(), layout.viewport().width());
        double height = FIELD * layout.type();
        double middle = layout.left() + (layout.viewport().width() - width) / 2;
        return switch (this) {
            case ACROSS, ACROSS_TITLE -> new BoundingBox(middle, layout.height() - height, width, height);
            case UPWARDS, UPWARDS_TITLE ->
                new BoundingBox(2, layout.top() + (layout.viewport().height() - height) / 2, width, height);
            case TITLE, TOP_EDGE, RIGHT_EDGE, POINTS -> new BoundingBox(middle, 1, width, height);
        };
    }
}
