package org.asterism.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a legend that there is room for.
 *
 * @param shown the first labels, then noise and unlabelled
 * @param hidden how many labels are left out
 */
public record LegendLines(List<LegendEntry> shown, int hidden) {

    private static final double MARGINS = 60;
    private static final double LINE = 20;
    private static final int MOST = 14;

    /** How many lines a plot area of this height has room for. */
    public static int room(double height) {
        return Math.clamp((int) ((height - MARGINS) / LINE), 3, MOST);
    }

    /** Chooses at most {@code most} lines, the one that says how many are left out included. */
    public static LegendLines of(List<LegendEntry> entries, int most) {
        if (entries.size() <= most) {
            return new LegendLines(entries, 0);
        }
        List<LegendEntry> rest =
                entries.stream().filter(entry -> entry.label() < 0).toList();
        int room = Math.max(1, most - 1 - rest.size());
        List<LegendEntry> shown = new ArrayList<>(
                entries.stream().filter(entry -> entry.label() >= 0).limit(room).toList());
        shown.addAll(rest);
        return new LegendLines(shown, entries.size() - shown.size());
    }

    /** The line for what is left out. */
    public String more() {
        return "+ " + hidden + " more";
    }
}
