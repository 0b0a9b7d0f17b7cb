package org.asterism.ui.run;

import java.util.List;

/**
 * What is known of a run beside what it holds.
 *
 * @param labelsAri adjusted Rand index against the labels; NaN where nobody labelled two groups
 * @param truthAri likewise against the known groups
 * @param colors the matched palette colour of each cluster; empty while they are being found
 * @param words what two people can compare to see whether the same points are together; empty while they are being found
 * @param gone why it cannot be run again, in a sentence; empty where it can
 */
record RunReading(double labelsAri, double truthAri, List<Integer> colors, String words, String gone) {
    static final RunReading NONE = new RunReading(Double.NaN, Double.NaN, List.of(), "", "");

    RunReading {
        colors = List.copyOf(colors);
    }

    /** With the labels where there are some, else with the known groups. */
    double agreement() {
        return Double.isNaN(labelsAri) ? truthAri : labelsAri;
    }

    /** What a label of the run is drawn in: a palette colour, or the label where it is negative. */
    int color(int label) {
        return label < 0 || label >= colors.size() ? Math.min(label, -1) : colors.get(label);
    }
}
