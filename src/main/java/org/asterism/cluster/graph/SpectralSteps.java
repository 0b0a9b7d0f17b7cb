package org.asterism.cluster.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Plural;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.numeric.Evenly;
import org.asterism.numeric.SignificantDigits;

/**
 * Spectral clustering for those who watch: the graph, its eigenvalues, and k-means among the eigenvectors, seen on the
 * points.
 */
final class SpectralSteps {
    static final Pseudocode CODE = Pseudocode.of("Squared error", """
             | where there are more points than landmarks: draw so many of them
        Graph | join neighbouring points by edges
        Parts | if the graph has k unconnected parts: the largest k are the groups
             | else
        Embed |   give each point a place: its entries in k eigenvectors, scaled to length 1
             |   k-means on these places, from several starts
        Draw |     draw k of the places as centres
        Assign |     each point joins its nearest centre
        Move |     move each centre to the mean of its places
        Result | keep the start with the least squared error
        """);

    /** How many edges a step shows. */
    private static final int EDGES = 300;

    /** How many bytes the steps of k-means may take. */
    private static final long BYTES = 64L << 20;

    private final Trace trace;
    private final Trace means;
    private final int size;
    /** The points clustered, among all. */
    private final int[] leaders;

    private double last = Double.NaN;
    private boolean unconnected;
    /** How the clusters of the leaders are numbered in the result. */
    private int[] number = {};

    SpectralSteps(Trace trace, int size, int[] leaders) {
        this.trace = trace;
        this.size = size;
        this.leaders = leaders;
        means = trace.watched() ? Trace.upTo(BYTES) : Trace.NONE;
    }

    /** What k-means writes its steps to; they are shown by {@link #ended}. */
    Trace means() {
        return means;
    }

    /** @param points the leaders */
    void joined(NeighborGraph graph, Clustering parts, Points points, Distance distance) {
        trace.add(() -> {
            List<int[]> edges = new ArrayList<>();
            for (int i = 0; i < graph.size(); i++) {
                for (int e = graph.start()[i]; e < graph.start()[i + 1]; e++) {
                    if (i < graph.neighbor()[e]) {
                        edges.add(new int[] {i, graph.neighbor()[e]});
                    }
                }
            }
            Dissimilarity distances = distance.of(points);
            List<Mark> links = Arrays.stream(Evenly.some(edges.size(), EDGES))
                    .mapToObj(edges::get)
                    .<Mark>map(edge ->
                            new Mark.Link(leaders[edge[0]], leaders[edge[1]], distances.between(edge[0], edge[1])))
                    .toList();
            String drawn = leaders.length < size ? " that were drawn" : "";
            String text = Plural.of(leaders.length, "point") + drawn + " are joined to neighbours by "
                    + Plural.of(edges.size(), "edge") + "; the graph has " + Plural.of(parts.clusters(), "part") + ".";
            return step("Graph", text, undecided(), links);
        });
    }

    /** The groups are parts of the graph. */
    void unconnected() {
        unconnected = true;
    }

    void embedded(double[] eigenvalues) {
        trace.add(() -> {
            String values = Arrays.stream(eigenvalues)
                    .limit(10)
                    .mapToObj(value -> String.format(Locale.ROOT, "%.4f", value))
                    .collect(Collectors.joining(", "));
            String text = "The largest eigenvalues are " + values + (eigenvalues.length > 10 ? ", …" : "")
                    + "; entries of their vectors are the places of the points.";
            return step("Embed", text, undecided(), List.of());
        });
    }

    /**
     * Writes the rest.
     *
     * @param labels of the leaders, as they were found
     */
    void ended(int[] labels, Clustering result) {
        if (!trace.watched()) {
            return;
        }
        number = new int[1 + Arrays.stream(labels).max().orElse(0)];
        for (int i = 0; i < labels.length; i++) {
            number[labels[i]] = result.labels()[leaders[i]];
        }
        if (unconnected) {
            String text = "The " + number.length + " largest unconnected parts are the groups; all other points follow"
                    + " their nearest.";
            trace.add(() -> step("Parts", text, shown(labels), List.of()));
        }
        List<Step> steps = means.steps();
        new EmbeddedMeans(this, leaders, labels, number).write(steps);
        String kept = steps.isEmpty() ? "" : kept(steps.getLast().objective());
        String following = leaders.length < size
                ? "; " + Plural.of(size - leaders.length, "other point") + " went to the nearest group"
                : "";
        String text = kept + Plural.of(result.clusters(), "group") + following + ".";
        trace.end(() -> new Step("Result", text, result.labels().clone(), last, List.of()));
    }

    private String kept(double error) {
        last = error;
        return "The start with the least squared error is kept, " + SignificantDigits.of(error, 4) + ": ";
    }

    /** A step with the squared error reached among the eigenvectors. */
    void add(String phase, String text, int[] shown, double error, List<Mark> marks) {
        last = error;
        trace.add(() -> step(phase, text, shown, marks));
    }

    /** No label for any point, of those clustered and others. */
    int[] undecided() {
        int[] all = new int[size];
        Arrays.fill(all, Clustering.UNLABELLED);
        return all;
    }

    /** Labels of the leaders, as they were found, for all points. */
    private int[] shown(int[] labels) {
        int[] all = undecided();
        for (int i = 0; i < leaders.length; i++) {
            all[leaders[i]] = number[labels[i]];
        }
        return all;
    }

    private Step step(String phase, String text, int[] labels, List<Mark> marks) {
        return new Step(phase, text, labels, last, marks);
    }
}
