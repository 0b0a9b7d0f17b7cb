package org.asterism.tuning.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.asterism.parameter.Declaration;

/** Values of a number from one end to another, both of them within the range of the parameter. */
record Spacing(Declaration parameter, double from, double to) {
    /** How many values there are where nobody says. */
    private static final int USUAL = 20;

    /** Up to so many whole numbers are all taken. */
    private static final int FEW = 50;

    /** Beyond this ratio of the ends, equal factors show more than equal steps. */
    private static final double WIDE = 20;

    /** Digits of a value between the ends, of its step and of its own. */
    private static final MathContext DIGITS = new MathContext(3);

    /** All of a few whole numbers, else so many that their curve shows its shape. */
    List<Object> usual() {
        if (whole() && to - from < FEW) {
            return by(1);
        }
        return from > 0 && to / from > WIDE ? geometric(USUAL) : even(USUAL);
    }

    /** In steps of one width, the end included where a step meets it. */
    List<Object> by(double width) {
        BigDecimal start = decimal(from);
        BigDecimal step = decimal(width);
        int last = decimal(to).subtract(start).divideToIntegralValue(step).intValueExact();
        return IntStream.rangeClosed(0, last)
                .mapToObj(i ->
                        typed(start.add(step.multiply(BigDecimal.valueOf(i))).doubleValue()))
                .toList();
    }

    /** So many values, in equal steps. */
    List<Object> even(int count) {
        double step = (to - from) / (count - 1);
        double unit = step == 0 ? 1 : Math.pow(10, Math.floor(Math.log10(step)) - DIGITS.getPrecision() + 1);
        return spaced(count, i -> from + i * step, value -> multiple(value, unit));
    }

    /** So many values, each larger than the last by the same factor. */
    List<Object> geometric(int count) {
        double ratio = Math.log(to / from) / (count - 1);
        return spaced(
                count,
                i -> from * StrictMath.exp(i * ratio),
                value -> new BigDecimal(value).round(DIGITS).doubleValue());
    }

    private List<Object> spaced(int count, IntToDoubleFunction place, DoubleUnaryOperator rounded) {
        return IntStream.range(0, count)
                .mapToDouble(i -> i == 0 ? from : i == count - 1 ? to : rounded.applyAsDouble(place.applyAsDouble(i)))
                .mapToObj(value -> typed(Math.clamp(value, from, to)))
                .distinct()
                .toList();
    }

    private Object typed(double value) {
        if (parameter.type() == double.class) {
            return value;
        }
        return parameter.type() == int.class ? (Object) (int) Math.rint(value) : (Object) (long) Math.rint(value);
    }

    private boolean whole() {
        return parameter.type() != double.class;
    }

    private static double multiple(double value, double unit) {
        return decimal(unit)
                .multiply(BigDecimal.valueOf(Math.rint(value / unit)))
                .doubleValue();
    }

    /** As people write it: 0.1 is a tenth. */
    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value);
    }
}
