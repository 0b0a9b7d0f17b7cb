package org.asterism.ui.plot;

import java.util.Locale;
import org.asterism.ui.plot.tool.Distance;

/** Says how far apart two places along the axes are. */
@FunctionalInterface
public interface Ruler {
    /** On axes that are numbers with a common unit. */
    Ruler PLAIN = (fromX, fromY, toX, toY) ->
            new Distance(number(toX - fromX), number(toY - fromY), number(Math.hypot(toX - fromX, toY - fromY)));

    Distance between(double fromX, double fromY, double toX, double toY);

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
