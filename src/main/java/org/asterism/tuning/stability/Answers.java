package org.asterism.tuning.stability;

import java.util.List;
import java.util.stream.Collectors;
import org.asterism.quality.Ensemble;
import org.asterism.quality.Noise;
import org.asterism.quality.Stability;

/**
 * The different answers that an algorithm gives when something is left to chance.
 *
 * <p>Two draws are one answer where they agree to an adjusted Rand index of {@value #SAME}, from which on Steinley 2004,
 * doi 10.1037/1082-989X.9.3.386, calls a recovery excellent; more than two where they do so on the average of all pairs
 * (average linkage).
 *
 * @param draws in the order in which they were made, at least one
 * @param noise how noise counts when two are compared
 * @param all the most frequent first; of two as frequent the one that came first
 */
public record Answers(List<Draw> draws, Noise noise, List<Answer> all) {
    /** The agreement from which on draws are one answer. */
    public static final double SAME = 0.9;

    private static final int TOLD = 6;

    public Answers {
        draws = List.copyOf(draws);
        all = List.copyOf(all);
    }

    /** @throws IllegalArgumentException if there are no draws */
    public static Answers of(List<Draw> draws, Noise noise) {
        Gathering gathering = new Gathering(noise);
        draws.forEach(gathering::add);
        return gathering.answers();
    }

    /** The draw that stands for an answer. */
    public Draw medoid(Answer answer) {
        return draws.get(answer.medoid());
    }

    /** How many draws of all put each point into the cluster that an answer does. */
    public Membership membership(Answer answer) {
        return Membership.of(answer.labels(), labels());
    }

    /** How well each cluster of a clustering, such as an answer's, is found again in all draws. */
    public Stability stability(int[] clusters) {
        return Stability.of(clusters, labels(), noise);
    }

    /** All draws with noise counted. */
    public Ensemble ensemble() {
        return new Ensemble(labels().stream().map(noise::apply).toList());
    }

    /** The shares of the answers, such as "61 % / 25 % / 9 % / 5 %"; the most frequent ones of many. */
    public String shares() {
        String told = all.stream()
                .limit(TOLD)
                .map(answer -> Math.round(100 * answer.share()) + " %")
                .collect(Collectors.joining(" / "));
        return all.size() > TOLD ? told + " / …" : told;
    }

    /** Such as "4 different answers: 61 % / 25 % / 9 % / 5 %". */
    public String words() {
        return (all.size() == 1 ? "1 answer: " : all.size() + " different answers: ") + shares();
    }

    private List<int[]> labels() {
        return draws.stream().map(Draw::labels).toList();
    }
}
