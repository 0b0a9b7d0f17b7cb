package org.asterism.report.layer;

import java.util.Map;
import java.util.TreeMap;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.SpanningTree;
import org.asterism.job.Job;
import org.asterism.numeric.RandomSubset;
import org.asterism.report.Layer;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.workspace.LayerKind;

/**
 * The Euclidean minimum spanning tree in the units of the axes; an edge inside a group has its colour.
 *
 * @param points that the tree joins
 * @param labels one a point
 */
record TreeLayer(Points points, int[] labels, SpanningTree tree) implements Layer {
    /** The most points that are joined; of more, so many are drawn at random. */
    static final int MOST = 20_000;

    private static final long SEED = 1;

    static TreeLayer of(GroupedPoints groups, Job job) {
        int[] chosen = RandomSubset.of(groups.points().size(), MOST, SEED);
        Points points = groups.points().select(chosen);
        int[] labels = new int[chosen.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = groups.labels()[chosen[i]];
        }
        return new TreeLayer(points, labels, SpanningTree.of(points, job));
    }

    @Override
    public LayerKind kind() {
        return LayerKind.SPANNING_TREE;
    }

    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        double width = points.size() > 2000 ? 0.75 : 1;
        paths(viewport)
                .forEach((label, path) -> pen.stroke(
                        path, Stroke.of(Ink.line(theme, label), width).withOpacity(0.8)));
    }

    private Map<Integer, Path> paths(Viewport viewport) {
        Map<Integer, Path> paths = new TreeMap<>();
        for (int edge = 0; edge < tree.from().length; edge++) {
            int from = tree.from()[edge];
            int to = tree.to()[edge];
            double fromX = viewport.toX(points.get(from, 0));
            double fromY = viewport.toY(points.get(from, 1));
            double toX = viewport.toX(points.get(to, 0));
            double toY = viewport.toY(points.get(to, 1));
            if (overlap(fromX, toX, viewport.width()) && overlap(fromY, toY, viewport.height())) {
                int label = labels[from] == labels[to] ? labels[from] : Clustering.UNLABELLED;
                paths.computeIfAbsent(label, _ -> new Path())
                        .moveTo(fromX, fromY)
                        .lineTo(toX, toY);
            }
        }
        return paths;
    }

    private static boolean overlap(double from, double to, double extent) {
        return Math.max(from, to) >= 0 && Math.min(from, to) <= extent;
    }
}
