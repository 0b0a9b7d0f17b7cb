package org.asterism.quality;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many rows each cluster of one labelling shares with each of another, by cluster and then reference; only pairs that
 * meet are kept. Counted in a table where one of all pairs is not much larger than the labelling, else by sorting.
 */
final class Overlap {
    private static final long SMALL = 1 << 16;

    /** A table of this many times the rows is counted faster than the rows are sorted. */
    private static final long TABLE = 4;

    private final long references;
    private final long[] keys;
    private final int[] counts;

    private Overlap(long references, long[] keys, int[] counts) {
        this.references = references;
        this.keys = keys;
        this.counts = counts;
    }

    /** Rows where a label is negative take no part; every other is below {@code clusters} or {@code references}. */
    static Overlap of(int[] labels, long clusters, int[] reference, long references) {
        return clusters * references <= Math.max(SMALL, TABLE * labels.length)
                ? counted(labels, (int) clusters, reference, (int) references)
                : sorted(labels, reference, references);
    }

    private static Overlap counted(int[] labels, int clusters, int[] reference, int references) {
        int[] table = new int[clusters * references];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= 0 && reference[i] >= 0) {
                table[labels[i] * references + reference[i]]++;
            }
        }
        return kept(table, references);
    }

    /** The pairs of a table that meet; takes it over. */
    private static Overlap kept(int[] table, int references) {
        int kept = 0;
        long[] keys = new long[table.length];
        for (int key = 0; key < table.length; key++) {
            if (table[key] > 0) {
                keys[kept] = key;
                table[kept++] = table[key];
            }
        }
        return new Overlap(references, Arrays.copyOf(keys, kept), Arrays.copyOf(table, kept));
    }

    private static Overlap sorted(int[] labels, int[] reference, long references) {
        int size = 0;
        long[] keys = new long[labels.length];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= 0 && reference[i] >= 0) {
                keys[size++] = labels[i] * references + reference[i];
            }
        }
        Arrays.parallelSort(keys, 0, size);
        int kept = 0;
        int[] counts = new int[size];
        for (int i = 0; i < size; i++) {
            if (i == 0 || keys[i] != keys[kept - 1]) {
                keys[kept++] = keys[i];
            }
            counts[kept - 1]++;
        }
        return new Overlap(references, Arrays.copyOf(keys, kept), Arrays.copyOf(counts, kept));
    }

    /** As {@link #of}, for blocks of rows that share both labels. */
    static Overlap ofBlocks(int[] labels, long clusters, int[] reference, long references, int[] sizes) {
        return clusters * references <= SMALL
                ? countedBlocks(labels, (int) clusters, reference, (int) references, sizes)
                : sortedBlocks(labels, reference, references, sizes);
    }

    private static Overlap countedBlocks(int[] labels, int clusters, int[] reference, int references, int[] sizes) {
        int[] table = new int[clusters * references];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= 0 && reference[i] >= 0) {
                table[labels[i] * references + reference[i]] += sizes[i];
            }
        }
        return kept(table, references);
    }

    private static Overlap sortedBlocks(int[] labels, int[] reference, long references, int[] sizes) {
        SortedMap<Long, Integer> table = new TreeMap<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= 0 && reference[i] >= 0 && sizes[i] > 0) {
                table.merge(labels[i] * references + reference[i], sizes[i], Integer::sum);
            }
        }
        return new Overlap(
                references,
                table.keySet().stream().mapToLong(Long::longValue).toArray(),
                table.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /** How many pairs meet. */
    int size() {
        return keys.length;
    }

    int cluster(int pair) {
        return (int) (keys[pair] / references);
    }

    int reference(int pair) {
        return (int) (keys[pair] % references);
    }

    int count(int pair) {
        return counts[pair];
    }

    boolean meet(int cluster, int reference) {
        return Arrays.binarySearch(keys, cluster * references + reference) >= 0;
    }
}
