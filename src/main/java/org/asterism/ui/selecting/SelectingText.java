package org.asterism.ui.selecting;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.asterism.tuning.selection.Cell;
import org.asterism.tuning.selection.Share;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;

/** A selection function in words. */
final class SelectingText {
    private static final String HEADER = "algorithm,size,distance,planted,recovered,completeness,completeness_low,"
            + "completeness_high,clusters,spurious,contamination,contamination_low,contamination_high,members,foreign";

    private SelectingText() {}

    static String place(Outcome outcome, Outcome.Place place) {
        return Messages.text(
                "selecting.place",
                outcome.function().sizes().get(place.size()),
                Numbers.fixed(outcome.function().distances().get(place.distance()), 1));
    }

    /** What each algorithm made of a place, one a line. */
    static String readout(Outcome outcome, Outcome.Place place) {
        StringJoiner lines = new StringJoiner("\n", place(outcome, place) + "\n", "");
        IntStream.range(0, outcome.names().size()).forEach(a -> lines.add(line(outcome, place, a)));
        return lines.toString();
    }

    static String line(Outcome outcome, Outcome.Place place, int algorithm) {
        Cell cell = outcome.surfaces().get(algorithm).cell(place.size(), place.distance());
        return outcome.names().get(algorithm) + ": "
                + Messages.text(
                        "selecting.found",
                        cell.recovered().hits(),
                        cell.recovered().trials(),
                        range(cell.recovered()))
                + (cell.recovered().hits() == 0
                        ? ""
                        : ", "
                                + Messages.text(
                                        "selecting.members", percent(cell.meanMembers()), percent(cell.meanForeign())));
    }

    private static String range(Share share) {
        return Math.round(100 * share.low()) + "–" + percent(share.high());
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    static String shorter(String text, int letters) {
        return text.length() <= letters ? text : text.substring(0, letters - 1).strip() + "…";
    }

    /** All cells as CSV. */
    static String csv(Outcome outcome) {
        StringJoiner lines = new StringJoiner("\n", HEADER + "\n", "\n");
        for (int a = 0; a < outcome.names().size(); a++) {
            for (int size = 0; size < outcome.function().sizes().size(); size++) {
                for (int distance = 0; distance < outcome.function().distances().size(); distance++) {
                    lines.add(csv(outcome, a, new Outcome.Place(size, distance)));
                }
            }
        }
        return lines.toString();
    }

    private static String csv(Outcome outcome, int algorithm, Outcome.Place place) {
        Cell cell = outcome.surfaces().get(algorithm).cell(place.size(), place.distance());
        String name = "\"" + outcome.names().get(algorithm).replace("\"", "\"\"") + "\"";
        return name + "," + outcome.function().sizes().get(place.size()) + ","
                + outcome.function().distances().get(place.distance()) + "," + csv(cell.recovered()) + ","
                + csv(cell.spurious()) + "," + number(cell.meanMembers()) + "," + number(cell.meanForeign());
    }

    private static String csv(Share share) {
        return share.trials() + "," + share.hits() + "," + number(share.value()) + "," + number(share.low()) + ","
                + number(share.high());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4f", value);
    }
}
