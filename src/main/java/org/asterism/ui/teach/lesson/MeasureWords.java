package org.asterism.ui.teach.lesson;

import static org.asterism.ui.text.Messages.text;

import java.text.NumberFormat;
import org.asterism.lesson.Check;
import org.asterism.ui.text.Messages;

/** What checks measure, in words. */
public final class MeasureWords {
    private MeasureWords() {}

    /** What a measure is called. */
    public static String of(Check.Measure measure) {
        return switch (measure) {
            case CLUSTERS -> text("lesson.measure.clusters");
            case NOISE -> text("lesson.measure.noise");
            case ADJUSTED_RAND_INDEX -> text("lesson.measure.ari");
            case AGREEMENT -> text("lesson.measure.agreement");
            case OBJECTIVE -> text("lesson.measure.objective");
            case STEPS -> text("lesson.measure.steps");
            case DISTANCES -> text("lesson.measure.distances");
        };
    }

    /** What was measured, with its name. */
    public static String now(Tick tick) {
        String measure = of(tick.check().measure());
        if (Double.isNaN(tick.value())) {
            return text("lesson.nothing-measured", measure);
        }
        NumberFormat format = NumberFormat.getInstance(Messages.language());
        format.setMaximumFractionDigits(Math.abs(tick.value()) < 100 ? 2 : 0);
        return text("lesson.now", measure, format.format(tick.value()));
    }

    /** Whether the check holds. */
    public static String reached(Tick tick) {
        return tick.holds() ? text("lesson.holds") : text("lesson.holds-not");
    }
}
