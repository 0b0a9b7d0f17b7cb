package org.asterism.session.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.asterism.numeric.Spearman;

/**
 * How well a score predicts the measured ambiguity of plots.
 *
 * @param cases one a plot that has both, in the order of the plan
 * @param spearman the correlation of the ranks, with its interval over resamples of plots
 * @param pearson the correlation of the values, likewise
 * @param slope of the line with the least squares of residuals
 * @param intercept of that line
 */
public record Prediction(List<Case> cases, Estimate spearman, Estimate pearson, double slope, double intercept) {

    /**
     * One plot.
     *
     * @param residual by how much it is more ambiguous than the line says
     */
    public record Case(PlotFindings plot, double predicted, double measured, double residual) {}

    /** Which prediction is looked at. */
    public enum Score {
        /** The score itself. */
        CLAMS,
        /** The expected disagreement of two viewers. */
        AUDIENCE;

        double of(Predicted predicted) {
            return this == CLAMS ? predicted.clams() : predicted.audience();
        }
    }

    public Prediction {
        cases = List.copyOf(cases);
    }

    /** @param predicted by the plot's id */
    public static Prediction of(SessionResult result, Map<String, Predicted> predicted, Score score) {
        List<PlotFindings> plots = result.plots().stream()
                .filter(plot -> predicted.containsKey(plot.id()) && !Double.isNaN(plot.ambiguity()))
                .toList();
        double[] x = plots.stream()
                .mapToDouble(plot -> score.of(predicted.getOrDefault(plot.id(), NONE)))
                .toArray();
        double[] y = plots.stream().mapToDouble(PlotFindings::ambiguity).toArray();
        Line line = Line.of(x, y);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            cases.add(new Case(plots.get(i), x[i], y[i], y[i] - line.at(x[i])));
        }
        return new Prediction(
                cases,
                Estimate.ofSample(x.length, rows -> Spearman.correlation(pick(x, rows), pick(y, rows))),
                Estimate.ofSample(
                        x.length, rows -> Line.of(pick(x, rows), pick(y, rows)).correlation()),
                line.slope(),
                line.intercept());
    }

    private static final Predicted NONE = new Predicted(Double.NaN, Double.NaN, new int[0]);

    private static double[] pick(double[] values, int[] rows) {
        return IntStream.of(rows).mapToDouble(row -> values[row]).toArray();
    }

    /** Those furthest from the line first. */
    public List<Case> byResidual() {
        return cases.stream()
                .sorted(Comparator.comparingDouble(each -> -Math.abs(each.residual())))
                .toList();
    }
}
