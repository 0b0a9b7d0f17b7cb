package org.asterism.ui.agreement;

import org.asterism.session.result.PlotFindings;
import org.asterism.session.review.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A plot under review.
 *
 * @param certainty of the consensus, 0 to 1; NaN while it is not known
 * @param decision null where nothing is decided
 */
public record ReviewRow(
        PlotFindings plot, double certainty, @Nullable Decision decision) {
    public boolean decided() {
        return decision != null;
    }
}
