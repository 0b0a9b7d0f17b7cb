package org.asterism.tuning.advice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What is learned from: plots with known groups, and what every candidate made of them.
 *
 * <p>A new plot is expected to go as the {@value #NEIGHBORS} plots did whose features are nearest, in standard deviations;
 * nearer ones weigh more. Cover and Hart 1967, Nearest neighbor pattern classification, doi 10.1109/TIT.1967.1053964.
 */
record Experience(List<Case> cases) {
    /** How many similar plots are asked. */
    static final int NEIGHBORS = 8;

    /** Nearer plots are the plot itself, whose groups would give the answer away. */
    private static final double ITSELF = 1e-3;

    private static final double SMALLEST = 1e-9;

    /**
     * What a candidate is expected to reach.
     *
     * @param low what all similar plots but the worst reached
     * @param high what all but the best stayed below or at
     */
    record Expected(double mean, double low, double high) {}

    Experience {
        cases = List.copyOf(cases);
    }

    /** The table that comes with the program; made by {@code Practice} in src/bench. */
    static Experience load() {
        String name = "experience.tsv";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Experience.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return new Experience(lines.lines().skip(1).map(Case::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases most like a plot, but for the plot itself, the nearest first. */
    List<Case> similar(double[] features) {
        double[] unit = deviations();
        return cases.stream()
                .filter(known -> squared(known.features(), features, unit) > ITSELF)
                .sorted(Comparator.comparingDouble(known -> squared(known.features(), features, unit)))
                .limit(NEIGHBORS)
                .toList();
    }

    /** What each candidate is expected to reach on a plot, one a {@link Candidate}. */
    List<Expected> expect(double[] features) {
        double[] unit = deviations();
        List<Case> similar = similar(features);
        double[] weights = similar.stream()
                .mapToDouble(known -> 1 / squared(known.features(), features, unit))
                .toArray();
        return IntStream.range(0, Candidate.values().length)
                .mapToObj(candidate -> expect(similar, weights, candidate))
                .toList();
    }

    private static Expected expect(List<Case> similar, double[] weights, int candidate) {
        double[] reached = similar.stream()
                .mapToDouble(known -> known.agreement()[candidate])
                .toArray();
        double sum = 0;
        for (int i = 0; i < reached.length; i++) {
            sum += weights[i] * reached[i];
        }
        double mean = sum / Arrays.stream(weights).sum();
        Arrays.sort(reached);
        int edge = reached.length > 2 ? 1 : 0;
        return new Expected(mean, Math.min(mean, reached[edge]), Math.max(mean, reached[reached.length - 1 - edge]));
    }

    private static double squared(double[] a, double[] b, double[] unit) {
        double sum = 0;
        for (int f = 0; f < unit.length; f++) {
            double difference = (a[f] - b[f]) / unit[f];
            sum += difference * difference;
        }
        return sum;
    }

    private double[] deviations() {
        double[] unit = new double[Feature.values().length];
        for (int f = 0; f < unit.length; f++) {
            int feature = f;
            double mean = cases.stream()
                    .mapToDouble(known -> known.features()[feature])
                    .average()
                    .orElse(0);
            double variance = cases.stream()
                    .mapToDouble(known -> known.features()[feature] - mean)
                    .map(difference -> difference * difference)
                    .average()
                    .orElse(1);
            unit[f] = Math.max(SMALLEST, Math.sqrt(variance));
        }
        return unit;
    }
}
