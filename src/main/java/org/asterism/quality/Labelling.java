package org.asterism.quality;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;

/**
 * A labelling made ready to be compared with many others: its labels are numbered from 0, ascending.
 *
 * <p>O(n) where labels lie close together, as they mostly do, else O(n log n).
 *
 * @param labels as they came; shared and read only, as are the others
 * @param names the different labels, ascending, without {@link Clustering#UNLABELLED}
 * @param numbers for each row where its label stands in {@code names}; -1 where it is unlabelled
 */
public record Labelling(int[] labels, int[] names, int[] numbers) {
    /** Up to this distance from the lowest to the highest label they are looked up in a table. */
    private static final long NARROW = 1 << 16;

    public static Labelling of(int[] labels) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (int label : labels) {
            if (label != Clustering.UNLABELLED) {
                low = Math.min(low, label);
                high = Math.max(high, label);
            }
        }
        return (long) high - low < NARROW ? narrow(labels, low, Math.max(low, high)) : wide(labels);
    }

    public int size() {
        return labels.length;
    }

    /** The same where another labelling has labels, too; elsewhere unlabelled. */
    Labelling where(Labelling other) {
        return of(IntStream.range(0, labels.length)
                .map(i -> other.numbers[i] < 0 ? Clustering.UNLABELLED : labels[i])
                .toArray());
    }

    private static Labelling narrow(int[] labels, int low, int high) {
        BitSet seen = new BitSet();
        for (int label : labels) {
            if (label != Clustering.UNLABELLED) {
                seen.set(label - low);
            }
        }
        int[] names = seen.stream().map(label -> label + low).toArray();
        int[] place = new int[high - low + 1];
        for (int number = 0; number < names.length; number++) {
            place[names[number] - low] = number;
        }
        int[] numbers = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            numbers[i] = labels[i] == Clustering.UNLABELLED ? -1 : place[labels[i] - low];
        }
        return new Labelling(labels, names, numbers);
    }

    private static Labelling wide(int[] labels) {
        int[] names = Arrays.stream(labels)
                .filter(label -> label != Clustering.UNLABELLED)
                .sorted()
                .distinct()
                .toArray();
        int[] numbers = Arrays.stream(labels)
                .map(label -> label == Clustering.UNLABELLED ? -1 : Arrays.binarySearch(names, label))
                .toArray();
        return new Labelling(labels, names, numbers);
    }
}
