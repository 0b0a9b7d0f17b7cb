package org.asterism.perception;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.asterism.cluster.mixture.Merges;
import org.asterism.job.Job;
import org.asterism.quality.Contingency;

/**
 * Which pictures of a plot different viewers are predicted to see, and how many of them see each. An immutable value.
 *
 * <p>A viewer has a threshold between 0 and 1, uniform over viewers, and sees two components as one group if more than this
 * share of all viewers would. Groups grow along chains (or by the mean of their pairs, see {@link Grouping}), so the
 * pictures are the cuts of one tree with the components as leaves: at most one for each number of groups. The share of a
 * picture is the distance between the heights of the two joins around it. Exact, without simulation; O(k³) for k
 * components. Our own; nobody has tested it with people beyond the plots that the user documentation names.
 *
 * @param percepts what viewers see, the most frequent first; the shares sum to 1
 * @param ami the expected disagreement of two viewers: 1 minus the adjusted mutual information of what they see
 * @param ari the same by the adjusted Rand index
 * @param vMeasure the same by the V-measure
 */
public record Audience(List<Percept> percepts, double ami, double ari, double vMeasure) {
    /** Two pictures that meet more rarely than this do not count: together they change less than the fifth digit. */
    private static final double RARE = 1e-7;

    public Audience {
        percepts = List.copyOf(percepts);
    }

    /** @param sizes how many points each component has */
    static Audience of(Grouping grouping, int[] sizes, List<Pair> pairs) {
        List<Percept> percepts = percepts(grouping, sizes.length, pairs);
        return new Audience(
                percepts,
                disagreement(percepts, sizes, Contingency::adjustedMutualInformation),
                disagreement(percepts, sizes, Contingency::adjustedRandIndex),
                disagreement(percepts, sizes, Contingency::vMeasure));
    }

    /** How many of {@code viewers} see each picture, by largest remainder: whole numbers that sum to {@code viewers}. */
    public int[] counts(int viewers) {
        double[] exact = percepts.stream().mapToDouble(p -> p.share() * viewers).toArray();
        int[] counts = Arrays.stream(exact).mapToInt(e -> (int) e).toArray();
        int left = viewers - IntStream.of(counts).sum();
        IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> counts[i] - exact[i]))
                .limit(left)
                .forEach(i -> counts[i]++);
        return counts;
    }

    /** How many groups a viewer sees on average. */
    public double meanGroups() {
        return percepts.stream().mapToDouble(p -> p.share() * p.groups()).sum();
    }

    private static List<Percept> percepts(Grouping grouping, int components, List<Pair> pairs) {
        Viewers viewers = new Viewers(grouping, components, pairs);
        List<int[]> path = Merges.path(components, viewers, -1, Job.QUIET);
        List<Percept> percepts = new ArrayList<>();
        double above = 1;
        for (int m = 0; m < path.size(); m++) {
            double below = m < path.size() - 1 ? Math.min(above, viewers.joins().get(m)) : 0;
            if (above > below) {
                percepts.add(Percept.of(above - below, path.get(m), (above + below) / 2));
            }
            above = below;
        }
        percepts.sort(Comparator.comparingDouble(Percept::share).reversed());
        return percepts;
    }

    private static double disagreement(List<Percept> percepts, int[] sizes, ToDoubleFunction<Contingency> agreement) {
        double sum = 0;
        for (int a = 0; a < percepts.size(); a++) {
            for (int b = 0; b < a; b++) {
                Percept first = percepts.get(a);
                Percept second = percepts.get(b);
                double chance = 2 * first.share() * second.share();
                if (chance > RARE) {
                    Contingency both = Contingency.ofBlocks(first.grouping(), second.grouping(), sizes);
                    sum += chance * (1 - agreement.applyAsDouble(both));
                }
            }
        }
        return sum;
    }
}
