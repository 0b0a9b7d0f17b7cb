package org.asterism.report.layer;

import java.util.List;
import org.asterism.geometry.Points;

/**
 * Where a group surely is, and where it may be.
 *
 * @param label that gives the colour
 * @param core rings around the points that surely belong to it; none where there are no such
 * @param whole rings around all its points
 */
public record Band(int label, List<Points> core, List<Points> whole) {
    public Band {
        core = List.copyOf(core);
        whole = List.copyOf(whole);
    }

    /** Whether no point is in doubt. */
    boolean sure() {
        return core.equals(whole);
    }
}
