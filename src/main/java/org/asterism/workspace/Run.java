package org.asterism.workspace;

import java.util.List;
import org.asterism.annotation.Label;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;

/**
 * One run of an algorithm on a data set, with what came out of it.
 *
 * @param id its number in its study, from 1
 * @param name what a person calls it, without blanks at its ends; empty for its algorithm and number
 * @param pinned whether it stands before the others
 * @param recipe what it was made from
 * @param fingerprint of the data set
 * @param labels one a row of the data set: its cluster, {@link org.asterism.cluster.Clustering#NOISE}, or
 *     {@link org.asterism.cluster.Clustering#UNLABELLED} where a coordinate is missing; shared and read only
 * @param clusters how many there are
 * @param colors the palette colour of each cluster where other runs are matched to this one; empty for the clusters'
 *     numbers
 * @param noiseShare noise among the clustered rows, 0 to 1
 * @param seconds how long the algorithm took
 */
public record Run(
        int id,
        String name,
        boolean pinned,
        Recipe recipe,
        String fingerprint,
        int[] labels,
        int clusters,
        List<Integer> colors,
        double noiseShare,
        Indices indices,
        double seconds) {

    /** @throws InvalidInputException if the name is longer than {@link Label#MAX_LENGTH} */
    public Run {
        name = name.strip();
        colors = List.copyOf(colors);
        if (name.length() > Label.MAX_LENGTH) {
            throw new InvalidInputException("The name of a run has at most " + Label.MAX_LENGTH
                    + " characters, but this has " + name.length() + ".");
        }
        if (!colors.isEmpty() && colors.size() != clusters) {
            throw new IllegalArgumentException(colors.size() + " colours of " + clusters + " clusters");
        }
    }

    /** A run that nobody has named yet and that has no number; {@link Study#add} gives it one. */
    public Run(
            Recipe recipe,
            String fingerprint,
            int[] labels,
            int clusters,
            double noiseShare,
            Indices indices,
            double seconds) {
        this(0, "", false, recipe, fingerprint, labels, clusters, List.of(), noiseShare, indices, seconds);
    }

    public Clusterer algorithm() {
        return recipe.algorithm();
    }

    /** The columns that it clustered. */
    public List<String> columns() {
        return recipe.columns();
    }

    /** The algorithm's name on screen, such as "DBSCAN". */
    public String algorithmTitle() {
        return Schema.of(algorithm()).title();
    }

    /** Its name on screen, such as "DBSCAN #3" or what a person calls it. */
    public String title() {
        return name.isEmpty() ? algorithmTitle() + " #" + id : name;
    }

    /** Its clusters as groups, in its own colours. */
    Partition partition() {
        Partition groups = Partition.ofClusters(labels, clusters);
        return colors.isEmpty() ? groups : groups.withColors(colors);
    }

    Run withId(int number) {
        return new Run(
                number, name, pinned, recipe, fingerprint, labels, clusters, colors, noiseShare, indices, seconds);
    }

    Run withName(String chosen) {
        return new Run(id, chosen, pinned, recipe, fingerprint, labels, clusters, colors, noiseShare, indices, seconds);
    }

    Run withPinned(boolean chosen) {
        return new Run(id, name, chosen, recipe, fingerprint, labels, clusters, colors, noiseShare, indices, seconds);
    }

    Run withColors(List<Integer> kept) {
        return new Run(id, name, pinned, recipe, fingerprint, labels, clusters, kept, noiseShare, indices, seconds);
    }
}
