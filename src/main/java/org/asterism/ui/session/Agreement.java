package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import java.util.Arrays;
import org.asterism.cluster.Clustering;
import org.asterism.quality.Contingency;

/**
 * How what a person outlined agrees with the groups that are known.
 *
 * @param index the adjusted Rand index; NaN where no groups are known
 * @param seen how many groups were outlined
 * @param known how many there are
 */
record Agreement(double index, int seen, int known) {
    private static final double SAME = 0.9;
    private static final double MOSTLY = 0.6;
    private static final double PARTLY = 0.25;

    static Agreement of(int[] partition, int seen, int[] known) {
        if (known.length == 0) {
            return new Agreement(Double.NaN, seen, 0);
        }
        int groups = (int) Arrays.stream(known)
                .filter(label -> label > Clustering.NOISE)
                .distinct()
                .count();
        return new Agreement(Contingency.of(partition, known).adjustedRandIndex(), seen, groups);
    }

    /** In plain words; empty where no groups are known. */
    String words() {
        if (Double.isNaN(index)) {
            return "";
        }
        return text("session.agreement", degree(), seen, known);
    }

    private String degree() {
        if (index >= SAME) {
            return text("session.agreement.same");
        }
        if (index >= MOSTLY) {
            return text("session.agreement.mostly");
        }
        return index >= PARTLY ? text("session.agreement.partly") : text("session.agreement.other");
    }
}
