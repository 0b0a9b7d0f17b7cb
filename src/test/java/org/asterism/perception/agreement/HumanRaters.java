package org.asterism.perception.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.job.Job;

/** Answers of people: real ones, which have no licence and are read where they stand, and drawn ones. */
public final class HumanRaters {
    /** The plot iris_umap_6 with the groups of 18 people. */
    public static final Path IRIS = Path.of(
            System.getProperty("asterism.home", "."),
            "..",
            "shared",
            "data",
            "human-raters",
            "iris_umap_6_18raters.csv");

    private HumanRaters() {}

    static RaterTable iris() {
        return RaterTable.read(IRIS, Job.QUIET);
    }

    /** Names p0, p1, …. */
    static Ratings of(int[]... labels) {
        return new Ratings(
                IntStream.range(0, labels.length).mapToObj(i -> "p" + i).toList(), List.of(labels));
    }

    /** People who see the same groups but each misplaces some points, and does not know others. */
    static Ratings drawn(int raters, int points, int groups, double wrong, double unknown, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<int[]> labels = new ArrayList<>();
        for (int rater = 0; rater < raters; rater++) {
            labels.add(IntStream.range(0, points)
                    .map(point -> label(point, groups, wrong, unknown, random))
                    .toArray());
        }
        return of(labels.toArray(int[][]::new));
    }

    private static int label(int point, int groups, double wrong, double unknown, SplittableRandom random) {
        if (random.nextDouble() < unknown) {
            return Clustering.UNLABELLED;
        }
        return random.nextDouble() < wrong ? random.nextInt(groups) : point % groups;
    }
}
