package org.asterism.cluster.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.asterism.cluster.ClusterCount;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * X-means: k-means that finds k, by cutting each group in two wherever the Bayesian information criterion says that two
 * round groups explain its points better than one.
 *
 * <p>After each round of cuts Lloyd's iteration improves all means together; the round with the best criterion for the
 * whole picture is kept. Where no cut gains, all groups are cut once on trial, since some pictures, such as blobs in a ring,
 * gain only by several cuts. The variance is estimated over all dimensions, which the paper's formula leaves out. About O(n log k).
 * Pelleg and Moore 2000, ICML, doi 10.5555/645529.657808; Kass and Wasserman 1995, doi 10.1080/01621459.1995.10476592.
 */
@Described(
        id = "x-means",
        title = "X-means",
        summary =
                "Finds how many round groups there are by cutting groups in two while that explains the points better.",
        group = "Partition",
        complexity = "about O(n log k) a round",
        reference =
                "Pelleg and Moore 2000, X-means: extending k-means with efficient estimation of the number of clusters,"
                        + " ICML, doi 10.5555/645529.657808; Kass and Wasserman 1995, A reference Bayesian test for nested"
                        + " hypotheses, doi 10.1080/01621459.1995.10476592")
public record XMeans(
        @Parameter(
                help = "How many groups to begin with; the picture has at least as many. (Pelleg and Moore 2000)",
                initial = "1",
                min = 1,
                max = 10_000)
        int minK,

        @Parameter(
                help = "How many groups there may be at most; no group is cut once the picture has so many."
                        + " (Pelleg and Moore 2000)",
                initial = "30",
                min = 1,
                max = 10_000)
        int maxK,

        @Parameter(
                help =
                        "How many random starts are tried at the beginning and for each cut; more make it less likely that a"
                                + " group which should be cut is not. (Arthur and Vassilvitskii 2007)",
                initial = "5",
                min = 1,
                max = 1000)
        int starts,

        @Parameter(help = "Which random starts are drawn; the same seed gives the same picture.", initial = "1")
        long seed)
        implements Clusterer {

    @Override
    public double effort(int size, int dimensions) {
        return 50.0 * starts * size * (1 + Math.log(maxK));
    }

    @Override
    public long memory(int size, int dimensions) {
        return size * (80L + 24L * dimensions);
    }

    @Override
    public Clustering cluster(Points points, Job job) {
        if (minK > maxK) {
            throw new InvalidInputException(
                    "min-k is " + minK + ", but max-k is " + maxK + "; choose max-k at least as large.");
        }
        if (points.size() == 0) {
            return new Clustering(new int[0], 0);
        }
        ClusterCount.check(minK, points.size());
        Means best = new Search(Rescaled.of(points).points(), job).run();
        job.progress(1);
        return Clustering.of(best.labels());
    }

    /** Two means in the place of one, and what that gains. */
    private record Cut(int cluster, double[][] halves, double gain) {}

    /** One run. */
    private final class Search {
        private final Points points;
        private final Job job;
        private final SplittableRandom random = new SplittableRandom(seed);

        Search(Points points, Job job) {
            this.points = points;
            this.job = job;
        }

        Means run() {
            job.stage("Beginning with " + minK);
            Means current = new KMeans(minK, starts, random.nextLong()).means(points, job.part(0, 0.3));
            Means best = current;
            boolean trial = false;
            List<Cut> cuts = cuts(current);
            while (!cuts.isEmpty()) {
                List<Cut> gaining = cuts.stream().filter(cut -> cut.gain > 0).toList();
                if (gaining.isEmpty() && trial) {
                    break;
                }
                trial |= gaining.isEmpty();
                current = Lloyd.run(points, centers(current, gaining.isEmpty() ? cuts : gaining), job.part(0.3, 0.3));
                if (bic(current) > bic(best)) {
                    best = current;
                    trial = false;
                }
                cuts = cuts(current);
            }
            return best;
        }

        /** All possible cuts, those that gain most first, no more than there may be. */
        private List<Cut> cuts(Means means) {
            List<Cut> cuts = new ArrayList<>();
            int k = means.centers().length;
            job.stage("Cutting " + k + " groups");
            job.progress(1 - 0.7 / Math.sqrt(k));
            double[] errors = means.squaredErrors(points);
            int[][] members = new Clustering(means.labels(), k).members();
            for (int c = 0; c < k; c++) {
                if (members[c].length > 2 && errors[c] > 0 && k < maxK) {
                    cuts.add(cut(c, points.select(members[c]), errors[c]));
                }
            }
            cuts.sort(Comparator.comparingDouble(Cut::gain).reversed());
            return cuts.subList(0, Math.min(cuts.size(), maxK - k));
        }

        private Cut cut(int cluster, Points own, double error) {
            Means halves = new KMeans(2, starts, random.nextLong()).means(own, job.part(0.5, 0.5));
            Means whole = new Means(new double[1][], new int[own.size()], error, 0);
            return new Cut(cluster, halves.centers(), bic(halves) - bic(whole));
        }

        private double bic(Means means) {
            return Bic.of(means, points.dimensions());
        }

        private double[][] centers(Means means, List<Cut> cuts) {
            List<double[]> centers =
                    new ArrayList<>(Arrays.asList(means.centers().clone()));
            for (Cut cut : cuts) {
                centers.set(cut.cluster, cut.halves[0]);
                centers.add(cut.halves[1]);
            }
            return centers.toArray(double[][]::new);
        }
    }
}
