package org.asterism.tuning.selection;

/**
 * How many of so many trials succeeded, with the 95 % interval of Wilson's score for the share behind it.
 *
 * <p>Wilson 1927, Probable inference, the law of succession, and statistical inference, doi
 * 10.1080/01621459.1927.10502953.
 */
public record Share(int hits, int trials) {
    /** The quantile of the normal distribution for 95 %. */
    private static final double Z = 1.959963984540054;

    /** The share, 0 to 1; NaN without trials. */
    public double value() {
        return (double) hits / trials;
    }

    /** The lower end of the interval; 0 without trials. */
    public double low() {
        return trials == 0 || hits == 0 ? 0 : middle() - reach();
    }

    /** The upper end of the interval; 1 without trials. */
    public double high() {
        return trials == 0 || hits == trials ? 1 : middle() + reach();
    }

    Share plus(int moreHits, int moreTrials) {
        return new Share(hits + moreHits, trials + moreTrials);
    }

    private double middle() {
        return (hits + Z * Z / 2) / (trials + Z * Z);
    }

    private double reach() {
        double failed = (double) hits * (trials - hits) / trials;
        return Z / (trials + Z * Z) * Math.sqrt(failed + Z * Z / 4);
    }
}
