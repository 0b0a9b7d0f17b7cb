package org.asterism.cluster.medoid;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.cluster.ClusterCount;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/**
 * CLARA: k-medoids of small random samples, so that any number of points will do.
 *
 * <p>Each sample also holds the best medoids so far; all points then join their nearest medoid, and the medoids with the
 * smallest sum of distances over all points are kept. The original takes 40 + 2 k points and PAM from BUILD; FasterCLARA
 * takes 80 + 4 k points and FasterPAM. O(n k) a sample, O(n) memory. Kaufman and Rousseeuw 1990, doi
 * 10.1002/9780470316801, chapter 3; Schubert and Rousseeuw 2021, doi 10.1016/j.is.2021.101804.
 */
@Described(
        id = "clara",
        title = "CLARA",
        summary = "Finds the medoids of small samples and keeps those that suit all points best.",
        group = "Partition",
        complexity = "O(n k) a sample",
        reference = "Kaufman and Rousseeuw 1990, Finding Groups in Data, doi 10.1002/9780470316801; Schubert and"
                + " Rousseeuw 2021, Fast and eager k-medoids clustering, doi 10.1016/j.is.2021.101804")
public record Clara(
        @Parameter(
                help = "How many groups the picture is cut into; each gathers around one of the points shown."
                        + " (Kaufman and Rousseeuw 1990)",
                initial = "3",
                min = 1,
                max = 10_000)
        int k,

        @Parameter(
                help = "How many samples are drawn; the medoids that suit all points best are shown. More samples make"
                        + " it less likely that a small group is missed. (Kaufman and Rousseeuw 1990)",
                initial = "5",
                min = 1,
                max = 10_000)
        int samples,

        @Parameter(
                help = "How each sample is clustered: faster takes samples twice as large and FasterPAM, original PAM"
                        + " from BUILD. (Schubert and Rousseeuw 2021)",
                initial = "faster")
        Sampling variant,

        Distance distance,

        @Parameter(help = "Which random samples are drawn; the same seed gives the same picture.", initial = "1")
        long seed)
        implements Clusterer {

    @Override
    public double effort(int size, int dimensions) {
        double sample = sampleSize(size);
        double swaps = variant == Sampling.FASTER ? 5 : 3.0 * k * k;
        return samples * ((double) size * k + swaps * sample * sample);
    }

    @Override
    public long memory(int size, int dimensions) {
        return size * (60L + 16L * dimensions) + 300L * sampleSize(size) + 10_000_000;
    }

    @Override
    public Clustering cluster(Points points, Job job) {
        ClusterCount.check(k, points.size());
        Medoids medoids = search(Profile.distances(points, distance), job);
        job.progress(1);
        return Clustering.of(medoids.labels());
    }

    /** The best medoids of all samples. */
    Medoids search(Dissimilarity distances, Job job) {
        SplittableRandom random = new SplittableRandom(seed);
        Medoids best = sample(0, new int[0], distances, random, job);
        for (int sample = 1; sample < samples; sample++) {
            Medoids next = sample(sample, best.medoids(), distances, random, job);
            best = next.loss() < best.loss() ? next : best;
        }
        return best;
    }

    private Medoids sample(int number, int[] kept, Dissimilarity distances, SplittableRandom random, Job job) {
        job.stage("Sample " + (number + 1) + " of " + samples);
        Job part = job.part((double) number / samples, (number + 1.0) / samples);
        int[] sample = draw(distances.size(), kept, random);
        Profile profile = new RowProfile(new Subset(distances, sample));
        int[] start = start().choose(profile, k, random, part.part(0, 0.2));
        PamVariant search = variant == Sampling.FASTER ? PamVariant.FASTER_PAM : PamVariant.PAM;
        Medoids found = search.run(profile, start, MedoidSteps.none(profile), part.part(0.2, 0.9));
        int[] medoids =
                Arrays.stream(found.medoids()).map(object -> sample[object]).toArray();
        Medoids all = NearestOf.assign(distances, medoids, job);
        part.progress(1);
        return all;
    }

    private MedoidStart start() {
        return variant == Sampling.FASTER ? MedoidStart.K_MEANS_PLUS_PLUS : MedoidStart.BUILD;
    }

    private int[] draw(int size, int[] kept, SplittableRandom random) {
        BitSet isKept = new BitSet(size);
        Arrays.stream(kept).forEach(isKept::set);
        IntStream others = IntStream.range(0, size).filter(row -> !isKept.get(row));
        int[] deck = IntStream.concat(Arrays.stream(kept), others).toArray();
        Shuffle.partly(deck, kept.length, sampleSize(size), random);
        int[] sample = Arrays.copyOf(deck, sampleSize(size));
        Arrays.sort(sample);
        return sample;
    }

    private int sampleSize(int size) {
        return Math.min(size, variant == Sampling.FASTER ? 80 + 4 * k : 40 + 2 * k);
    }
}
