package org.asterism.workspace;

import java.util.List;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.Schema;

/**
 * One run of an algorithm on a data set, with what came out of it.
 *
 * @param id its number in its study, from 1
 * @param algorithm the algorithm with its parameters
 * @param columns the columns that it clustered
 * @param standardized whether each column was brought to mean 0 and standard deviation 1 first
 * @param fingerprint of the data set
 * @param labels one a row of the data set: its cluster, {@link org.asterism.cluster.Clustering#NOISE}, or
 *     {@link org.asterism.cluster.Clustering#UNLABELLED} where a coordinate is missing; shared and read only
 * @param clusters how many there are
 * @param noiseShare noise among the clustered rows, 0 to 1
 * @param silhouette mean silhouette, -1 to 1; NaN where there are fewer than two clusters
 * @param truthAri adjusted Rand index against the column of known truth; NaN without one
 * @param seconds how long the algorithm took
 */
public record Run(
        int id,
        Clusterer algorithm,
        List<String> columns,
        boolean standardized,
        String fingerprint,
        int[] labels,
        int clusters,
        double noiseShare,
        double silhouette,
        double truthAri,
        double seconds) {

    public Run {
        columns = List.copyOf(columns);
    }

    /** The algorithm's name on screen, such as "DBSCAN". */
    public String title() {
        return Schema.of(algorithm).title();
    }

    /** What it was made from. */
    public Recipe recipe() {
        return new Recipe(algorithm, columns, standardized);
    }

    Run withId(int number) {
        return new Run(
                number,
                algorithm,
                columns,
                standardized,
                fingerprint,
                labels,
                clusters,
                noiseShare,
                silhouette,
                truthAri,
                seconds);
    }
}
