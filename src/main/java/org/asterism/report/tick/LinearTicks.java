package org.asterism.report.tick;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Ticks at multiples of a {@link Step}.
 *
 * <p>Where labels would need more than {@link #DIGITS} digits to tell neighbours apart, what they have in common goes to
 * the note at the axis' end.
 */
record LinearTicks() implements Ticker {
    private static final int DIGITS = 6;

    @Override
    public Ticks ticks(double low, double high, int most) {
        return ticks(low, high, most, Step.of(high - low, most));
    }

    /** Ticks at whole numbers. */
    static Ticks whole(double low, double high, int most) {
        return ticks(low, high, most, Step.whole(high - low, most));
    }

    @Override
    public String text(double place) {
        return Digits.rounded(place);
    }

    private static Ticks ticks(double low, double high, int most, Step step) {
        List<BigDecimal> values = values(low, high, most, step);
        BigDecimal offset = offset(low, high, step);
        List<String> labels = Digits.texts(
                values.stream().map(value -> value.subtract(offset)).toList(), step.exponent());
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ticks.add(new Tick(values.get(i).doubleValue(), labels.get(i)));
        }
        return new Ticks(ticks, List.of(), offset.signum() == 0 ? "" : Digits.signed(offset));
    }

    /** The multiples of the step; those that a number cannot tell from the one before are left out. */
    private static List<BigDecimal> values(double low, double high, int most, Step step) {
        List<BigDecimal> values = new ArrayList<>();
        long last = Math.min(step.last(high), step.first(low) + 4L * most);
        for (long k = step.first(low); k <= last; k++) {
            BigDecimal value = step.times(k);
            if (values.isEmpty() || value.doubleValue() > values.getLast().doubleValue()) {
                values.add(value);
            }
        }
        return values;
    }

    /** The round number within or below the ticks that leaves short labels; 0 where labels are short as they are. */
    private static BigDecimal offset(double low, double high, Step step) {
        double size = Math.max(Math.abs(low), Math.abs(high));
        if (Math.floor(Math.log10(size)) - step.exponent() < DIGITS) {
            return BigDecimal.ZERO;
        }
        int power = (int) Math.ceil(Math.log10(high - low)) + 1;
        return new BigDecimal(high).setScale(-power, RoundingMode.FLOOR);
    }
}
