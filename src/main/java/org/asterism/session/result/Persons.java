package org.asterism.session.result;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.perception.agreement.Agreement;
import org.asterism.perception.agreement.KappaAlpha;
import org.asterism.perception.agreement.Reliability;

/**
 * Everybody in a session, held against those who are counted.
 *
 * @param all in the order of the session
 */
record Persons(List<Conduct> all, Choice choice, List<PlotScores> scores, Reliability reliability) {
    private static final int KIN = 4;

    List<PersonFindings> findings() {
        List<Map<String, KappaAlpha>> plots =
                scores.stream().map(plot -> plot.people(choice.counted())).toList();
        List<List<KappaAlpha>> standings =
                all.stream().map(person -> standing(person.person(), plots)).toList();
        List<Estimate> agreements = standings.stream()
                .map(own -> Estimate.ofPlots(
                        own.stream().mapToDouble(KappaAlpha::alpha).toArray()))
                .toList();
        double[] kin = all.stream().mapToDouble(kin()).toArray();
        Standout standout = Standout.of(all, kin, choice.similarity());
        return IntStream.range(0, all.size())
                .mapToObj(i -> new PersonFindings(
                        all.get(i),
                        agreements.get(i),
                        kappa(standings.get(i)),
                        weight(all.get(i).person()),
                        standout.concerns(i),
                        choice.counted().test(all.get(i).person())))
                .toList();
    }

    /** How somebody stands among the counted others, plot by plot. */
    private static List<KappaAlpha> standing(String person, List<Map<String, KappaAlpha>> plots) {
        return plots.stream()
                .flatMap(plot -> Stream.ofNullable(plot.get(person)))
                .toList();
    }

    /** The mean agreement with the most like-minded quarter of the others: low for who is alone, not for a minority. */
    private ToDoubleFunction<Conduct> kin() {
        Agreement everybody =
                Agreement.mean(scores.stream().map(PlotScores::everybody).toList());
        int sign = choice.similarity().isDistance() ? -1 : 1;
        return person -> {
            int one = everybody.raters().indexOf(person.person());
            double[] others = IntStream.range(0, everybody.size())
                    .filter(other -> one >= 0 && other != one)
                    .filter(other -> choice.counted().test(everybody.raters().get(other)))
                    .mapToDouble(other -> sign * everybody.between(one, other))
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toArray();
            return sign
                    * Arrays.stream(others)
                            .skip(others.length - Math.ceilDiv(others.length, KIN))
                            .average()
                            .orElse(Double.NaN);
        };
    }

    private double weight(String person) {
        int rater = reliability.raters().indexOf(person);
        return rater < 0 ? Double.NaN : reliability.weights()[rater];
    }

    private double kappa(List<KappaAlpha> plots) {
        return choice.similarity().isDistance()
                ? Double.NaN
                : Summary.of(plots.stream().mapToDouble(KappaAlpha::kappa)).mean();
    }
}
