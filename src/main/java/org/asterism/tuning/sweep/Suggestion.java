package org.asterism.tuning.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Reach;
import org.asterism.geometry.distance.Embedding;
import org.asterism.job.Job;
import org.asterism.parameter.Declaration;
import org.asterism.quality.Space;

/** Values of a parameter that are worth trying on these points. */
record Suggestion(Declaration parameter, Space space) {
    private static final int MOST_CLUSTERS = 30;
    private static final int SEEDS = 20;
    private static final int VALUES = 20;
    /** How far from its default a parameter of no known scale goes, either way. */
    private static final double AROUND = 5;

    /** The neighbour whose distance tells how dense a place is. */
    private static final int NEIGHBOR = 5;

    private static final int SAMPLE = 10_000;

    static Range of(Declaration parameter, Space space) {
        return new Range(parameter, new Suggestion(parameter, space).values());
    }

    private List<Object> values() {
        if (parameter.type().isEnum()) {
            return parameter.choices().stream().map(parameter::parse).toList();
        }
        if (parameter.type() == boolean.class) {
            return List.of(false, true);
        }
        if (parameter.option().equals("seed")) {
            return between(1, SEEDS).by(1);
        }
        if (parameter.option().equals("k")) {
            return between(2, Math.min(MOST_CLUSTERS, space.size() - 1)).usual();
        }
        return parameter.type() == double.class && parameter.unit().equals("data units") ? distances() : around();
    }

    private List<Object> around() {
        double middle = ((Number) parameter.initial()).doubleValue();
        if (!(middle > 0)) {
            return between(parameter.min(), Math.min(parameter.max(), parameter.min() + 1))
                    .even(VALUES);
        }
        boolean open = parameter.above() && middle / AROUND <= parameter.min();
        double low = open ? parameter.min() + (middle - parameter.min()) / AROUND : middle / AROUND;
        return between(low, middle * AROUND).geometric(VALUES);
    }

    /** From where few points have a neighbour to where nearly all have several. */
    private List<Object> distances() {
        double[] near = neighborDistances();
        double low = quantile(near, 0.02);
        double high = 2 * quantile(near, 0.98);
        return low > 0 && high > low ? between(rounded(low), rounded(high)).geometric(VALUES) : around();
    }

    /** The distances of points to a near neighbour, ascending, without those of duplicates; of many points of a sample. */
    private double[] neighborDistances() {
        int size = Math.min(SAMPLE, space.size());
        int[] rows = IntStream.range(0, size)
                .map(i -> (int) ((long) i * space.size() / size))
                .toArray();
        Optional<Embedding> embedding =
                Embedding.of(space.points(), space.distance().metric());
        if (embedding.isEmpty() || size == 0) {
            return new double[0];
        }
        KdTree tree = KdTree.of(embedding.get().points().select(rows), Job.QUIET);
        double thinned =
                Math.pow((double) size / space.size(), 1.0 / tree.ordered().dimensions());
        return Arrays.stream(Reach.squared(tree, NEIGHBOR, Job.QUIET))
                .map(squared -> embedding.get().distance(squared) * thinned)
                .filter(distance -> distance > 0)
                .sorted()
                .toArray();
    }

    private static double quantile(double[] ascending, double share) {
        return ascending.length == 0 ? 0 : ascending[(int) (share * (ascending.length - 1))];
    }

    /** To two digits, as people would write it. */
    private static double rounded(double distance) {
        return new BigDecimal(distance).round(new MathContext(2)).doubleValue();
    }

    /** Within the range of the parameter. */
    private Spacing between(double from, double to) {
        double low = Math.max(parameter.min(), from);
        return new Spacing(parameter, low, Math.max(low, Math.min(parameter.max(), to)));
    }
}
