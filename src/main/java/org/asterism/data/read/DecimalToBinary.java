package org.asterism.data.read;

import java.math.BigInteger;

/**
 * The double nearest to {@code digits * 10^exponent}.
 *
 * <p>Up to 2^53 and 10^22 one multiplication or division of exact doubles rounds correctly (Clinger 1990). Otherwise
 * the digits are multiplied with a 128-bit power of five, whose upper bits decide the rounding in nearly all cases; where
 * they do not, NaN says so.
 *
 * <p>Reference: D. Lemire, Number parsing at a gigabyte per second, Software: Practice and Experience 51(8), 2021,
 * doi:10.1002/spe.2984.
 */
final class DecimalToBinary {
    private static final int LOWEST = -342;
    private static final int HIGHEST = 308;
    private static final long[] HIGH = new long[HIGHEST - LOWEST + 1];
    private static final long[] LOW = new long[HIGHEST - LOWEST + 1];
    private static final double[] TENS = new double[23];

    static {
        for (int q = LOWEST; q <= HIGHEST; q++) {
            BigInteger power =
                    q < 0 ? reciprocal(-q) : truncated(BigInteger.valueOf(5).pow(q));
            HIGH[q - LOWEST] = power.shiftRight(64).longValue();
            LOW[q - LOWEST] = power.longValue();
        }
        for (int i = 0; i < TENS.length; i++) {
            TENS[i] = BigInteger.TEN.pow(i).doubleValue();
        }
    }

    private DecimalToBinary() {}

    /**
     * The nearest double, or NaN where this way cannot tell.
     *
     * @param digits taken as unsigned
     */
    static double value(long digits, int exponent) {
        if (digits >= 0 && digits <= 1L << 53 && Math.abs(exponent) < TENS.length) {
            return exponent < 0 ? digits / TENS[-exponent] : digits * TENS[exponent];
        }
        if (digits == 0) {
            return 0;
        }
        return exponent < LOWEST || exponent > HIGHEST ? Double.NaN : scaled(digits, exponent);
    }

    private static double scaled(long digits, int exponent) {
        int shift = Long.numberOfLeadingZeros(digits);
        long w = digits << shift;
        long factor = HIGH[exponent - LOWEST];
        long high = Math.unsignedMultiplyHigh(w, factor);
        long low = w * factor;
        if ((high & 0x1ff) == 0x1ff) {
            long more = Math.unsignedMultiplyHigh(w, LOW[exponent - LOWEST]);
            low += more;
            high += Long.compareUnsigned(low, more) < 0 ? 1 : 0;
        }
        return low == -1L ? Double.NaN : rounded(high, low, shift, exponent);
    }

    private static double rounded(long high, long low, int shift, int exponent) {
        int upper = (int) (high >>> 63);
        long mantissa = high >>> (upper + 9);
        int power = ((217_706 * exponent) >> 16) + 63 + upper - shift + 1023;
        if (power <= 0 || power >= 2046) {
            return Double.NaN;
        }
        boolean tie = (low == 0 || low == 1) && exponent >= -4 && exponent <= 23 && (mantissa & 3) == 1;
        if (tie && mantissa << (upper + 9) == high) {
            mantissa &= ~1L;
        }
        mantissa = (mantissa + (mantissa & 1)) >>> 1;
        if (mantissa == 1L << 53) {
            mantissa = 1L << 52;
            power++;
        }
        return Double.longBitsToDouble((mantissa & ((1L << 52) - 1)) | (long) power << 52);
    }

    /** 2^b / 5^q, rounded up, with exactly 128 bits. */
    private static BigInteger reciprocal(int q) {
        BigInteger power = BigInteger.valueOf(5).pow(q);
        int bits = power.bitLength();
        int b = q <= 27 ? bits + 127 : 2 * bits + 128;
        return truncated(BigInteger.ONE.shiftLeft(b).divide(power).add(BigInteger.ONE));
    }

    private static BigInteger truncated(BigInteger value) {
        return value.shiftRight(value.bitLength() - 128);
    }
}
