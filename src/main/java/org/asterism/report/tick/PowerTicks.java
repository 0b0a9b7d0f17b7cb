package org.asterism.report.tick;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.asterism.data.Scale;

/**
 * Ticks of an axis that is logarithmic, or logarithmic to both sides of 0.
 *
 * <p>Powers of ten, thinned where there are many; with 2 and 5 times them where there are few; and where not even three
 * of those are in view, round numbers as on a linear axis.
 *
 * @param scale {@link Scale#LOG} or {@link Scale#SYMLOG}
 */
record PowerTicks(Scale scale) implements Ticker {
    private static final int FEWEST = 3;
    private static final int LARGEST_POWER = 308;
    private static final String ZERO = "0";

    /** How near to 0 a tick may be, as a share of the usual distance between ticks. */
    private static final double CLEAR = 0.5;

    private static final int LARGEST_PLAIN = 5;
    private static final int SMALLEST_PLAIN = -4;
    private static final int[][] MANTISSAS = {{1, 2, 5}, {1, 3}, {1}};
    private static final int[] ALL = {1, 2, 3, 4, 5, 6, 7, 8, 9};

    @Override
    public Ticks ticks(double low, double high, int most) {
        if (high - low > most || Math.max(-low, high) > LARGEST_POWER) {
            return powers(low, high, most);
        }
        for (int[] mantissas : MANTISSAS) {
            List<Tick> ticks = clear(multiples(low, high, mantissas), CLEAR * (high - low) / most);
            if (ticks.size() <= most) {
                return ticks.size() >= FEWEST ? withMinor(ticks, low, high) : round(low, high, most);
            }
        }
        return round(low, high, most);
    }

    @Override
    public String text(double place) {
        return Digits.rounded(scale.value(place));
    }

    /** Round values of the column. */
    private Ticks round(double low, double high, int most) {
        double first = scale.value(low);
        double last = scale.value(high);
        return first < last ? Ticker.linear().ticks(first, last, most).placed(scale::place) : new Ticks(List.of());
    }

    /** Powers of ten whose exponents are round; beyond the largest numbers they may have decimals. */
    private Ticks powers(double low, double high, int most) {
        boolean numbers = Math.max(-low, high) <= LARGEST_POWER;
        Ticks exponents =
                numbers ? LinearTicks.whole(low, high, most) : Ticker.linear().ticks(low, high, most);
        List<Tick> ticks = exponents.major().stream()
                .map(power -> numbers ? power((int) power.place()) : new Tick(power.place(), "1e" + power.label()))
                .toList();
        return new Ticks(ticks, List.of(), exponents.note());
    }

    /** Multiples of powers of ten, at least of 1 where the axis is symmetrical, and 0. */
    private List<Tick> multiples(double low, double high, int[] mantissas) {
        List<Tick> ticks = new ArrayList<>();
        boolean symmetrical = scale == Scale.SYMLOG;
        int first = (int) Math.floor(symmetrical ? Math.max(0, Math.max(low, -high) - 1) : low);
        int last = (int) Math.ceil(symmetrical ? Math.max(-low, high) : high);
        for (int exponent = first; exponent <= last; exponent++) {
            for (int mantissa : mantissas) {
                ticks.add(tick(mantissa, exponent));
                if (symmetrical) {
                    ticks.add(tick(-mantissa, exponent));
                }
            }
        }
        if (symmetrical) {
            ticks.add(new Tick(0, ZERO));
        }
        return ticks.stream()
                .filter(tick -> tick.place() >= low && tick.place() <= high)
                .sorted(Comparator.comparingDouble(Tick::place))
                .toList();
    }

    /** Without those whose labels would run into that of 0. */
    private static List<Tick> clear(List<Tick> ticks, double gap) {
        boolean zero = ticks.stream().anyMatch(tick -> tick.label().equals(ZERO));
        return ticks.stream()
                .filter(tick -> !zero || tick.place() == 0 || Math.abs(tick.place()) >= gap)
                .toList();
    }

    private Ticks withMinor(List<Tick> ticks, double low, double high) {
        List<Double> minor = multiples(low, high, ALL).stream().map(Tick::place).toList();
        return new Ticks(ticks, minor, "");
    }

    /** A power of ten; on a symmetrical axis those to either side of 0, and 0 between. */
    private Tick power(int exponent) {
        if (scale == Scale.LOG) {
            return tick(1, exponent);
        }
        return exponent == 0 ? new Tick(0, ZERO) : tick(Integer.signum(exponent), Math.abs(exponent));
    }

    private Tick tick(int mantissa, int exponent) {
        BigDecimal value = BigDecimal.valueOf(mantissa, -exponent);
        boolean plain = exponent >= SMALLEST_PLAIN && exponent <= LARGEST_PLAIN;
        String label = plain ? value.toPlainString() : mantissa + "e" + exponent;
        return new Tick(place(mantissa, exponent), label.replace('-', '\u2212'));
    }

    private double place(int mantissa, int exponent) {
        return scale == Scale.LOG
                ? exponent + Math.log10(mantissa)
                : scale.place(BigDecimal.valueOf(mantissa, -exponent).doubleValue());
    }
}
