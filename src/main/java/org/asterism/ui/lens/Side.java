package org.asterism.ui.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.cluster.Clustering;
import org.asterism.report.LegendEntry;
import org.asterism.report.PlotLegend;
import org.asterism.report.PlotScene;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Partition;

/**
 * One of the two partitions that are compared.
 *
 * @param name what it is called, such as "DBSCAN #2"
 * @param colors the palette colour of each group
 */
record Side(Coloring coloring, String name, Partition partition, int[] colors) {
    /** What a group is called; noise for -1. */
    String group(int group) {
        return group < 0
                ? Messages.text("lens.noise")
                : partition.groups().get(group).name();
    }

    /** The palette colour of a group; noise stays noise. */
    int color(int group) {
        return group < 0 ? group : colors[group];
    }

    /** What the group of a row is called. */
    String at(int row) {
        int group = partition.labels()[row];
        return group == Clustering.UNLABELLED ? Messages.text("lens.unknown") : group(group);
    }

    int[] labels() {
        return partition.labels();
    }

    /** The same in other colours. */
    Side colored(int[] other) {
        return new Side(coloring, name, partition, other);
    }

    /** A plot in these colours. */
    PlotScene paint(PlotScene scene, int[] rows) {
        int[] counts = new int[colors.length + 2];
        int[] labels = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int group = partition.labels()[rows[i]];
            counts[group + 2]++;
            labels[i] = color(group);
        }
        return scene.withLabels(labels, new PlotLegend(name, legend(counts)).shaped(shapes()));
    }

    private List<LegendEntry> legend(int[] counts) {
        List<LegendEntry> lines = new ArrayList<>();
        for (int group = 0; group < colors.length; group++) {
            lines.add(new LegendEntry(colors[group], group(group), counts[group + 2]));
        }
        if (counts[1] > 0) {
            lines.add(new LegendEntry(Clustering.NOISE, Messages.text("lens.noise"), counts[1]));
        }
        if (counts[0] > 0) {
            lines.add(new LegendEntry(Clustering.UNLABELLED, Messages.text("lens.unknown"), counts[0]));
        }
        return lines;
    }

    /** The groups in their colours here, with the shapes that people gave them. */
    private List<Label> shapes() {
        return coloring instanceof Coloring.ByAnnotation
                ? IntStream.range(0, colors.length)
                        .mapToObj(group -> partition.groups().get(group).withColor(colors[group]))
                        .toList()
                : List.of();
    }
}
