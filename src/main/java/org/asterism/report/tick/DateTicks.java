package org.asterism.report.tick;

import java.util.ArrayList;
import java.util.List;
import org.asterism.data.Moments;

/**
 * Ticks where something begins in the calendar: a year, a month, a week, a day, an hour, a minute, a second or a part of
 * one. Below the label stands the larger unit, such as the day of an hour, where it changes.
 */
record DateTicks() implements Ticker {
    /** Below this many seconds in view, the calendar says nothing. */
    private static final double FINEST = 1e-5;

    private static final double YEAR = 31_556_952;
    private static final double EPOCH = 1970;

    @Override
    public Ticks ticks(double low, double high, int most) {
        if (!Moments.inCalendar(low) || !Moments.inCalendar(high)) {
            return Ticker.linear()
                    .ticks(low / YEAR + EPOCH, high / YEAR + EPOCH, most)
                    .placed(year -> (year - EPOCH) * YEAR);
        }
        if (high - low < FINEST) {
            return within(low, high, most);
        }
        CalendarStep step = CalendarStep.of(high - low, most);
        List<Tick> ticks = new ArrayList<>();
        String before = "";
        for (double moment : step.moments(low, high)) {
            String context = step.context(Moments.time(moment));
            ticks.add(new Tick(moment, step.label(Moments.time(moment)), context.equals(before) ? "" : context));
            before = context;
        }
        return new Ticks(ticks);
    }

    @Override
    public String text(double place) {
        return Moments.text(place).replace('T', ' ');
    }

    @Override
    public int lines() {
        return 2;
    }

    /** Seconds after the whole second before the view. */
    private Ticks within(double low, double high, int most) {
        double second = Math.floor(low);
        Ticks ticks = Ticker.linear().ticks(low - second, high - second, most).placed(part -> part + second);
        String start = text(second) + " " + ticks.note();
        return new Ticks(ticks.major(), List.of(), start.strip() + " s");
    }
}
