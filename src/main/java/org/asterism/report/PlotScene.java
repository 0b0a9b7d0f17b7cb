package org.asterism.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.workspace.Marks;

/**
 * What a scatter plot shows, in the window and in exported pictures alike.
 *
 * <p>Arrays and bit sets are shared, not copied; nobody writes to them.
 *
 * @param x finite places along the axis across, one a point
 * @param y finite places along the axis upwards, one a point
 * @param labels one a point: its cluster or label from 0, {@link Clustering#NOISE} or {@link Clustering#UNLABELLED}
 * @param selected the selected points; the others are greyed where at least one is selected
 */
public record PlotScene(
        double[] x,
        double[] y,
        int[] labels,
        BitSet selected,
        Marks marks,
        PlotLegend legend,
        PlotAxes axes,
        Layers layers) {

    /** A plot without points. */
    public static final PlotScene EMPTY = of(new double[0], new double[0], "x", "y");

    /** @throws IllegalArgumentException if the arrays differ in length */
    public PlotScene {
        if (x.length != y.length || x.length != labels.length) {
            throw new IllegalArgumentException(
                    "x, y and labels have " + x.length + ", " + y.length + " and " + labels.length + " values");
        }
    }

    /** Points without labels on linear axes. */
    public static PlotScene of(double[] x, double[] y, String xTitle, String yTitle) {
        int[] labels = new int[x.length];
        Arrays.fill(labels, Clustering.UNLABELLED);
        PlotAxes axes = PlotAxes.linear(xTitle, yTitle);
        return new PlotScene(x, y, labels, new BitSet(), Marks.AUTOMATIC, PlotLegend.NONE, axes, Layers.NONE);
    }

    /** The same points with other labels, and with a legend that calls them "Cluster 1", "Noise" and so on. */
    public PlotScene withClusters(int[] newLabels) {
        List<LegendEntry> entries = legendOf(newLabels, index -> "Cluster " + (index + 1));
        return withLabels(newLabels, new PlotLegend("Clusters", entries));
    }

    public PlotScene withLabels(int[] newLabels, PlotLegend newLegend) {
        return new PlotScene(x, y, newLabels, selected, marks, newLegend, axes, layers);
    }

    public PlotScene withSelected(BitSet newSelected) {
        return new PlotScene(x, y, labels, newSelected, marks, legend, axes, layers);
    }

    public PlotScene withMarks(Marks newMarks) {
        return new PlotScene(x, y, labels, selected, newMarks, legend, axes, layers);
    }

    public PlotScene withAxes(PlotAxes newAxes) {
        return new PlotScene(x, y, labels, selected, marks, legend, newAxes, layers);
    }

    public PlotScene withLayers(Layers newLayers) {
        return new PlotScene(x, y, labels, selected, marks, legend, axes, newLayers);
    }

    /** One line a label that occurs, ascending, then noise, then unlabelled. */
    public static List<LegendEntry> legendOf(int[] labels, IntFunction<String> names) {
        int[] counts = new int[3 + Math.max(-1, Arrays.stream(labels).max().orElse(-1))];
        for (int label : labels) {
            counts[label + 2]++;
        }
        List<LegendEntry> entries = new ArrayList<>();
        for (int label = 0; label + 2 < counts.length; label++) {
            if (counts[label + 2] > 0) {
                entries.add(new LegendEntry(label, names.apply(label), counts[label + 2]));
            }
        }
        add(entries, Clustering.NOISE, "Noise", counts[1]);
        add(entries, Clustering.UNLABELLED, "Unlabelled", counts[0]);
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

    /** Whether points look the same in both scenes, but for where they are; immediate where labels are shared. */
    public boolean sameStyles(PlotScene other) {
        return Arrays.equals(labels, other.labels) && selected.equals(other.selected);
    }

    /** Whether both scenes have the same picture of their points; axes, legend and layers may differ. */
    public boolean samePicture(PlotScene other) {
        return samePoints(other) && sameStyles(other);
    }

    private static void add(List<LegendEntry> entries, int label, String name, int count) {
        if (count > 0) {
            entries.add(new LegendEntry(label, name, count));
        }
    }
}
