package org.asterism.ui.histogram;

/**
 * Bars that are being chosen.
 *
 * @param start where the choice began
 * @param end where it has come to, on either side
 */
record BarRange(int start, int end) {
    int first() {
        return Math.min(start, end);
    }

    int last() {
        return Math.max(start, end);
    }

    boolean holds(int bar) {
        return bar >= first() && bar <= last();
    }

    /** The same start with an end so many bars further on, within so many bars. */
    BarRange extended(int by, int bars) {
        return new BarRange(start, Math.clamp(end + by, 0, bars - 1));
    }

    /** One bar, so many from the end. */
    BarRange moved(int by, int bars) {
        int place = Math.clamp(end + by, 0, bars - 1);
        return new BarRange(place, place);
    }
}
