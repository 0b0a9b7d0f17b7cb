package org.asterism.data.generate;

import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;

/** Collects generated points and the group each belongs to. */
final class Table {
    private final double[] x;
    private final double[] y;
    private final int[] group;
    private final List<String> groups;
    private int size;

    /** @param n exactly how many points will be added */
    Table(int n, List<String> groups) {
        x = new double[n];
        y = new double[n];
        group = new int[n];
        this.groups = groups;
    }

    void add(double x, double y, int group) {
        this.x[size] = x;
        this.y[size] = y;
        this.group[size++] = group;
    }

    Dataset dataset(String name) {
        return new Dataset(
                name,
                List.of(new NumberColumn("x", x), new NumberColumn("y", y), new TextColumn("group", group, groups)));
    }

    /** How many of {@code n} points fall to part {@code i} of {@code parts} equal ones; the first take the rest. */
    static int share(int n, int parts, int i) {
        return n / parts + (i < n % parts ? 1 : 0);
    }
}
