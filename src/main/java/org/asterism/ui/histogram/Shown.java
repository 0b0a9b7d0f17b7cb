package org.asterism.ui.histogram;

import java.util.List;
import org.asterism.report.histogram.Histogram;
import org.asterism.workspace.Study;

/**
 * What the panel shows.
 *
 * @param histograms one a column
 * @param selected for each of them, how many selected rows each bar has; none where nothing is selected
 */
record Shown(Study study, List<Histogram> histograms, List<int[]> selected) {
    boolean someSelected() {
        return !selected.isEmpty();
    }
}
