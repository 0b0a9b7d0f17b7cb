package org.asterism.data.paint;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;

/**
 * Points drawn by hand, each of a group. A value: every change makes another painting, so that undoing is keeping them.
 *
 * @param x one a point
 * @param y one a point
 * @param group one a point, 0 or more
 */
public record Painting(double[] x, double[] y, int[] group) {
    /** The most points of a painting; what would go beyond is left out. */
    public static final int MOST = 100_000;

    public static final Painting EMPTY = new Painting(new double[0], new double[0], new int[0]);

    /** The data set's column of groups. */
    public static final String GROUP = "group";

    public int size() {
        return x.length;
    }

    /** With more points, all of one group; those beyond {@link #MOST} are left out. */
    public Painting with(double[] moreX, double[] moreY, int moreGroup) {
        int[] groups = new int[moreX.length];
        Arrays.fill(groups, moreGroup);
        return with(moreX, moreY, groups);
    }

    /** With more points; those beyond {@link #MOST} are left out. */
    public Painting with(double[] moreX, double[] moreY, int[] moreGroups) {
        int added = Math.min(moreX.length, MOST - size());
        return new Painting(
                join(x, moreX, added),
                join(y, moreY, added),
                IntStream.concat(Arrays.stream(group), Arrays.stream(moreGroups, 0, added))
                        .toArray());
    }

    private static double[] join(double[] first, double[] more, int added) {
        return DoubleStream.concat(Arrays.stream(first), Arrays.stream(more, 0, added))
                .toArray();
    }

    /** The points under a tip, ascending. */
    public int[] under(Tip tip) {
        return IntStream.range(0, size()).filter(i -> tip.covers(x[i], y[i])).toArray();
    }

    /** Without some points. */
    public Painting without(int[] points) {
        int[] sorted = points.clone();
        Arrays.sort(sorted);
        return where(i -> Arrays.binarySearch(sorted, i) < 0);
    }

    private Painting where(IntPredicate kept) {
        int[] rows = IntStream.range(0, size()).filter(kept).toArray();
        return new Painting(
                Arrays.stream(rows).mapToDouble(i -> x[i]).toArray(),
                Arrays.stream(rows).mapToDouble(i -> y[i]).toArray(),
                Arrays.stream(rows).map(i -> group[i]).toArray());
    }

    /** With some points moved by as much. */
    public Painting moved(int[] points, double right, double up) {
        double[] newX = x.clone();
        double[] newY = y.clone();
        for (int i : points) {
            newX[i] += right;
            newY[i] += up;
        }
        return new Painting(newX, newY, group);
    }

    /** With some points in another group. */
    public Painting grouped(int[] points, int other) {
        int[] groups = group.clone();
        for (int i : points) {
            groups[i] = other;
        }
        return new Painting(x, y, groups);
    }

    /**
     * A data set with the columns x, y and group.
     *
     * @param names of the groups, as many as are used or more
     */
    public Dataset dataset(String name, List<String> names) {
        List<String> words = Arrays.stream(group).mapToObj(names::get).toList();
        return new Dataset(
                name, List.of(new NumberColumn("x", x), new NumberColumn("y", y), TextColumn.of(GROUP, words)));
    }
}
