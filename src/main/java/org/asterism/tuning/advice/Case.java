package org.asterism.tuning.advice;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.quality.Contingency;

/**
 * A plot whose groups are known, and how each candidate fared on it.
 *
 * @param kind what made it, such as "moons"; "real" for data from the world
 * @param name tells it from others of its kind
 * @param features one a {@link Feature}
 * @param agreement the adjusted Rand index with the known groups, one a {@link Candidate}
 */
record Case(String kind, String name, double[] features, double[] agreement) {
    private static final String TAB = "\t";

    /**
     * Tries every candidate.
     *
     * @param truth the known group of each point, below 0 for a background without groups
     */
    static Case of(String kind, String name, Points points, int[] truth, Job job) {
        Sketch sketch = Sketch.of(points, job);
        int[] known = Arrays.stream(sketch.rows()).map(row -> truth[row]).toArray();
        double[] agreement = Arrays.stream(Candidate.values())
                .mapToDouble(candidate -> Contingency.of(
                                known, sketch.clustering(candidate).labels())
                        .adjustedRandIndex())
                .toArray();
        return new Case(kind, name, Feature.all(sketch), agreement);
    }

    /** The best that any candidate did. */
    double best() {
        return Arrays.stream(agreement).max().orElse(Double.NaN);
    }

    /** The names of the columns of a line. */
    static String header() {
        return Stream.of(
                        Stream.of("kind", "name"),
                        Arrays.stream(Feature.values()).map(Case::column),
                        Arrays.stream(Candidate.values()).map(Case::column))
                .flatMap(names -> names)
                .collect(Collectors.joining(TAB));
    }

    String line() {
        String numbers = DoubleStream.concat(Arrays.stream(features), Arrays.stream(agreement))
                .mapToObj(value -> String.format(Locale.ROOT, "%.4f", value))
                .collect(Collectors.joining(TAB));
        return String.join(TAB, kind, name, numbers);
    }

    static Case parse(String line) {
        String[] cells = line.split(TAB, -1);
        double[] numbers = IntStream.range(2, cells.length)
                .mapToDouble(i -> Double.parseDouble(cells[i]))
                .toArray();
        int features = Feature.values().length;
        return new Case(
                cells[0],
                cells[1],
                Arrays.copyOf(numbers, features),
                Arrays.copyOfRange(numbers, features, numbers.length));
    }

    private static String column(Enum<?> named) {
        return named.name().toLowerCase(Locale.ROOT);
    }
}
