package org.asterism.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The ticks of an axis at round numbers: multiples of 1, 2 or 5 times a power of ten.
 *
 * @param values where the ticks are, ascending
 * @param labels what is written at them
 */
public record Ticks(List<Double> values, List<String> labels) {
    private static final int[] STEPS = {1, 2, 5, 10};

    /**
     * Chooses ticks.
     *
     * @param low the axis' lower end, below {@code high}
     * @param most the most ticks wanted, at least 2
     */
    public static Ticks of(double low, double high, int most) {
        double rough = (high - low) / Math.max(1, most);
        int below = (int) Math.floor(Math.log10(rough));
        int rounded = mantissa(rough, below);
        int exponent = rounded == 10 ? below + 1 : below;
        int mantissa = rounded == 10 ? 1 : rounded;
        double step = scaled(mantissa, exponent);
        long first = (long) Math.ceil(low / step - 1e-9);
        long last = (long) Math.floor(high / step + 1e-9);
        boolean scientific = scientific(low, high, exponent);
        List<Double> values = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (long k = first; k <= last && k - first <= 4L * most; k++) {
            BigDecimal value = BigDecimal.valueOf(k).multiply(BigDecimal.valueOf(mantissa, -exponent));
            values.add(value.doubleValue());
            labels.add(scientific ? scientific(value, exponent) : plain(value, exponent));
        }
        return new Ticks(List.copyOf(values), List.copyOf(labels));
    }

    /** The number of characters of the longest label. */
    public int longest() {
        return labels.stream().mapToInt(String::length).max().orElse(0);
    }

    private static int mantissa(double rough, int exponent) {
        for (int step : STEPS) {
            if (scaled(step, exponent) >= rough * (1 - 1e-9)) {
                return step;
            }
        }
        return 10;
    }

    private static double scaled(int mantissa, int exponent) {
        return BigDecimal.valueOf(mantissa, -exponent).doubleValue();
    }

    private static boolean scientific(double low, double high, int exponent) {
        double size = Math.max(Math.abs(low), Math.abs(high));
        return size >= 1e7 || exponent < -6;
    }

    private static String plain(BigDecimal value, int exponent) {
        String text = value.setScale(Math.max(0, -exponent)).toPlainString();
        return text.replace('-', '\u2212');
    }

    /** A number such as 1.25e9, with just the digits that tell neighbours apart. */
    private static String scientific(BigDecimal value, int exponent) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal bare = value.stripTrailingZeros();
        int power = bare.precision() - bare.scale() - 1;
        int digits = Math.max(0, power - exponent);
        BigDecimal mantissa = bare.scaleByPowerOfTen(-power);
        String text = mantissa.setScale(Math.max(mantissa.scale(), Math.min(digits, 17)))
                        .stripTrailingZeros()
                        .toPlainString()
                + "e" + power;
        return text.replace('-', '\u2212');
    }
}
