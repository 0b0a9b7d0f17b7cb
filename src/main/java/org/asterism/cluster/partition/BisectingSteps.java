package org.asterism.cluster.partition;

import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Plural;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Rescaled;
import org.asterism.numeric.SignificantDigits;

/** Bisecting k-means for those who watch: which group is cut, and into what. Of two halves the larger keeps the colour. */
final class BisectingSteps {
    private final Trace trace;
    private final Rescaled scaled;
    private final BisectingKMeans.Loosest cut;
    private final int[] labels;
    private int groups = 1;
    private double total;

    BisectingSteps(Trace trace, Rescaled scaled, BisectingKMeans.Loosest cut) {
        this.trace = trace;
        this.scaled = scaled;
        this.cut = cut;
        labels = new int[trace.watched() ? scaled.points().size() : 0];
    }

    static Pseudocode code(BisectingKMeans.Loosest cut) {
        return Pseudocode.of("Squared error", """
                Start | all points are one group
                     | repeat until there are k groups
                Choose |   take the group with %s
                Cut |   cut it in two by k-means, the tightest of several starts
                Result | the groups are the result
                """.formatted(largest(cut)));
    }

    private static String largest(BisectingKMeans.Loosest cut) {
        return switch (cut) {
            case SQUARED_ERROR -> "the largest squared error";
            case POINTS -> "the most points";
        };
    }

    /** @param error of all points as one group */
    void started(double error) {
        total = error;
        trace.add(() -> {
            String text = "All points are one group: " + Plural.of(labels.length, "point") + ", squared error "
                    + number() + ".";
            return step("Start", text, List.of());
        });
    }

    void chosen(int[] rows) {
        trace.add(() -> {
            String text =
                    "The group with " + largest(cut) + ", of " + Plural.of(rows.length, "point") + ", is cut next.";
            return step("Choose", text, List.of(Mark.Group.of(rows)));
        });
    }

    /** @param whole the squared error of the group that was cut; infinite where it was not measured */
    void cut(double whole, List<BisectingKMeans.Group> halves) {
        int[] one = halves.getFirst().rows();
        int[] other = halves.getLast().rows();
        double sum = halves.getFirst().squaredError() + halves.getLast().squaredError();
        total = whole < Double.POSITIVE_INFINITY ? total - whole + sum : sum;
        int[] smaller = one.length < other.length ? one : other;
        for (int i = 0; i < smaller.length && trace.watched(); i++) {
            labels[smaller[i]] = groups;
        }
        groups++;
        trace.add(() -> {
            String text = "k-means with two centres cuts it into groups of " + one.length + " and "
                    + Plural.of(other.length, "point") + ": squared error " + number() + ".";
            return step("Cut", text, List.of(Mark.Group.of(smaller)));
        });
    }

    void ended(Clustering result) {
        trace.end(() -> {
            String text = Plural.of(result.clusters(), "group") + ", with a squared error of " + number() + ".";
            return new Step("Result", text, result.labels().clone(), original(), List.of());
        });
    }

    private Step step(String phase, String text, List<Mark> marks) {
        return new Step(phase, text, labels.clone(), original(), marks);
    }

    private double original() {
        return Math.scalb(total, -2 * scaled.exponent());
    }

    private String number() {
        return SignificantDigits.of(original(), 4);
    }
}
