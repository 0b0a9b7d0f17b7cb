package org.asterism.ui.scatter;

import java.util.function.Supplier;
import org.asterism.data.Column;
import org.asterism.data.Coordinate;
import org.asterism.data.DateColumn;
import org.asterism.data.NumberColumn;
import org.asterism.data.Scale;
import org.asterism.ui.plot.Ruler;
import org.asterism.ui.plot.tool.Distance;
import org.asterism.ui.text.Numbers;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** Measures in the units of the plotted columns: also on logarithmic axes, and between dates in days or seconds. */
final class StudyRuler implements Ruler {
    private static final double DAY = 86_400;
    private final Supplier<@Nullable Study> study;

    StudyRuler(Supplier<@Nullable Study> study) {
        this.study = study;
    }

    @Override
    public Distance between(double fromX, double fromY, double toX, double toY) {
        Study now = study.get();
        if (now == null) {
            return PLAIN.between(fromX, fromY, toX, toY);
        }
        String straight = plain(now, now.across()) && plain(now, now.upwards())
                ? PLAIN.between(fromX, fromY, toX, toY).straight()
                : "";
        return new Distance(along(now, now.across(), fromX, toX), along(now, now.upwards(), fromY, toY), straight);
    }

    private static boolean plain(Study study, Coordinate axis) {
        return axis.scale() == Scale.LINEAR && study.dataset().column(axis.column()) instanceof NumberColumn;
    }

    private static String along(Study study, Coordinate axis, double from, double to) {
        Column column = study.dataset().column(axis.column());
        if (column instanceof DateColumn) {
            double seconds = to - from;
            return Math.abs(seconds) < DAY ? number(seconds) + " s" : number(seconds / DAY) + " d";
        }
        Scale scale = column instanceof NumberColumn ? axis.scale() : Scale.LINEAR;
        double difference = scale.value(to) - scale.value(from);
        return scale == Scale.LOG
                ? number(difference) + " (× " + number(scale.value(to) / scale.value(from)) + ")"
                : number(difference);
    }

    private static String number(double value) {
        return Numbers.significant(value, 4);
    }
}
