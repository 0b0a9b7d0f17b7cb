package org.asterism.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Ellipse;
import org.asterism.geometry.Points;
import org.jspecify.annotations.Nullable;

/**
 * What a scatter plot shows, in the window and in exported pictures alike.
 *
 * <p>Arrays and bit sets are shared, not copied; nobody writes to them.
 *
 * @param x finite coordinates, one a point
 * @param y finite coordinates, one a point
 * @param labels one a point: its cluster or label from 0, {@link Clustering#NOISE} or {@link Clustering#UNLABELLED}
 * @param legend the legend's lines in order, empty for no legend
 * @param legendTitle the heading above the legend's lines
 * @param selected the selected points; the others are greyed where at least one is selected
 * @param ellipses outlines in data coordinates; an ellipse's index is its id
 * @param heat the doubt layer, null for none
 */
public record PlotScene(
        double[] x,
        double[] y,
        int[] labels,
        List<LegendEntry> legend,
        String legendTitle,
        String xTitle,
        String yTitle,
        BitSet selected,
        List<Ellipse> ellipses,
        @Nullable Heat heat) {

    /** A plot without points. */
    public static final PlotScene EMPTY = of(new double[0], new double[0], "x", "y");

    /** @throws IllegalArgumentException if the arrays differ in length */
    public PlotScene {
        if (x.length != y.length || x.length != labels.length) {
            throw new IllegalArgumentException(
                    "x, y and labels have " + x.length + ", " + y.length + " and " + labels.length + " values");
        }
        legend = List.copyOf(legend);
        ellipses = List.copyOf(ellipses);
    }

    /** Points without labels. */
    public static PlotScene of(double[] x, double[] y, String xTitle, String yTitle) {
        int[] labels = new int[x.length];
        Arrays.fill(labels, Clustering.UNLABELLED);
        return new PlotScene(x, y, labels, List.of(), "", xTitle, yTitle, new BitSet(), List.of(), null);
    }

    /** The same points with other labels, and with a legend that calls them "Cluster 1", "Noise" and so on. */
    public PlotScene withClusters(int[] newLabels) {
        return withLabels(newLabels, "Clusters", legendOf(newLabels, index -> "Cluster " + (index + 1)));
    }

    public PlotScene withLabels(int[] newLabels, String newTitle, List<LegendEntry> newLegend) {
        return new PlotScene(x, y, newLabels, newLegend, newTitle, xTitle, yTitle, selected, ellipses, heat);
    }

    public PlotScene withSelected(BitSet newSelected) {
        return new PlotScene(x, y, labels, legend, legendTitle, xTitle, yTitle, newSelected, ellipses, heat);
    }

    public PlotScene withEllipses(List<Ellipse> newEllipses) {
        return new PlotScene(x, y, labels, legend, legendTitle, xTitle, yTitle, selected, newEllipses, heat);
    }

    public PlotScene withHeat(@Nullable Heat newHeat) {
        return new PlotScene(x, y, labels, legend, legendTitle, xTitle, yTitle, selected, ellipses, newHeat);
    }

    /** One line a label that occurs, ascending, then noise, then unlabelled. */
    public static List<LegendEntry> legendOf(int[] labels, IntFunction<String> names) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int label : labels) {
            counts.merge(label, 1, Integer::sum);
        }
        List<LegendEntry> entries = new ArrayList<>();
        counts.forEach((label, count) -> {
            if (label >= 0) {
                entries.add(new LegendEntry(label, names.apply(label), count));
            }
        });
        add(entries, Clustering.NOISE, "Noise", counts);
        add(entries, Clustering.UNLABELLED, "Unlabelled", counts);
        return entries;
    }

    public int size() {
        return x.length;
    }

    /** The bounds of the points, without margin. */
    public Bounds bounds() {
        return Bounds.of(Points.of(x, y));
    }

    /** Whether the two scenes have the same coordinates; immediate where they share the arrays. */
    public boolean samePoints(PlotScene other) {
        return Arrays.equals(x, other.x) && Arrays.equals(y, other.y);
    }

    /** Whether points look the same in both scenes, but for where they are. */
    public boolean sameStyles(PlotScene other) {
        return Arrays.equals(labels, other.labels) && selected.equals(other.selected);
    }

    private static void add(List<LegendEntry> entries, int label, String name, Map<Integer, Integer> counts) {
        Integer count = counts.get(label);
        if (count != null) {
            entries.add(new LegendEntry(label, name, count));
        }
    }
}
