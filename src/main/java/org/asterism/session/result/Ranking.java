package org.asterism.session.result;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.asterism.job.Job;
import org.asterism.perception.Interval;
import org.asterism.perception.agreement.KappaAlpha;

/**
 * Algorithms among people.
 *
 * @param standings best first
 * @param humans the mean agreement of each person with the others, ascending
 */
public record Ranking(List<Standing> standings, double[] humans) {
    public Ranking {
        standings = List.copyOf(standings);
    }

    /** @throws org.asterism.job.CancelledException if the job was cancelled */
    public static Ranking of(SessionResult result, List<MachineAnswers> machines, Job job) {
        double[] humans = result.people().stream()
                .filter(PersonFindings::counted)
                .mapToDouble(person -> person.agreement().value())
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        int sign = result.choice().similarity().isDistance() ? 1 : -1;
        return new Ranking(
                machines.stream()
                        .map(machine -> standing(result, machine, job))
                        .filter(standing -> !Double.isNaN(standing.agreement().value()))
                        .sorted(Comparator.comparingDouble(
                                standing -> sign * standing.agreement().value()))
                        .toList(),
                humans);
    }

    /** Nine of ten people lie within. */
    public Interval band() {
        return new Interval(Summary.quantile(humans, 0.05), Summary.quantile(humans, 0.95));
    }

    /** The mean of the people, each held against the others. */
    public double human() {
        return Arrays.stream(humans).average().orElse(Double.NaN);
    }

    private static Standing standing(SessionResult result, MachineAnswers machine, Job job) {
        List<KappaAlpha> plots = result.scores().stream()
                .filter(plot -> machine.labels().containsKey(plot.id()))
                .map(plot -> {
                    job.check();
                    int[] labels = Objects.requireNonNull(machine.labels().get(plot.id()));
                    return plot.machine(labels, result.choice().counted());
                })
                .filter(plot -> !Double.isNaN(plot.alpha()))
                .toList();
        return new Standing(
                machine,
                Estimate.ofPlots(plots.stream().mapToDouble(KappaAlpha::alpha).toArray()),
                result.choice().similarity().isDistance()
                        ? Double.NaN
                        : Summary.of(plots.stream().mapToDouble(KappaAlpha::kappa))
                                .mean(),
                plots.size());
    }
}
