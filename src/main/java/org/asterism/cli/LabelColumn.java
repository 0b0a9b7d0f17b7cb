package org.asterism.cli;

import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.TextColumn;
import org.asterism.data.ValueColumn;

/** A column of labels, however many they are. */
final class LabelColumn {
    private LabelColumn() {}

    /**
     * One label a row: a number for each different value; {@link Clustering#NOISE} for -1, and
     * {@link Clustering#UNLABELLED} where the value is missing.
     *
     * @throws org.asterism.parameter.InvalidInputException if there is no such column
     */
    static int[] of(Dataset dataset, String name) {
        Column column = dataset.column(name);
        return switch (column) {
            case TextColumn words ->
                Arrays.stream(words.codes())
                        .map(code -> code < 0 ? Clustering.UNLABELLED : code)
                        .toArray();
            case ValueColumn numbers -> of(numbers.values());
        };
    }

    private static int[] of(double[] values) {
        double[] names = names(values);
        return Arrays.stream(values)
                .mapToInt(value -> Double.isNaN(value) ? Clustering.UNLABELLED : label(names, value))
                .toArray();
    }

    /** What the labels from 0 on are called in the file. */
    static List<String> names(Column column) {
        return switch (column) {
            case TextColumn words -> words.levels();
            case ValueColumn numbers ->
                Arrays.stream(names(numbers.values())).mapToObj(numbers::text).toList();
        };
    }

    private static double[] names(double[] values) {
        return Arrays.stream(values)
                .filter(value -> !Double.isNaN(value) && value != Clustering.NOISE)
                .map(value -> value + 0.0)
                .sorted()
                .distinct()
                .toArray();
    }

    private static int label(double[] names, double value) {
        return value == Clustering.NOISE ? Clustering.NOISE : Arrays.binarySearch(names, value + 0.0);
    }
}
