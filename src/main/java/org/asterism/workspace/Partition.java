package org.asterism.workspace;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.cluster.Clustering;
import org.asterism.data.Column;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.data.ValueColumn;
import org.asterism.job.Parallel;
import org.asterism.parameter.InvalidInputException;

/**
 * A grouping of the rows of a data set, from wherever it comes: a run, a person, a column.
 *
 * @param labels one a row: an index into {@code groups}, {@link Clustering#NOISE} or {@link Clustering#UNLABELLED};
 *     shared and read only
 * @param groups name and palette colour of each group
 */
public record Partition(int[] labels, List<Label> groups) {
    /** The most groups that a column may have to be one. */
    public static final int MAX_GROUPS = 100;

    private static final int BLOCK = 1 << 16;

    /** The different values of columns seen before: they are asked for at every change. Columns are equal by identity. */
    private static final Map<ValueColumn, double[]> DIFFERENT = Collections.synchronizedMap(new WeakHashMap<>());

    private static final Map<Column, Partition> SEEN = Collections.synchronizedMap(new WeakHashMap<>());

    public Partition {
        groups = List.copyOf(groups);
    }

    /** No groups, every row unlabelled. */
    public static Partition none(int rows) {
        int[] labels = new int[rows];
        Arrays.fill(labels, Clustering.UNLABELLED);
        return new Partition(labels, List.of());
    }

    /** Clusters, named by their number from 1. */
    public static Partition ofClusters(int[] labels, int clusters) {
        return new Partition(
                labels,
                IntStream.range(0, clusters)
                        .mapToObj(i -> new Label("Cluster " + (i + 1), i))
                        .toList());
    }

    /**
     * The different values of a column as groups: words in order of first appearance, numbers ascending. A missing
     * value is unlabelled; in a column of whole numbers from -1, -1 is noise, as exports write it.
     *
     * @throws InvalidInputException if it has more than {@link #MAX_GROUPS} different values
     */
    public static Partition ofColumn(Column column) {
        return SEEN.computeIfAbsent(column, unseen -> switch (unseen) {
            case TextColumn words -> ofWords(words);
            case ValueColumn numbers -> ofNumbers(numbers);
        });
    }

    /** Whether {@link #ofColumn} takes this column and finds at least two groups. */
    public static boolean fits(Column column) {
        int groups = switch (column) {
            case TextColumn words -> words.levels().size();
            case ValueColumn numbers -> different(numbers).length;
        };
        return groups >= 2 && groups <= MAX_GROUPS;
    }

    /** What a row is drawn in: the palette colour of its group; where it has none, its negative label. */
    public int color(int row) {
        int group = labels[row];
        return group < 0 ? group : groups.get(group).color();
    }

    /** The palette colour of each group. */
    public int[] colors() {
        return groups.stream().mapToInt(Label::color).toArray();
    }

    /** The same groups in other colours, one a group. */
    Partition withColors(List<Integer> colors) {
        return new Partition(
                labels,
                IntStream.range(0, groups.size())
                        .mapToObj(i -> groups.get(i).withColor(colors.get(i)))
                        .toList());
    }

    private static Partition ofWords(TextColumn column) {
        requireFew(column, column.levels().size());
        int[] labels = Arrays.stream(column.codes())
                .map(code -> code < 0 ? Clustering.UNLABELLED : code)
                .toArray();
        return new Partition(labels, labels(column.levels()));
    }

    private static Partition ofNumbers(ValueColumn column) {
        double[] values = different(column);
        requireFew(column, values.length);
        boolean export = column instanceof NumberColumn && values.length > 0 && values[0] == Clustering.NOISE;
        int noise = export ? 1 : 0;
        int[] labels = Arrays.stream(column.values())
                .mapToInt(value -> Double.isNaN(value) ? Clustering.UNLABELLED : index(values, value) - noise)
                .toArray();
        List<String> names =
                Arrays.stream(values).skip(noise).mapToObj(column::text).toList();
        return new Partition(labels, labels(names));
    }

    private static int index(double[] values, double value) {
        return Arrays.binarySearch(values, value + 0.0);
    }

    private static double[] different(ValueColumn column) {
        return DIFFERENT.computeIfAbsent(column, unseen -> find(unseen.values()));
    }

    /** The different values, ascending; more than {@link #MAX_GROUPS} of them, maybe not all, where there are so many. */
    private static double[] find(double[] values) {
        double[] first = find(values, 0, Math.min(BLOCK, values.length));
        if (first.length > MAX_GROUPS) {
            return first;
        }
        double[][] found = new double[Math.ceilDiv(values.length, BLOCK)][];
        Parallel.forEach(found.length, block -> {
            int start = block * BLOCK;
            found[block] = find(values, start, Math.min(values.length, start + BLOCK));
        });
        double[] all = Arrays.stream(found).flatMapToDouble(Arrays::stream).toArray();
        return find(all, 0, all.length);
    }

    /** As above, one after the other; stops when there are too many. Adding 0 makes -0 the same as 0. */
    private static double[] find(double[] values, int from, int to) {
        double[] found = new double[0];
        for (int i = from; i < to && found.length <= MAX_GROUPS; i++) {
            int place = Double.isNaN(values[i]) ? 0 : index(found, values[i]);
            if (place < 0) {
                found = insert(found, -place - 1, values[i] + 0.0);
            }
        }
        return found;
    }

    private static double[] insert(double[] values, int place, double value) {
        double[] more = Arrays.copyOf(values, values.length + 1);
        System.arraycopy(values, place, more, place + 1, values.length - place);
        more[place] = value;
        return more;
    }

    private static void requireFew(Column column, int different) {
        if (different > MAX_GROUPS) {
            throw new InvalidInputException("Column \"" + column.name() + "\" has more than " + MAX_GROUPS
                    + " different values; choose one that names groups.");
        }
    }

    private static List<Label> labels(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Label(shorten(names.get(i)), i))
                .toList();
    }

    private static String shorten(String name) {
        String text = name.isBlank() ? "(blank)" : name.strip();
        return text.length() <= Label.MAX_LENGTH ? text : text.substring(0, Label.MAX_LENGTH - 1) + "…";
    }
}
