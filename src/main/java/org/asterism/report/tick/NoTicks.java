package org.asterism.report.tick;

import java.util.List;

/** An axis that is not drawn. */
record NoTicks() implements Ticker {
    @Override
    public Ticks ticks(double low, double high, int most) {
        return new Ticks(List.of());
    }

    @Override
    public String text(double place) {
        return "";
    }
}
