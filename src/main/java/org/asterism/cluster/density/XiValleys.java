package org.asterism.cluster.density;

import java.util.ArrayList;
import java.util.List;

/**
 * The valleys between steep flanks of a reachability plot, each before those around it. Ankerst, Breunig, Kriegel and
 * Sander 1999, figure 19, with the end of a valley corrected by predecessors: Schubert and Gertz 2018, "Improving the
 * cluster structure extracted from OPTICS plots", LWDA.
 */
final class XiValleys {
    private final Reachability plot;
    private final int size;
    /** Where each point stands in the order. */
    private final int[] place;

    private final double share;
    private final int minPoints;
    /** The flanks down that may still meet a flank up. */
    private final List<Flank> down = new ArrayList<>();

    private final List<Valley> valleys = new ArrayList<>();
    /** The highest bar since the end of the last flank. */
    private double highest;

    XiValleys(Reachability plot, double xi, int minPoints) {
        this.plot = plot;
        this.minPoints = minPoints;
        size = plot.order().length;
        share = 1 - xi;
        place = new int[size];
        for (int i = 0; i < size; i++) {
            place[plot.order()[i]] = i;
        }
    }

    List<Valley> find() {
        int at = 0;
        while (at < size) {
            highest = Math.max(highest, plot.bar(at));
            if (steepDown(at)) {
                filter();
                Flank flank = new Flank(at, end(at, true));
                down.add(flank);
                at = flank.end + 1;
                highest = plot.bar(at);
            } else if (steepUp(at)) {
                filter();
                int end = end(at, false);
                meet(at, end);
                at = end + 1;
                highest = plot.bar(at);
            } else {
                at++;
            }
        }
        return valleys;
    }

    private boolean steepDown(int at) {
        return plot.bar(at) > plot.bar(at + 1) && plot.bar(at) * share >= plot.bar(at + 1);
    }

    private boolean steepUp(int at) {
        return plot.bar(at) < plot.bar(at + 1) && plot.bar(at) <= plot.bar(at + 1) * share;
    }

    /** The last steep bar of a flank, in which up to minPoints bars in a row may be less steep but none the other way. */
    private int end(int start, boolean downward) {
        int end = start;
        for (int at = start; at < size && at - end <= minPoints + 1; at++) {
            if (downward ? steepDown(at) : steepUp(at)) {
                end = at;
            } else if (downward ? plot.bar(at) < plot.bar(at + 1) : plot.bar(at) > plot.bar(at + 1)) {
                return end;
            }
        }
        return end;
    }

    /** Drops the flanks down that start too low for what lay between, and tells the others of it. */
    private void filter() {
        down.removeIf(flank -> plot.bar(flank.start) * share < highest || Double.isInfinite(highest));
        down.forEach(flank -> flank.highestAfter = Math.max(flank.highestAfter, highest));
    }

    private void meet(int upStart, int upEnd) {
        double after = plot.bar(upEnd + 1) * share;
        for (Flank flank : down.reversed()) {
            if (after >= flank.highestAfter) {
                meet(flank, upStart, upEnd);
            }
        }
    }

    private void meet(Flank flank, int upStart, int upEnd) {
        int from = flank.start;
        int to = upEnd;
        double before = plot.bar(from);
        double after = plot.bar(upEnd + 1);
        if (before * share >= after) {
            while (from < flank.end && plot.bar(from + 1) > after) {
                from++;
            }
        } else if (after * share >= before) {
            while (to > upStart && plot.bar(to) > before) {
                to--;
            }
        }
        to = lastReachedFromInside(from, to);
        if (to >= upStart && to - from + 1 >= minPoints) {
            valleys.add(new Valley(from, to));
        }
    }

    /** Takes points off the end that were not reached from inside the valley, unless its start lies higher. */
    private int lastReachedFromInside(int from, int end) {
        for (int to = end; to > from; to--) {
            if (plot.bar(from) > plot.bar(to) || reachedFrom(from, to)) {
                return to;
            }
        }
        return -1;
    }

    private boolean reachedFrom(int from, int to) {
        int predecessor = plot.predecessor()[plot.order()[to]];
        return predecessor >= 0 && place[predecessor] >= from && place[predecessor] < to;
    }

    /** The bars of a cluster, both ends included. */
    record Valley(int from, int to) {}

    private static final class Flank {
        private final int start;
        private final int end;
        private double highestAfter;

        Flank(int start, int end) {
            this.start = start;
            this.end = end;
        }
    }
}
