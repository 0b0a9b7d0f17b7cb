package org.asterism.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.asterism.cluster.Clustering;

/**
 * The clusters of successive clusterings of the same points, as along a sweep, each with those that it came from. Clusters
 * of neighbouring clusterings are matched by {@link Difference}; whatever continues keeps its colour.
 *
 * @param stages one a clustering
 */
public record Lineage(List<Stage> stages) {
    public Lineage {
        stages = List.copyOf(stages);
    }

    /**
     * The clusters of one clustering.
     *
     * @param sizes how many points each has
     * @param colors a number from 0 for each, different from all others of this stage; small ones are used again
     * @param edges from the stage before, by its clusters and then these, noise last; none for the first
     */
    public record Stage(int[] sizes, int[] colors, List<Edge> edges) {
        public Stage {
            edges = List.copyOf(edges);
        }
    }

    /**
     * Points that two successive clusterings have in one cluster each.
     *
     * @param from a cluster of the stage before, or {@link Clustering#NOISE}
     * @param into a cluster of this stage, or noise
     * @param points at least 1
     * @param shareOfFrom of the points of {@code from}, above 0 to 1
     * @param shareOfInto of the points of {@code into}
     */
    public record Edge(int from, int into, int points, double shareOfFrom, double shareOfInto, Kind kind) {}

    /** What became of a cluster. */
    public enum Kind {
        /** It is matched to this one, and makes most of it, or most of it is here. */
        CONTINUES,
        /** It lost this one: most of the new cluster was part of it. */
        SPLITS,
        /** It joined this one: most of it is here. */
        MERGES,
        /** The cluster was mostly noise, or of no cluster that one could name. */
        BORN,
        /** The cluster fell apart into noise. */
        DIES,
        /** A few points went from one to the other. */
        MOVES
    }

    /**
     * Ties each clustering to the one before.
     *
     * @throws IllegalArgumentException if they are not of equally many points
     */
    public static Lineage of(List<Clustering> clusterings) {
        List<Stage> stages = new ArrayList<>();
        for (int s = 0; s < clusterings.size(); s++) {
            Clustering now = clusterings.get(s);
            stages.add(s == 0 ? first(now) : next(stages.get(s - 1), clusterings.get(s - 1), now));
        }
        return new Lineage(stages);
    }

    private static Stage first(Clustering clustering) {
        int[] colors = new int[clustering.clusters()];
        Arrays.setAll(colors, c -> c);
        return new Stage(clustering.sizes(), colors, List.of());
    }

    private static Stage next(Stage before, Clustering last, Clustering now) {
        List<Edge> edges = Descent.edges(last, now);
        return new Stage(now.sizes(), colors(before, edges, now.clusters()), edges);
    }

    /** Those that continue keep theirs; the others take the lowest that neither stage has. */
    private static int[] colors(Stage before, List<Edge> edges, int clusters) {
        int[] colors = new int[clusters];
        Arrays.fill(colors, -1);
        edges.stream()
                .filter(edge -> edge.kind() == Kind.CONTINUES && edge.into() >= 0)
                .forEach(edge -> colors[edge.into()] = before.colors()[edge.from()]);
        boolean[] used = new boolean[before.colors().length + 2 * clusters + 1 + highest(before.colors())];
        Stream.of(before.colors(), colors)
                .flatMapToInt(Arrays::stream)
                .filter(color -> color >= 0)
                .forEach(color -> used[color] = true);
        int free = 0;
        for (int c = 0; c < clusters; c++) {
            if (colors[c] < 0) {
                while (used[free]) {
                    free++;
                }
                colors[c] = free++;
            }
        }
        return colors;
    }

    private static int highest(int[] colors) {
        return Arrays.stream(colors).max().orElse(0);
    }
}
