package org.asterism.ui.teach.play;

/**
 * Where positions of the player are on the timeline, and heights over it, in pixels.
 *
 * @param last the last position, from 0
 */
record TimeAxis(double width, double height, int last) {
    private static final double SIDE = 12;
    private static final double TOP = 8;
    private static final double TRACK = 18;
    private static final double GAP = 17;

    /** The height of the line that the thumb runs on. */
    double track() {
        return height - TRACK;
    }

    /** Where the line that marks the position begins. */
    double top() {
        return TOP - 4;
    }

    double x(int position) {
        return SIDE + (width - 2 * SIDE) * position / Math.max(1, last);
    }

    /** The height of a share of the curves' room, 0 at its top and 1 at its foot. */
    double y(double share) {
        return TOP + share * (track() - GAP - TOP);
    }

    /** The position nearest to a place. */
    int position(double x) {
        double share = (x - SIDE) / (width - 2 * SIDE);
        return (int) Math.round(Math.clamp(share, 0, 1) * last);
    }
}
