package org.asterism.session.result;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.asterism.job.Job;
import org.asterism.perception.agreement.Agreement;
import org.asterism.perception.agreement.KappaAlpha;
import org.asterism.perception.agreement.RaterPairs;
import org.asterism.perception.agreement.Similarity;
import org.jspecify.annotations.Nullable;

/**
 * How alike every two people grouped one plot.
 *
 * @param answers of everybody, also of those who are left out
 */
record PlotScores(PlotAnswers answers, RaterPairs pairs, Choice choice) {

    /** @param before from which what did not change is taken */
    static PlotScores of(PlotAnswers answers, Choice choice, @Nullable PlotScores before, Job job) {
        if (before == null || !before.comparable(choice)) {
            Set<Similarity> one = Set.of(choice.similarity());
            return new PlotScores(answers, RaterPairs.of(answers.ratings(), one, choice.noise(), job), choice);
        }
        return before.answers.equals(answers)
                ? before
                : new PlotScores(answers, before.pairs.with(answers.ratings(), job), choice);
    }

    String id() {
        return answers.stimulus().id();
    }

    private boolean comparable(Choice other) {
        return choice.similarity() == other.similarity() && choice.noise() == other.noise();
    }

    /** The agreement of all people, also of those who are left out. */
    Agreement everybody() {
        return pairs.agreement(choice.similarity());
    }

    /** The agreement of those people of whom something holds. */
    Agreement agreement(Predicate<String> counted) {
        Agreement all = everybody();
        return all.select(IntStream.range(0, all.size())
                .filter(i -> counted.test(all.raters().get(i)))
                .toArray());
    }

    /** How each person who answered agrees with those others of whom something holds. */
    Map<String, KappaAlpha> people(Predicate<String> counted) {
        Agreement all = everybody();
        int[] members = IntStream.range(0, all.size())
                .filter(i -> counted.test(all.raters().get(i)))
                .toArray();
        Mean[] own = new Mean[all.size()];
        Arrays.setAll(own, i -> Mean.of(all, i, members));
        Mean twice = IntStream.of(members).mapToObj(i -> own[i]).reduce(Mean.NONE, Mean::plus);
        Map<String, KappaAlpha> people = new HashMap<>();
        for (int i = 0; i < own.length; i++) {
            boolean member = counted.test(all.raters().get(i));
            Mean others = member ? twice.minus(own[i]).minus(own[i]) : twice;
            int size = members.length - (member ? 1 : 0);
            people.put(all.raters().get(i), new KappaAlpha(own[i].value(), others.value(), size));
        }
        return people;
    }

    /** A mean that grows and shrinks. */
    private record Mean(double sum, int count) {
        private static final Mean NONE = new Mean(0, 0);

        /** Of a person with others. */
        static Mean of(Agreement all, int person, int[] others) {
            double sum = 0;
            int count = 0;
            for (int other : others) {
                double value = all.between(person, other);
                if (other != person && !Double.isNaN(value)) {
                    sum += value;
                    count++;
                }
            }
            return new Mean(sum, count);
        }

        Mean plus(Mean more) {
            return new Mean(sum + more.sum, count + more.count);
        }

        Mean minus(Mean less) {
            return new Mean(sum - less.sum, count - less.count);
        }

        double value() {
            return count == 0 ? Double.NaN : sum / count;
        }
    }

    /** How an algorithm agrees with those people of whom something holds. */
    KappaAlpha machine(int[] labels, Predicate<String> counted) {
        double[] all = pairs.similarities(labels, choice.similarity());
        List<String> raters = everybody().raters();
        double alpha = IntStream.range(0, all.length)
                .filter(i -> counted.test(raters.get(i)) && !Double.isNaN(all[i]))
                .mapToDouble(i -> all[i])
                .average()
                .orElse(Double.NaN);
        Agreement group = agreement(counted);
        return new KappaAlpha(alpha, group.alpha(), group.size());
    }
}
