package org.asterism.quality;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The rows that two labellings share by pairs of clusters, those that match on the diagonal: first the matched clusters, then
 * those without a match, then noise.
 *
 * @param rows clusters of the first labelling; shared and read only, as are the others
 * @param columns clusters of the second labelling
 * @param counts by row and column of the table
 */
public record MatchedTable(int[] rows, int[] columns, int[][] counts) {
    static MatchedTable of(Difference difference) {
        Contingency table = difference.contingency();
        int[] matched = difference.flows().stream()
                .filter(flow -> !flow.moved())
                .mapToInt(Flow::from)
                .sorted()
                .toArray();
        int[] rows = sorted(table.rowNames(), cluster -> cluster, matched);
        int[] columns = sorted(table.columnNames(), difference::number, matched);
        Map<Integer, Integer> row = places(rows);
        Map<Integer, Integer> column = places(columns);
        int[][] counts = new int[rows.length][columns.length];
        for (Flow flow : difference.flows()) {
            counts[row.getOrDefault(flow.from(), 0)][column.getOrDefault(flow.into(), 0)] = flow.rows();
        }
        return new MatchedTable(rows, columns, counts);
    }

    /** The largest count. */
    public int largest() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).max().orElse(0);
    }

    private static int[] sorted(int[] clusters, IntUnaryOperator number, int[] matched) {
        return IntStream.of(clusters)
                .boxed()
                .sorted(Comparator.comparingInt((Integer cluster) -> rank(number.applyAsInt(cluster), matched))
                        .thenComparingInt(number::applyAsInt))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int rank(int number, int[] matched) {
        return number < 0 ? 2 : Arrays.binarySearch(matched, number) >= 0 ? 0 : 1;
    }

    private static Map<Integer, Integer> places(int[] clusters) {
        Map<Integer, Integer> places = new HashMap<>();
        IntStream.range(0, clusters.length).forEach(place -> places.put(clusters[place], place));
        return places;
    }
}
