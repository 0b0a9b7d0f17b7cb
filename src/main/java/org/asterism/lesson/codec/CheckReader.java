package org.asterism.lesson.codec;

import java.util.ArrayList;
import java.util.List;
import org.asterism.lesson.Check;
import org.asterism.lesson.Check.Measure;
import org.jspecify.annotations.Nullable;

/** What a page has its reader reach. */
final class CheckReader {
    private static final int MOST = 9;
    private static final double LARGEST = 1e15;
    private static final String LEAST = "at-least";
    private static final String UP_TO = "at-most";

    private CheckReader() {}

    static List<Check> read(Spot spot, ExhibitReader.@Nullable Shown shown) {
        List<Spot> items = spot.items(0, MOST);
        if (!items.isEmpty() && (shown == null || shown.runs() == 0)) {
            spot.wrong("Checks measure a run, and nothing runs here; give this page or one before a run.");
        }
        List<Check> checks = new ArrayList<>();
        for (Spot item : items) {
            Check check = check(item, shown);
            if (check != null) {
                checks.add(check);
            }
        }
        return checks;
    }

    private static @Nullable Check check(Spot spot, ExhibitReader.@Nullable Shown shown) {
        if (!spot.object(List.of("text", "measure", LEAST, UP_TO))) {
            return null;
        }
        String text = spot.at("text").text();
        Measure measure = ExhibitReader.constant(spot.at("measure"), "measure", Measure.values());
        double least = bound(spot.at(LEAST), Double.NEGATIVE_INFINITY);
        double most = bound(spot.at(UP_TO), Double.POSITIVE_INFINITY);
        if (!spot.at(LEAST).there() && !spot.at(UP_TO).there()) {
            spot.wrong("This check is always met; give \"at-least\", \"at-most\", or both.");
        }
        if (least > most) {
            spot.at(LEAST).wrong("\"at-least\" is above \"at-most\", so nothing meets this check; exchange them.");
        }
        if (measure == Measure.ADJUSTED_RAND_INDEX && shown != null && shown.groupless()) {
            spot.at("measure").wrong("These data have no known groups to compare with; measure something else.");
        }
        if (measure == Measure.AGREEMENT && shown != null && shown.runs() == 1) {
            spot.at("measure")
                    .wrong("Two runs can agree, but only one is shown; add another or measure something else.");
        }
        return measure == null ? null : new Check(text, measure, least, most);
    }

    private static double bound(Spot spot, double none) {
        return spot.there() ? spot.number(-LARGEST, LARGEST) : none;
    }
}
