package org.asterism.ui.scatter;

import java.util.List;
import org.asterism.cluster.Clustering;

/**
 * Groups to look at without making them part of the document, such as what a predicted viewer sees.
 *
 * @param title the heading of the legend
 * @param labels one a row of the data set: an index into {@code groups}, {@link Clustering#NOISE}, or
 *     {@link Clustering#UNLABELLED} for rows that take no part; shared and read only
 * @param groups the groups' names; group {@code i} has the palette's colour {@code i}
 */
public record Preview(String title, int[] labels, List<String> groups) {
    public Preview {
        groups = List.copyOf(groups);
    }
}
