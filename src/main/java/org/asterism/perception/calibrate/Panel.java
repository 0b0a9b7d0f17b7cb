package org.asterism.perception.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;
import org.asterism.perception.Pair;

/**
 * People who grouped the points of one plot, each on their own, asked what they think of each pair of its components.
 *
 * <p>The plot is taken apart as for its ambiguity score, and every point belongs to the component with the largest share
 * in it. A person sees two components as one group if most of the point pairs between them (one point in each) have the
 * same label; at exactly half it counts as half a vote. Points without a label are left out; a person who labelled no
 * point of a component is not asked, and a pair that fewer than {@value #FEWEST} people can judge is left out.
 */
public final class Panel {
    /** The fewest people whose share says anything. */
    public static final int FEWEST = 3;

    private Panel() {}

    /**
     * One judgement a pair.
     *
     * @param plot names the plot
     * @param points two-dimensional
     * @param people the labels of each person, one a point: 0 or more, below 0 for points without one
     * @throws InvalidInputException if there are fewer than {@value #FEWEST} people, or the plot cannot be taken apart
     */
    public static Judgements ask(String plot, Points points, List<int[]> people, Job job) {
        if (people.size() < FEWEST) {
            throw new InvalidInputException("The labels of at least " + FEWEST + " people are needed, but " + plot
                    + " has those of " + people.size() + ".");
        }
        Ambiguity ambiguity = Clams.DEFAULT.score(points, job);
        int[] components = ambiguity.mixture().labels(points, job);
        List<Votes> votes = people.stream()
                .map(labels -> Votes.of(components, ambiguity.components(), labels))
                .toList();
        List<Judgement> judgements = new ArrayList<>();
        for (Pair pair : ambiguity.pairs()) {
            double[] heard = votes.stream()
                    .map(vote -> vote.single(pair.i(), pair.j()))
                    .flatMapToDouble(OptionalDouble::stream)
                    .toArray();
            if (heard.length >= FEWEST) {
                double single = Arrays.stream(heard).average().orElse(0);
                judgements.add(new Judgement(plot, points.size(), pair.components(), single));
            }
        }
        return new Judgements(judgements, notes(plot, ambiguity.pairs().size(), judgements.size()));
    }

    private static List<String> notes(String plot, int pairs, int judged) {
        if (pairs == 0) {
            return List.of(plot + " is one group, so there is no pair to judge; it is left out.");
        }
        return judged == pairs
                ? List.of()
                : List.of((pairs - judged) + " of the " + pairs + " pairs of " + plot
                        + " are left out, because too few people labelled them.");
    }
}
