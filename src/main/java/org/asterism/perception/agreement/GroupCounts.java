package org.asterism.perception.agreement;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.asterism.cluster.Clustering;

/**
 * How many groups each person saw, and how far they differ in that.
 *
 * @param counts one a person, noise not counted; shared, read only
 */
public record GroupCounts(int[] counts) {
    public static GroupCounts of(Ratings ratings) {
        return new GroupCounts(ratings.labels().stream()
                .mapToInt(labels -> Clustering.of(labels).clusters())
                .toArray());
    }

    /** NaN where there is nobody, as are the others. */
    public double mean() {
        return Arrays.stream(counts).average().orElse(Double.NaN);
    }

    /** The standard deviation over the people, as of a sample: divided by one less than there are; NaN for one. */
    public double deviation() {
        double mean = mean();
        double squares = Arrays.stream(counts)
                .mapToDouble(count -> (count - mean) * (count - mean))
                .sum();
        return Math.sqrt(squares / (counts.length - 1));
    }

    /** How many people saw how many groups, by the number of groups. */
    public SortedMap<Integer, Integer> distribution() {
        SortedMap<Integer, Integer> people = new TreeMap<>();
        Arrays.stream(counts).forEach(count -> people.merge(count, 1, Integer::sum));
        return people;
    }

    /** The entropy of {@link #distribution} in bits: 0 where all saw the same number. */
    public double entropy() {
        return distribution().values().stream()
                .mapToDouble(people -> (double) people / counts.length)
                .map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
    }
}
