package org.asterism.perception.agreement;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.asterism.parameter.InvalidInputException;

/**
 * The groups that several people saw in one plot; their labels have no shared meaning.
 *
 * @param raters what the people are called, each once
 * @param labels one labelling a rater, in their order, all of the same points;
 *     {@link org.asterism.cluster.Clustering#UNLABELLED} where a rater's answer for a point is not known, which leaves the
 *     point out of every comparison with that rater; shared, read only
 */
public record Ratings(List<String> raters, List<int[]> labels) {
    /** @throws InvalidInputException if two raters have one name, or the labellings are not of the same points */
    public Ratings {
        raters = List.copyOf(raters);
        labels = List.copyOf(labels);
        if (raters.stream().distinct().count() < raters.size()) {
            throw new InvalidInputException("Two people have the same name; give each a name of their own.");
        }
        if (labels.size() != raters.size()
                || labels.stream().mapToInt(each -> each.length).distinct().count() > 1) {
            throw new InvalidInputException("The people did not group the same points.");
        }
    }

    /** The answers of some of the people, in the order in which they are here. */
    public Ratings select(Set<String> names) {
        int[] chosen = IntStream.range(0, size())
                .filter(i -> names.contains(raters.get(i)))
                .toArray();
        return new Ratings(
                IntStream.of(chosen).mapToObj(raters::get).toList(),
                IntStream.of(chosen).mapToObj(labels::get).toList());
    }

    /** How many people there are. */
    public int size() {
        return raters.size();
    }

    /** How many points they grouped. */
    public int points() {
        return labels.isEmpty() ? 0 : labels.getFirst().length;
    }
}
