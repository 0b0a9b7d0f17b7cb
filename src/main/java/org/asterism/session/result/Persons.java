package org.asterism.session.result;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.asterism.perception.agreement.Agreement;
import org.asterism.perception.agreement.KappaAlpha;
import org.asterism.perception.agreement.Reliability;
import org.asterism.session.folder.Session;

/** Everybody in a session, held against those who are counted. */
record Persons(
        Session session, Choice choice, List<PlotScores> scores, Map<String, int[]> truths, Reliability reliability) {

    private static final int KIN = 4;

    List<PersonFindings> findings() {
        List<Conduct> all = session.people().stream()
                .map(person -> Conduct.of(person, session, truths))
                .toList();
        List<List<KappaAlpha>> standings =
                all.stream().map(person -> standing(person.person())).toList();
        List<Estimate> agreements = standings.stream()
                .map(plots -> Estimate.ofPlots(
                        plots.stream().mapToDouble(KappaAlpha::alpha).toArray()))
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
    private List<KappaAlpha> standing(String person) {
        return scores.stream()
                .map(plot -> plot.person(person, choice.counted()))
                .toList();
    }

    /** The mean agreement with the most like-minded quarter of the others: low for who is alone, not for a minority. */
    private ToDoubleFunction<Conduct> kin() {
        Agreement all =
                Agreement.mean(scores.stream().map(PlotScores::everybody).toList());
        int sign = choice.similarity().isDistance() ? -1 : 1;
        return person -> {
            int one = all.raters().indexOf(person.person());
            double[] others = IntStream.range(0, all.size())
                    .filter(other -> one >= 0 && other != one)
                    .filter(other -> choice.counted().test(all.raters().get(other)))
                    .mapToDouble(other -> sign * all.between(one, other))
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
