package org.asterism.workspace;

import java.util.List;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.MemoryCheck;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.quality.Contingency;
import org.asterism.quality.Labelled;
import org.asterism.quality.Noise;
import org.asterism.quality.Space;
import org.asterism.tuning.Sampled;
import org.jspecify.annotations.Nullable;

/**
 * What a run is made from: an algorithm, the columns it looks at, and how they are scaled.
 *
 * @param columns one or more columns of numbers
 * @param standardized whether each column is brought to mean 0 and standard deviation 1 first
 * @param sample the most points that the algorithm gets, drawn at random; each of the others joins the sampled one that is
 *     nearest. 0 for all points
 */
public record Recipe(Clusterer algorithm, List<String> columns, boolean standardized, int sample) {
    private static final long SEED = 1;
    private static final double CLUSTERING_SHARE = 0.9;
    private static final double NANOS = 1e-9;

    /** @throws IllegalArgumentException if the sample is negative */
    public Recipe {
        columns = List.copyOf(columns);
        if (sample < 0) {
            throw new IllegalArgumentException("a sample of " + sample);
        }
    }

    /** A recipe that clusters all points. */
    public Recipe(Clusterer algorithm, List<String> columns, boolean standardized) {
        this(algorithm, columns, standardized, 0);
    }

    /** The same on a sample of at most so many points; 0 for all. */
    public Recipe onSample(int most) {
        return new Recipe(algorithm, columns, standardized, most);
    }

    /**
     * Clusters a data set and measures what came out. Rows with a missing coordinate take no part.
     *
     * @param truth the column of known groups, null where there is none
     * @return a run that has no number yet; {@link Study#add} gives it one
     * @throws InvalidInputException if a column, a parameter or the memory does not fit
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public Run run(Dataset dataset, @Nullable String truth, Job job) {
        job.stage(Schema.of(algorithm).title());
        Input input = input(dataset);
        Space space = input.space;
        long start = System.nanoTime();
        Clustering clustering = cluster(space, job.part(0, CLUSTERING_SHARE));
        double seconds = (System.nanoTime() - start) * NANOS;
        job.stage("Measuring quality");
        int[] labels = Clustering.spread(clustering.labels(), input.rows, dataset.rows());
        Labelled labelled = new Labelled(space, clustering.labels(), Noise.LEFT_OUT, job.part(CLUSTERING_SHARE, 1));
        return new Run(
                this,
                dataset.fingerprint(),
                labels,
                clustering.clusters(),
                (double) clustering.noise() / space.size(),
                Indices.of(labelled, clustering.clusters(), truthAri(dataset, truth, labels)),
                seconds);
    }

    private Clustering cluster(Space space, Job job) {
        if (sample == 0 || space.size() <= sample) {
            MemoryCheck.check(algorithm, space.points());
            return algorithm.cluster(space.points(), job);
        }
        Sampled sampled = Sampled.of(space, sample, SEED);
        Points few = sampled.space().points();
        MemoryCheck.check(algorithm, few);
        Clustering clustering = algorithm.cluster(few, job);
        job.stage("Joining the nearest");
        return Clustering.of(sampled.spread(clustering.labels(), job));
    }

    /**
     * What the algorithm gets of a data set.
     *
     * @param space the points, with the distances that the algorithm uses
     * @param rows the data set's row of each point, ascending
     */
    public record Input(Space space, int[] rows) {}

    /**
     * The points that the recipe clusters. Rows with a missing coordinate take no part.
     *
     * @throws InvalidInputException if a column does not fit
     */
    public Input input(Dataset dataset) {
        requireFit(dataset);
        Scatter scatter = Scatter.mixed(dataset, columns);
        Points points = standardized ? scatter.points().standardized() : scatter.points();
        requirePoints(dataset, points);
        requireMetric(points);
        return new Input(Space.of(points, algorithm), scatter.rows());
    }

    /** The points of the {@link #input}. */
    public Space space(Dataset dataset) {
        return input(dataset).space;
    }

    private void requirePoints(Dataset dataset, Points points) {
        if (points.size() == 0) {
            throw new InvalidInputException(
                    "No row of " + dataset.name() + " has numbers in all of " + String.join(", ", columns) + ".");
        }
    }

    /** Words are refused by name, before anything else is. */
    private void requireFit(Dataset dataset) {
        if (algorithm.distance().metric() != Metric.GOWER) {
            columns.forEach(dataset::number);
        }
        if (standardized && !algorithm.distance().metric().scalable()) {
            throw new InvalidInputException(
                    "The " + Declaration.text(algorithm.distance().metric())
                            + " distance needs the columns as they are; do not standardise them.");
        }
    }

    private void requireMetric(Points points) {
        String unfit = algorithm.distance().metric().unfit(points);
        if (!unfit.isEmpty()) {
            throw new InvalidInputException(unfit);
        }
    }

    private static double truthAri(Dataset dataset, @Nullable String truth, int[] labels) {
        if (truth == null || !Partition.fits(dataset.column(truth))) {
            return Double.NaN;
        }
        int[] known = Partition.ofColumn(dataset.column(truth)).labels();
        return Contingency.of(known, labels).adjustedRandIndex();
    }
}
