package org.asterism.quality;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.job.Job;

/**
 * The silhouette: how much nearer each point is to its own cluster than to the next.
 *
 * <p>For a point with mean distance a to the others of its cluster and b to those of the nearest other cluster it is
 * (b - a) / max(a, b), and 0 in a cluster of one. Points with a negative label take no part; {@link Noise} says before
 * what noise counts as. Rousseeuw 1987, doi 10.1016/0377-0427(87)90125-7.
 *
 * @param widths one a point, from -1 to 1; NaN where it takes no part, everywhere with fewer than two clusters
 */
public record Silhouette(double[] widths) {
    /** The most points for which {@link #estimate} computes every distance. */
    public static final int EXACT = 20_000;

    /** How many points {@link #estimate} draws where there are more. */
    public static final int SAMPLE = 10_000;

    private static final long SEED = 20_261_101;

    /**
     * The widths of all points. O(n²), O(n) memory.
     *
     * @param labels one an object
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Silhouette of(Dissimilarity distances, int[] labels, Job job) {
        return new Silhouette(new Widths(distances, Groups.of(labels), job).all());
    }

    /** As {@link #of(Dissimilarity, int[], Job)}, on the distances of a space. */
    public static Silhouette of(Space space, int[] labels, Job job) {
        return of(space.distances(), labels, job);
    }

    /**
     * As {@link #of} up to {@value #EXACT} points with a label; of more it draws {@value #SAMPLE} with a fixed seed, and
     * measures these as if there were no others. The rest takes no part.
     *
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Silhouette estimate(Space space, int[] labels, Job job) {
        int[] labelled = Groups.of(labels).rows();
        if (labelled.length <= EXACT) {
            return of(space, labels, job);
        }
        int[] drawn = sample(labelled);
        int[] own = Arrays.stream(drawn).map(i -> labels[i]).toArray();
        double[] measured = of(space.select(drawn), own, job).widths;
        double[] widths = new double[labels.length];
        Arrays.fill(widths, Double.NaN);
        for (int i = 0; i < drawn.length; i++) {
            widths[drawn[i]] = measured[i];
        }
        return new Silhouette(widths);
    }

    /**
     * The simplified silhouette: the distances to the clusters' means stand for mean distances. O(n k). Hruschka, Castro
     * and Campello 2004, doi 10.1109/ICDM.2004.10073.
     *
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Silhouette simplified(Points points, int[] labels, Job job) {
        return new Silhouette(Representatives.ofMeans(Rescaled.of(points).points(), Groups.of(labels), job));
    }

    /**
     * The medoid silhouette of the clusters in which each object goes to its nearest medoid: with distances a to that one
     * and b to the next it is 1 - a / b, and 1 where both are 0. O(n k). Lenssen and Schubert 2022, doi
     * 10.1007/978-3-031-17849-8_15.
     *
     * @param medoids one object a cluster
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Silhouette medoid(Dissimilarity distances, int[] medoids, Job job) {
        return new Silhouette(Representatives.ofMedoids(distances, medoids, job));
    }

    /** The mean width, from -1 to 1; NaN with fewer than two clusters. */
    public double mean() {
        double sum = 0;
        for (double width : widths) {
            sum += Double.isNaN(width) ? 0 : width;
        }
        return sum / count();
    }

    /** How many points the mean is over. */
    public int count() {
        return (int) Arrays.stream(widths).filter(width -> !Double.isNaN(width)).count();
    }

    private static int[] sample(int[] rows) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] deck = rows.clone();
        for (int i = 0; i < SAMPLE; i++) {
            int j = random.nextInt(i, deck.length);
            int drawn = deck[j];
            deck[j] = deck[i];
            deck[i] = drawn;
        }
        int[] drawn = Arrays.copyOf(deck, SAMPLE);
        Arrays.sort(drawn);
        return drawn;
    }
}
