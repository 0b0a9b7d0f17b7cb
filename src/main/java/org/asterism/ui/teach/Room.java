package org.asterism.ui.teach;

/**
 * What there is room for on the page.
 *
 * @param width and height of the page in pixels; 0 while it is not laid out
 * @param scale how large text is; 1 is the usual size
 */
record Room(double width, double height, double scale) {
    /** Widths of the sides, and what the runs need at least, in pixels at the usual size of text. */
    private static final double LESSON = 330;

    private static final double CODE = 290;
    private static final double LANE = 340;
    private static final double TIMELINE = 560;
    /** Below this height what stands around the plots takes less room. */
    private static final double TALL = 560;

    private static final double LOW = 440;
    /** A side takes at most this share. */
    private static final double MOST = 0.4;

    boolean known() {
        return width > 0;
    }

    boolean flat() {
        return height > 0 && height < TALL * scale;
    }

    /** Whether there is no height for a curve. */
    boolean low() {
        return height > 0 && height < LOW * scale;
    }

    /** Whether so many runs fit beside the pseudo-code, and beside a lesson where there is one. */
    boolean holdsCode(int runs, boolean lesson) {
        double needed = CODE + (lesson ? LESSON : 0) + Math.max(TIMELINE, LANE * runs);
        return !known() || width >= needed * scale;
    }

    /** The share of the width that a lesson takes. */
    double lessonShare() {
        return Math.min(MOST, LESSON * scale / width);
    }

    /** The share of the width that the pseudo-code takes. */
    double codeShare() {
        return Math.min(MOST, CODE * scale / width);
    }
}
