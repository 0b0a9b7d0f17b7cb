package org.asterism.ui.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.quality.Lineage;

/**
 * Where the clusters of a lineage lie above each other, stage by stage, and the bands between them; all lengths are shares
 * of the height. Each stage stands in the middle and is ordered by where its clusters come from, so that few bands cross; noise lies below.
 */
record Alluvial(List<List<Node>> stages, List<List<Band>> bands) {
    private static final double GAP = 0.02;
    private static final double GAPS = 0.25;

    /** A cluster, or noise with a negative number. */
    record Node(int cluster, int color, double top, double height) {}

    /** The points that two clusters of successive stages share. */
    record Band(int color, double fromTop, double intoTop, double height, Lineage.Kind kind) {}

    /**
     * @param points how many points there are, noise and all
     * @return bands of a stage lead to it from the one before; the first has none
     */
    static Alluvial of(Lineage lineage, int points) {
        int most = lineage.stages().stream()
                .mapToInt(stage -> stage.sizes().length + 1)
                .max()
                .orElse(1);
        double gap = Math.min(GAP, GAPS / most);
        double scale = (1 - gap * (most - 1)) / Math.max(1, points);
        List<List<Node>> stages = new ArrayList<>();
        List<List<Band>> bands = new ArrayList<>();
        Map<Integer, Node> before = Map.of();
        for (Lineage.Stage stage : lineage.stages()) {
            Map<Integer, Node> nodes = stack(stage, before, points, gap, scale);
            bands.add(bands(stage, before, nodes, scale));
            stages.add(List.copyOf(nodes.values()));
            before = nodes;
        }
        return new Alluvial(List.copyOf(stages), List.copyOf(bands));
    }

    /** By their numbers, from above. */
    private static Map<Integer, Node> stack(
            Lineage.Stage stage, Map<Integer, Node> before, int points, double gap, double scale) {
        Map<Integer, Node> nodes = new LinkedHashMap<>();
        double[] origins = origins(stage, before);
        int[] order = IntStream.range(0, origins.length)
                .boxed()
                .sorted(Comparator.comparingDouble(cluster -> origins[cluster]))
                .mapToInt(cluster -> cluster)
                .toArray();
        int noise = points - Arrays.stream(stage.sizes()).sum();
        int gaps = order.length - (noise > 0 ? 0 : 1);
        double top = (1 - points * scale - gaps * gap) / 2;
        for (int cluster : order) {
            double height = stage.sizes()[cluster] * scale;
            nodes.put(cluster, new Node(cluster, stage.colors()[cluster], top, height));
            top += height + gap;
        }
        if (noise > 0) {
            nodes.put(Clustering.NOISE, new Node(Clustering.NOISE, -1, top, noise * scale));
        }
        return nodes;
    }

    /** The mean place of the points of each cluster one stage before; the larger first where there is none. */
    private static double[] origins(Lineage.Stage stage, Map<Integer, Node> before) {
        double[] sums = new double[stage.sizes().length];
        if (before.isEmpty()) {
            return Arrays.stream(stage.sizes()).mapToDouble(size -> -size).toArray();
        }
        for (Lineage.Edge edge : stage.edges()) {
            if (edge.into() >= 0) {
                Node from = node(before, edge.from());
                sums[edge.into()] += edge.shareOfInto() * (from.top + from.height / 2);
            }
        }
        return sums;
    }

    private static List<Band> bands(
            Lineage.Stage stage, Map<Integer, Node> before, Map<Integer, Node> now, double scale) {
        List<Lineage.Edge> edges = stage.edges().stream()
                .sorted(Comparator.comparingDouble((Lineage.Edge edge) -> node(before, edge.from()).top)
                        .thenComparingDouble(edge -> node(now, edge.into()).top))
                .toList();
        double[] left = new double[before.size() + 2];
        double[] right = new double[now.size() + 2];
        List<Band> bands = new ArrayList<>();
        for (Lineage.Edge edge : edges) {
            Node from = node(before, edge.from());
            Node into = node(now, edge.into());
            double height = edge.points() * scale;
            int start = edge.from() + 1;
            int end = edge.into() + 1;
            int color = into.color >= 0 ? into.color : from.color;
            bands.add(new Band(color, from.top + left[start], into.top + right[end], height, edge.kind()));
            left[start] += height;
            right[end] += height;
        }
        return List.copyOf(bands);
    }

    private static Node node(Map<Integer, Node> nodes, int cluster) {
        return Objects.requireNonNull(nodes.get(cluster));
    }
}
