package org.asterism.perception;

import java.util.ArrayList;
import java.util.List;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * CLAMS: predicts from the points alone how far viewers would disagree about the clusters of a scatterplot.
 *
 * <p>Gaussian mixtures of 1, 2, … components are fitted; the elbow of their BIC curve says how many the plot has. For
 * each pair of components a model predicts how many viewers see two groups; the disagreement is the entropy of that
 * share, and the score is the mean over all pairs. Each seed does this three times and keeps the run with the median
 * score; the published scores come from one run. The headline score, mixture and pairs belong to the first seed; the
 * range tells how far other seeds, and the samples that they draw of a large plot, move the score. O(n k²) for all fits
 * with up to 17 components.
 *
 * <p>Jeon et al.: CLAMS, a cluster ambiguity measure for estimating perceptual variability in visual clustering, IEEE
 * TVCG 30(1), 2024, doi:10.1109/TVCG.2023.3327201. The default separability model is ours, see
 * {@link BhattacharyyaModel}.
 */
@Described(
        id = "clams",
        title = "Cluster ambiguity (CLAMS)",
        summary = "Predicts how far viewers would disagree about the clusters of a scatterplot.",
        reference = "Jeon, Quadri, Lee, Rosen, Szafir, Seo (2024): CLAMS: A Cluster Ambiguity Measure for Estimating "
                + "Perceptual Variability in Visual Clustering. IEEE TVCG 30(1). doi:10.1109/TVCG.2023.3327201")
public record Clams(
        @Parameter(
                help =
                        "Displayed takes the points as they stand on screen, so that the units of the data do not matter; raw"
                                + " takes coordinates as they are, as the published scores did.",
                initial = "displayed")
        Coordinates coordinates,

        @Parameter(
                help = "How sharp the elbow of the BIC curve must be; a higher value finds fewer elbows.",
                initial = "3",
                min = 0)
        double sensitivity,

        @Parameter(
                help =
                        "How the pairs of groups become one score: all alike (as published), by how many points they hold, or"
                                + " neighbours only; the last two keep far groups from thinning the score.",
                initial = "unweighted")
        Aggregation aggregation,

        @Parameter(
                help =
                        "How predicted viewers see more than two groups as one: along a chain of pairs, or when they would on"
                                + " average over the pairs. Changes the predicted viewers, not the score.",
                initial = "chain")
        Grouping grouping,

        @Parameter(
                help = "How many random starts the range is made of; the score itself is that of the first.",
                initial = "10",
                min = 1,
                max = 1000)
        int seeds,

        @Parameter(help = "The first random start; the others are the numbers after it.", initial = "0")
        long seed) {

    /** The fewest points that can be scored. */
    public static final int FEWEST = 9;

    /** From this many points on a seeded sample of this size is scored. */
    public static final int MOST = 20_000;

    /** The published sensitivity and ten seeds, in displayed coordinates. */
    public static final Clams DEFAULT =
            new Clams(Coordinates.DISPLAYED, 3, Aggregation.UNWEIGHTED, Grouping.CHAIN, 10, 0);

    /** As the scores of the study were computed that is published: raw coordinates. */
    public Clams raw() {
        return new Clams(Coordinates.RAW, sensitivity, aggregation, grouping, seeds, seed);
    }

    /** The same for other random starts. */
    public Clams withSeeds(int count, long first) {
        return new Clams(coordinates, sensitivity, aggregation, grouping, count, first);
    }

    /**
     * Scores the points for the first seed and finds the range over all seeds.
     *
     * @param points two-dimensional
     * @throws InvalidInputException if there are fewer than {@value #FEWEST} points, they have not two dimensions, or a
     *     coordinate is not finite
     */
    public Ambiguity measure(Points points, Job job) {
        return measure(points, viewing(points), job);
    }

    /** As {@link #measure(Points, Job)}, for a given screen and audience. */
    public Ambiguity measure(Points points, Viewing viewing, Job job) {
        Ambiguity first = score(points, viewing, job.part(0, 1.0 / seeds));
        return range(first, points, viewing, job.part(1.0 / seeds, 1));
    }

    /** Scores the points for the first seed alone, fast enough for a slider; its range is that one score. */
    public Ambiguity score(Points points, Job job) {
        return score(points, viewing(points), job);
    }

    /** As {@link #score(Points, Job)}, for a given screen and audience. */
    public Ambiguity score(Points points, Viewing viewing, Job job) {
        requireScorable(points);
        return Plot.of(points, this, viewing, seed).score(job);
    }

    /**
     * Scores the points for the seeds after the first and gives the first score its range.
     *
     * <p>Of more than {@value #MOST} points each seed draws a sample of its own, so that the range holds both doubts.
     *
     * @param first what {@link #score(Points, Job)} found for the same points
     */
    public Ambiguity range(Ambiguity first, Points points, Job job) {
        return range(first, points, first.viewing(), job);
    }

    /** As {@link #range(Ambiguity, Points, Job)}, for a given screen and audience. */
    public Ambiguity range(Ambiguity first, Points points, Viewing viewing, Job job) {
        requireScorable(points);
        List<Ambiguity> all = new ArrayList<>(List.of(first));
        for (int i = 1; i < seeds; i++) {
            Job part = job.part((double) (i - 1) / (seeds - 1), (double) i / (seeds - 1));
            all.add(Plot.of(points, this, viewing, seed + i).score(part));
        }
        return first.withRanges(Ranges.of(all));
    }

    /**
     * Takes the points for two groups, however many there are, as judges of plots with two components saw them.
     *
     * @param points two-dimensional
     * @throws InvalidInputException if there are fewer than {@value #FEWEST} points, or all stand in one place
     */
    public GaussianPair pair(Points points, Job job) {
        return Plot.of(points, this, viewing(points), seed).two(job);
    }

    /**
     * The screen and audience that hold where no others are given: a square, and the built-in model.
     *
     * @throws InvalidInputException if the points cannot be scored
     */
    private static Viewing viewing(Points points) {
        requireScorable(points);
        return Viewing.square(points);
    }

    private static void requireScorable(Points points) {
        if (points.dimensions() != 2) {
            throw new InvalidInputException("The ambiguity score needs two columns, but there are "
                    + points.dimensions() + "; choose x and y.");
        }
        if (points.size() < FEWEST) {
            throw new InvalidInputException(
                    "The ambiguity score needs at least " + FEWEST + " points, but there are " + points.size() + ".");
        }
        for (int i = 0; i < points.size(); i++) {
            requireFinite(i, "x", points.get(i, 0));
            requireFinite(i, "y", points.get(i, 1));
        }
    }

    private static void requireFinite(int point, String axis, double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidInputException("The ambiguity score needs a finite number on each axis, but the " + axis
                    + " of point " + (point + 1) + " is " + value + "; leave such points out.");
        }
    }
}
