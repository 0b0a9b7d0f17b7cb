package org.asterism.session.result;

import java.util.Arrays;
import java.util.List;
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

    /** How one person agrees with others; NaN values where they did not answer. */
    KappaAlpha person(String person, Predicate<String> counted) {
        Agreement all = everybody();
        int one = all.raters().indexOf(person);
        int[] others = IntStream.range(0, all.size())
                .filter(i -> i != one && counted.test(all.raters().get(i)))
                .toArray();
        if (one < 0) {
            return new KappaAlpha(Double.NaN, Double.NaN, others.length);
        }
        double alpha = Arrays.stream(others)
                .mapToDouble(other -> all.between(one, other))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
        return new KappaAlpha(alpha, all.select(others).alpha(), others.length);
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
