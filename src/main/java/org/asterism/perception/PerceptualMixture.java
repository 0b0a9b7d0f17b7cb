package org.asterism.perception;

import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.mixture.Merges;
import org.asterism.cluster.mixture.Mixture;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * Clusters as people are predicted to see them: Gaussians, joined while most viewers would see one group.
 *
 * <p>The plot is taken apart as {@link Clams} does it, from one seed; its model says how many viewers see two components
 * as one. From {@value Clams#MOST} points on a seeded sample of so many is taken apart; all points are labelled. Fewer
 * than {@value Clams#FEWEST} points are one cluster. O(n k²) a pass of EM with up to 17 components.
 *
 * <p>Our own use of Jeon et al. (2024), see {@link Clams}; not tested with people.
 */
@Described(
        id = "perceptual",
        title = "Perceptual clusters",
        summary = "Groups the points of a scatterplot as most viewers are predicted to see them.",
        group = "Perceptual",
        complexity = "O(n k²) a pass, k up to 17, n up to 20 000",
        reference =
                "The separability model of Jeon, Quadri, Lee, Rosen, Szafir, Seo (2024): CLAMS: A Cluster Ambiguity "
                        + "Measure for Estimating Perceptual Variability in Visual Clustering. IEEE TVCG 30(1). "
                        + "doi:10.1109/TVCG.2023.3327201. The merging is our own")
public record PerceptualMixture(
        @Parameter(
                help =
                        "How large a share of the viewers must be predicted to see one group for two to be joined; a higher"
                                + " value leaves more clusters. (Jeon and others 2024)",
                initial = "0.5",
                min = 0,
                max = 1)
        double share,

        @Parameter(
                help = "Whether two groups are one when viewers would join any two of their parts (chain), or when they"
                        + " would on average; the average leaves more clusters in crowded plots.",
                initial = "chain")
        Grouping grouping,

        @Parameter(
                help =
                        "Displayed takes the points as they stand on a screen of these proportions; raw takes coordinates as they"
                                + " are.",
                initial = "displayed")
        Coordinates coordinates,

        @Parameter(
                help = "The width of the points on screen over their height; 1 is a square, as in the published study.",
                initial = "1",
                min = 0.01,
                max = 100,
                when = "coordinates=displayed")
        double proportions,

        @Parameter(
                help = "How sharp the elbow of the BIC curve must be that says how many parts the plot is taken into; a"
                        + " higher value finds fewer elbows.",
                initial = "3",
                min = 0)
        double sensitivity,

        @Parameter(help = "Picks the random start; the same seed gives the same clusters.", initial = "0")
        long seed)
        implements Clusterer {

    @Override
    public double effort(int size, int dimensions) {
        return 45_000.0 * Math.min(size, Clams.MOST) + 100.0 * size;
    }

    @Override
    public long memory(int size, int dimensions) {
        return 80L * size;
    }

    /** @throws InvalidInputException if the points have not two dimensions */
    @Override
    public Clustering cluster(Points points, Job job) {
        if (points.dimensions() != 2) {
            throw new InvalidInputException(
                    "Perceptual clusters need two columns, but there are " + points.dimensions() + "; choose x and y.");
        }
        if (points.size() < Clams.FEWEST) {
            job.progress(1);
            return Clustering.of(new int[points.size()]);
        }
        Clams clams = new Clams(coordinates, sensitivity, Aggregation.UNWEIGHTED, grouping, 1, seed);
        Ambiguity plot = clams.score(points, Viewing.filling(points, proportions), job.part(0, 0.9));
        Mixture mixture = plot.mixture();
        job.stage("Joining what viewers see as one");
        Viewers viewers = new Viewers(grouping, mixture.size(), plot.pairs());
        int[] groups = Merges.path(mixture.size(), viewers, share, job).getLast();
        Clustering result = Clustering.of(mixture.labels(points, groups, job));
        job.progress(1);
        return result;
    }
}
