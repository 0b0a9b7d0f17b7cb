package org.asterism.cluster.density;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Plural;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Rescaled;
import org.asterism.numeric.Evenly;

/** Mean shift for those who watch: some of the windows as they climb, and one of them with all that it holds. */
final class MeanShiftSteps {
    /** How many windows a step shows; each keeps its number in place of a cluster. */
    private static final int SHOWN = 60;

    private static final String CLIMB = """
             | repeat until no window moves
        Shift |   move each window to the mean of the points in it
        Merge | of summits within a bandwidth of each other keep the one with the fullest window
        Assign | each point belongs to its nearest summit
        """;
    private static final Pseudocode CELLS = Pseudocode.of("Fastest move", """
        Start | start a window on one point of each occupied cell of a grid as wide as the bandwidth
        """ + CLIMB);
    private static final Pseudocode POINTS = Pseudocode.of("Fastest move", """
        Start | start a window on every point
        """ + CLIMB);

    private final Trace trace;
    private final Rescaled scaled;
    private final double width;
    private final int[] undecided;
    private int followed;
    private double fastest = Double.NaN;
    private int windows;

    /** @param width of a window, in the scale of the rescaled points */
    MeanShiftSteps(Trace trace, Rescaled scaled, double width) {
        this.trace = trace;
        this.scaled = scaled;
        this.width = width;
        undecided = new int[trace.watched() ? scaled.points().size() : 0];
        Arrays.fill(undecided, Clustering.UNLABELLED);
    }

    static Pseudocode code(boolean bins) {
        return bins ? CELLS : POINTS;
    }

    void started(double[][] places, WindowMeans means) {
        if (!trace.watched()) {
            return;
        }
        windows = places.length;
        followed = farthestFirst(places, means);
        trace.add(() -> {
            String text = Plural.of(windows, "window") + " of radius " + number(width) + " "
                    + (windows == 1 ? "starts" : "start") + " on points; the one drawn holds "
                    + Plural.of(within(places[followed]).length, "point") + ".";
            return step("Start", text, places);
        });
    }

    /** Of the windows shown the one that is about to move most. */
    private static int farthestFirst(double[][] places, WindowMeans means) {
        int best = 0;
        double most = -1;
        double[] mean = new double[places[0].length];
        for (int s : shown(places.length)) {
            means.mean(places[s], mean);
            double move = Climb.squared(places[s], mean);
            if (move > most) {
                most = move;
                best = s;
            }
        }
        return best;
    }

    void shifted(Climb climb, int round) {
        fastest = scaled.original(climb.fastest());
        trace.add(() -> {
            String text = String.format(
                    Locale.ROOT,
                    "Shift %d, each window to the mean of its points: %d of %d still move, by at most %.3g; the one drawn"
                            + " holds %s now.",
                    round,
                    climb.moving(),
                    windows,
                    fastest,
                    Plural.of(within(climb.places()[followed]).length, "point"));
            return step("Shift", text, climb.places());
        });
    }

    private Step step(String phase, String text, double[][] places) {
        List<Mark> marks = new ArrayList<>();
        for (int s : shown(places.length)) {
            marks.add(new Mark.Place(marks.size(), scaled.original(places[s])));
        }
        marks.add(new Mark.Window(scaled.original(places[followed]), scaled.original(width)));
        marks.add(Mark.Group.of(within(places[followed])));
        return new Step(phase, text, undecided.clone(), fastest, marks);
    }

    private int[] within(double[] place) {
        return IntStream.range(0, scaled.points().size())
                .filter(i -> Climb.squared(scaled.points().row(i), place) <= width * width)
                .toArray();
    }

    /** @param labels the mode of each point */
    void ended(List<double[]> modes, int[] labels, Clustering found) {
        if (!trace.watched()) {
            return;
        }
        List<Mark> summits = summits(modes, labels, found);
        trace.add(() -> new Step(
                "Merge",
                "Of summits within " + number(width) + " of each other the one with the fullest window stays: "
                        + modes.size() + " of " + windows + " left.",
                undecided.clone(),
                fastest,
                summits));
        trace.end(() -> new Step(
                "Assign",
                "Each point belongs to its nearest summit: " + Plural.of(found.clusters(), "group") + ".",
                found.labels().clone(),
                fastest,
                summits));
    }

    /** A summit that is the nearest of no point comes after the clusters. */
    private List<Mark> summits(List<double[]> modes, int[] labels, Clustering found) {
        int[] number = new int[modes.size()];
        Arrays.fill(number, Clustering.NOISE);
        for (int i = 0; i < labels.length; i++) {
            number[labels[i]] = found.labels()[i];
        }
        int unused = found.clusters();
        List<Mark> summits = new ArrayList<>();
        for (int m = 0; m < number.length; m++) {
            summits.add(new Mark.Place(number[m] >= 0 ? number[m] : unused++, scaled.original(modes.get(m))));
        }
        return summits;
    }

    private static int[] shown(int count) {
        return Evenly.some(count, SHOWN);
    }

    private String number(double length) {
        return String.format(Locale.ROOT, "%.3g", scaled.original(length));
    }
}
