package org.asterism.ui.algorithm;

import java.util.Locale;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.Schema;

/** A line of the list of algorithms: the heading of a group, or an algorithm with its cost. */
sealed interface Offer {
    /** The heading of a group. */
    record Group(String title) implements Offer {}

    /**
     * An algorithm.
     *
     * @param cost what a run would cost on the data set on screen, in words
     */
    record Algorithm(Schema<Clusterer> schema, String cost) implements Offer {

        /** Whether each word of a search occurs in its title, group, summary or reference. */
        static boolean matches(Schema<Clusterer> schema, String search) {
            String text = String.join(
                            " ", schema.id(), schema.title(), schema.group(), schema.summary(), schema.reference())
                    .toLowerCase(Locale.ROOT);
            for (String word : search.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
                if (!text.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }
}
