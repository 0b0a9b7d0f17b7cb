package org.asterism.cluster.medoid;

import java.util.SplittableRandom;
import org.asterism.cluster.partition.Seeding;
import org.asterism.cluster.partition.Start;
import org.asterism.job.Job;
import org.asterism.parameter.Titled;

/** Ways to choose the first medoids. */
public enum MedoidStart {
    /** Drawn far from each other; O(n k log k). */
    @Titled("k-means++")
    K_MEANS_PLUS_PLUS,
    /** One after the other, each the best addition; O(n² k). Kaufman and Rousseeuw 1990. */
    @Titled("BUILD")
    BUILD,
    /** As BUILD, but judged on small samples; O(n k). Schubert and Rousseeuw 2019. */
    @Titled("LAB")
    LAB,
    /** Drawn from all points alike. */
    RANDOM;

    /** Chooses {@code k} different objects. */
    int[] choose(Profile profile, int k, SplittableRandom random, Job job) {
        return switch (this) {
            case K_MEANS_PLUS_PLUS -> Seeding.rows(profile, k, Start.GREEDY_PLUS_PLUS, random, job);
            case BUILD -> new Build(profile, job).choose(k);
            case LAB -> new Lab(profile, random, job).choose(k);
            case RANDOM -> Seeding.rows(profile, k, Start.RANDOM, random, job);
        };
    }
}
