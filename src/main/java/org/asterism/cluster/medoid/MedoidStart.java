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

    /** What it does, in lines of pseudo-code. */
    String code(int k) {
        if (this == BUILD) {
            return MedoidSteps.FIRST + " | take the point with the least sum of distances to all as first medoid\n"
                    + (k == 1
                            ? ""
                            : MedoidSteps.ADD + " | add the point that lowers the sum most, until there are " + k
                                    + "\n")
                    + MedoidSteps.START + " | each point joins its nearest medoid\n";
        }
        return MedoidSteps.START + " | draw " + (k == 1 ? "a point as medoid" : k + " points as medoids" + chances())
                + "; each point joins the nearest\n";
    }

    private String chances() {
        return switch (this) {
            case K_MEANS_PLUS_PLUS -> ", far ones with greater chances";
            case RANDOM -> ", all with equal chances";
            case LAB -> ", each the best for a small sample";
            case BUILD -> "";
        };
    }

    /** Chooses {@code k} different objects, unwatched. */
    int[] choose(Profile profile, int k, SplittableRandom random, Job job) {
        return choose(profile, k, random, MedoidSteps.none(profile), job);
    }

    /** Chooses {@code k} different objects, and writes down how, where a student could follow. */
    int[] choose(Profile profile, int k, SplittableRandom random, MedoidSteps steps, Job job) {
        return switch (this) {
            case K_MEANS_PLUS_PLUS -> Seeding.rows(profile, k, Start.GREEDY_PLUS_PLUS, random, job);
            case BUILD -> new Build(profile, steps, job).choose(k);
            case LAB -> new Lab(profile, random, job).choose(k);
            case RANDOM -> Seeding.rows(profile, k, Start.RANDOM, random, job);
        };
    }
}
