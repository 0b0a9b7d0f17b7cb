package org.asterism.ui.score;

import java.util.Arrays;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Description;
import org.asterism.workspace.Study;

/**
 * A score and the points that it belongs to.
 *
 * @param study as it was when the score was asked for
 * @param points those in the scope of the score, two-dimensional
 * @param rows the row of each point in the data set
 * @param bounds of all plotted points, in the scope or not
 */
public record ScoredPlot(Ambiguity ambiguity, Study study, Scope scope, Points points, int[] rows, Bounds bounds) {

    /** Whether another state of a study plots the same points. */
    public boolean shows(Study other) {
        return study.dataset().equals(other.dataset()) && study.axes().equals(other.axes());
    }

    /** The plot in words. */
    public Description description() {
        return new Description(ambiguity, bounds);
    }

    /** The paragraph about the plot. */
    public String paragraph() {
        return description().paragraph(study.axes().get(0), study.axes().get(1));
    }

    /** Labels of the points as labels of all rows of the data set; rows out of scope get {@code other}. */
    public int[] spread(int[] labels, int other) {
        int[] all = new int[study.dataset().rows()];
        Arrays.fill(all, other);
        for (int i = 0; i < rows.length; i++) {
            all[rows[i]] = labels[i];
        }
        return all;
    }

    /** The labels of the points among the labels of all rows. */
    public int[] gather(int[] labels) {
        return Arrays.stream(rows).map(row -> labels[row]).toArray();
    }

    ScoredPlot with(Ambiguity wider) {
        return new ScoredPlot(wider, study, scope, points, rows, bounds);
    }
}
