package org.asterism.perception;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.quality.Contingency;

/**
 * What people really saw in a plot, beside what was predicted of them.
 *
 * <p>A person counts for the predicted picture that is most like his, by adjusted mutual information over the points that
 * he labelled; his may still be like none of them. The disagreement is the mean over all pairs of people, as in the study
 * of Jeon et al. (2024).
 *
 * @param count how many people there are
 * @param counts how many people count for each percept of the audience, in its order
 * @param likeness the mean of that adjusted mutual information, 1 where everybody saw one of the pictures exactly
 * @param ami 1 minus the adjusted mutual information of two people; NaN for fewer than two
 * @param ari the same by the adjusted Rand index
 * @param vMeasure the same by the V-measure
 */
public record People(int count, int[] counts, double likeness, double ami, double ari, double vMeasure) {

    /**
     * Compares people with the predicted audience.
     *
     * @param points the plot that both saw
     * @param labels the groups of each person, one a point; see {@link Contingency} for negative ones
     */
    public static People of(Ambiguity ambiguity, Points points, Collection<int[]> labels, Job job) {
        List<int[]> predicted = new ArrayList<>();
        for (Percept percept : ambiguity.audience().percepts()) {
            predicted.add(ambiguity.seen(percept, points, job));
        }
        int[] counts = new int[predicted.size()];
        double likeness = 0;
        for (int[] person : labels) {
            double[] alike = predicted.stream()
                    .mapToDouble(seen -> Contingency.of(person, seen).adjustedMutualInformation())
                    .toArray();
            job.check();
            int nearest = largest(alike);
            counts[nearest]++;
            likeness += alike[nearest] / labels.size();
        }
        List<Contingency> pairs = pairs(List.copyOf(labels), job);
        return new People(
                labels.size(),
                counts,
                likeness,
                disagreement(pairs, Contingency::adjustedMutualInformation),
                disagreement(pairs, Contingency::adjustedRandIndex),
                disagreement(pairs, Contingency::vMeasure));
    }

    private static int largest(double[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            largest = values[i] > values[largest] ? i : largest;
        }
        return largest;
    }

    private static List<Contingency> pairs(List<int[]> labels, Job job) {
        List<Contingency> pairs = new ArrayList<>();
        for (int a = 0; a < labels.size(); a++) {
            for (int b = 0; b < a; b++) {
                job.check();
                pairs.add(Contingency.of(labels.get(a), labels.get(b)));
            }
        }
        return pairs;
    }

    private static double disagreement(List<Contingency> pairs, ToDoubleFunction<Contingency> agreement) {
        return pairs.stream()
                .mapToDouble(pair -> 1 - agreement.applyAsDouble(pair))
                .average()
                .orElse(Double.NaN);
    }
}
