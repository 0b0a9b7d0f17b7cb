package org.asterism.cluster.partition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.asterism.cluster.Counted;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.jspecify.annotations.Nullable;

/**
 * What runs of k-means on the same points share: the tree of boxes, the points drawn first, which are the same for many k,
 * and means that grow.
 */
final class Arrangement {
    private final Rescaled scaled;
    private final Map<Object, Seeding> draws = new LinkedHashMap<>();
    private final Map<Object, Growth> growths = new HashMap<>();
    private final int most;
    private @Nullable Filtering filtering;

    /** @param most how many draws, of 9 bytes a point each, are kept */
    Arrangement(Rescaled scaled, int most) {
        this.scaled = scaled;
        this.most = most;
    }

    Points points() {
        return scaled.points();
    }

    Rescaled scaled() {
        return scaled;
    }

    /** The fastest exact way for k centres; one that serves all k is kept. */
    Assignment assignment(int k, Job job) {
        Filtering known = filtering;
        if (known == null || !Assignment.inBoxes(points(), k)) {
            Assignment made = Assignment.of(points(), k, job);
            filtering = made instanceof Filtering boxes ? boxes : known;
            return made;
        }
        return known;
    }

    /** The squared distances of the points, counted where somebody counts. */
    Dissimilarity distances(Trace trace) {
        return Counted.of(Dissimilarity.of(points(), Metric.SQUARED_EUCLIDEAN), trace);
    }

    /** The centres with which one of the starts of a run begins. */
    double[][] start(KMeans run, int number, SplittableRandom random, Trace trace, Job job) {
        return switch (run.start()) {
            case GROWN ->
                growths.computeIfAbsent(List.of(run.seed(), number), _ -> new Growth(this, random))
                        .upTo(run.k(), trace, job);
            case RANDOM -> places(Seeding.rows(points(), run.k(), run.start(), random, job));
            case GREEDY_PLUS_PLUS -> places(draw(run, number, Seeding.candidates(run.k()), random, trace, job));
            case PLUS_PLUS -> places(draw(run, number, 1, random, trace, job));
        };
    }

    private int[] draw(KMeans run, int number, int candidates, SplittableRandom random, Trace trace, Job job) {
        Object key = List.of(run.seed(), number, candidates);
        Seeding known = draws.remove(key);
        Seeding seeding = known == null ? new Seeding(distances(trace), random, candidates) : known;
        int[] rows = seeding.draw(run.k(), job);
        draws.put(key, seeding);
        while (draws.size() > most) {
            draws.remove(draws.keySet().iterator().next());
        }
        return rows;
    }

    private double[][] places(int[] rows) {
        double[][] places = new double[rows.length][];
        for (int c = 0; c < rows.length; c++) {
            places[c] = points().row(rows[c]);
        }
        return places;
    }
}
