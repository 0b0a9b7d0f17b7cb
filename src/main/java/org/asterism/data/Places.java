package org.asterism.data;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToDoubleFunction;
import org.asterism.job.Parallel;

/**
 * Where the rows of a column stand along an axis.
 *
 * <p>Numbers stand where their scale says, dates at their seconds since 1970, and words at 0, 1, 2 and so on by first
 * appearance, the order of the legend, each row a little beside it so that equal words do not hide one another.
 */
public final class Places {
    /** How far from its word a row may stand, to both sides. */
    public static final double JITTER = 0.3;

    private static final int BLOCK = 1 << 16;

    /** Places found before, by the array they are of, as long as that is used: they are asked for at every change. */
    private static final Map<Object, Map<Coordinate, double[]>> FOUND =
            Collections.synchronizedMap(new WeakHashMap<>());

    private Places() {}

    /** One place a row, shared and read only; NaN or infinite where a row has none. */
    public static double[] of(Column column, Scale scale) {
        return switch (column) {
            case NumberColumn numbers
            when scale != Scale.LINEAR ->
                found(
                        numbers.values(),
                        new Coordinate(numbers.name(), scale),
                        row -> scale.place(numbers.values()[row]),
                        column.size());
            case ValueColumn values -> values.values();
            case TextColumn words ->
                found(words.codes(), Coordinate.linear(words.name()), scattered(words), words.size());
        };
    }

    private static double[] found(Object array, Coordinate coordinate, IntToDoubleFunction place, int rows) {
        Map<Coordinate, double[]> known = FOUND.computeIfAbsent(array, _ -> new ConcurrentHashMap<>());
        double[] before = known.get(coordinate);
        if (before != null) {
            return before;
        }
        double[] places = filled(rows, place);
        known.put(coordinate, places);
        return places;
    }

    private static IntToDoubleFunction scattered(TextColumn column) {
        int[] codes = column.codes();
        long salt = column.name().hashCode();
        return row -> codes[row] < 0 ? Double.NaN : codes[row] + jitter(salt, row);
    }

    /** A number from -{@link #JITTER} to {@link #JITTER} that depends on the row alone: the finisher of SplitMix64. */
    private static double jitter(long salt, int row) {
        long bits = (salt << 32) + row + 0x9e3779b97f4a7c15L;
        bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
        bits ^= bits >>> 31;
        return ((bits >>> 11) * 0x1p-52 - 1) * JITTER;
    }

    private static double[] filled(int rows, IntToDoubleFunction place) {
        double[] places = new double[rows];
        Parallel.forEach((rows + BLOCK - 1) / BLOCK, block -> {
            int end = Math.min(rows, (block + 1) * BLOCK);
            for (int row = block * BLOCK; row < end; row++) {
                places[row] = place.applyAsDouble(row);
            }
        });
        return places;
    }
}
