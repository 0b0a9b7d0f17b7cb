package org.asterism.perception.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How far every two people of a group agree, on one plot or on the mean of several. An immutable value.
 *
 * @param raters what they are called
 * @param values by rater and rater, the same both ways: of i and j the similarity in the order of the raters, see {@link
 *     Similarity}; NaN where two have no point or plot in common; shared, read only
 */
public record Agreement(List<String> raters, Similarity similarity, double[][] values) {
    public Agreement {
        raters = List.copyOf(raters);
    }

    /** The mean of several plots, over those that both people of a pair grouped; people are the same by name. */
    public static Agreement mean(List<Agreement> plots) {
        Set<String> names = new LinkedHashSet<>();
        plots.forEach(plot -> names.addAll(plot.raters));
        List<String> raters = List.copyOf(names);
        double[][] sums = new double[raters.size()][raters.size()];
        int[][] counts = new int[raters.size()][raters.size()];
        for (Agreement plot : plots) {
            int[] place = plot.raters.stream().mapToInt(raters::indexOf).toArray();
            plot.eachPair((i, j, value) -> {
                sums[place[i]][place[j]] += value;
                counts[place[i]][place[j]]++;
            });
        }
        Similarity similarity = plots.isEmpty() ? Similarity.ARI : plots.getFirst().similarity;
        double[][] values = new double[raters.size()][raters.size()];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length; j++) {
                int both = counts[i][j] + counts[j][i];
                values[i][j] = i == j ? similarity.full() : (sums[i][j] + sums[j][i]) / (both == 0 ? Double.NaN : both);
            }
        }
        return new Agreement(raters, similarity, values);
    }

    /** How many people there are. */
    public int size() {
        return values.length;
    }

    /** The agreement of two of them. */
    public double between(int i, int j) {
        return values[i][j];
    }

    /** The mean over all pairs of two different people, alpha(G); NaN where there is none. */
    public double alpha() {
        return alpha(ones());
    }

    /** As {@link #alpha}, where each person stands for so many; pairs of a person with himself do not count. */
    double alpha(int[] counts) {
        int[] drawn =
                IntStream.range(0, counts.length).filter(i -> counts[i] > 0).toArray();
        double sum = 0;
        double weights = 0;
        for (int a = 0; a < drawn.length; a++) {
            double[] row = values[drawn[a]];
            for (int b = a + 1; b < drawn.length; b++) {
                double value = row[drawn[b]];
                double weight = Double.isNaN(value) ? 0 : (double) counts[drawn[a]] * counts[drawn[b]];
                sum += weight == 0 ? 0 : weight * value;
                weights += weight;
            }
        }
        return sum / weights;
    }

    /** The ground-truth ambiguity of Jeon et al. 2024, section 5: the mean of 1 minus the similarity over all pairs. */
    public double ambiguity() {
        return similarity.ambiguity(alpha());
    }

    /** The mean agreement of one person with the others; NaN where there is none. */
    public double mean(int rater) {
        return IntStream.range(0, size())
                .filter(other -> other != rater)
                .mapToDouble(other -> values[rater][other])
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    /** Some of the people, in this order. */
    public Agreement select(int... chosen) {
        double[][] part = new double[chosen.length][chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            for (int j = 0; j < chosen.length; j++) {
                part[i][j] = values[chosen[i]][chosen[j]];
            }
        }
        return new Agreement(IntStream.of(chosen).mapToObj(raters::get).toList(), similarity, part);
    }

    /** All but one. */
    public Agreement without(int rater) {
        return select(IntStream.range(0, size()).filter(i -> i != rater).toArray());
    }

    private int[] ones() {
        return IntStream.range(0, size()).map(_ -> 1).toArray();
    }

    private interface PairBody {
        void accept(int i, int j, double value);
    }

    private void eachPair(PairBody body) {
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                if (!Double.isNaN(values[i][j])) {
                    body.accept(i, j, values[i][j]);
                }
            }
        }
    }
}
