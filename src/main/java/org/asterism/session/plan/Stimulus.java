package org.asterism.session.plan;

/**
 * A plot that people are shown.
 *
 * @param id names it within the plan; letters, digits, hyphens and underscores
 * @param title what results call it; people do not see it where the plan is blind
 * @param file its table, relative to the session's folder
 * @param x the column across
 * @param y the column upwards
 * @param fingerprint of the table as it was planned, see {@link org.asterism.data.Dataset#fingerprint}; empty where unknown
 * @param origin how it came about, such as a file name or the words of a generator
 * @param expected the ambiguity predicted for it, 0 to 1; NaN where it was not scored
 */
public record Stimulus(
        String id, String title, String file, String x, String y, String fingerprint, String origin, double expected) {

    public Stimulus withTitle(String changed) {
        return new Stimulus(id, changed, file, x, y, fingerprint, origin, expected);
    }

    public Stimulus withFingerprint(String found) {
        return new Stimulus(id, title, file, x, y, found, origin, expected);
    }

    public Stimulus withExpected(double predicted) {
        return new Stimulus(id, title, file, x, y, fingerprint, origin, predicted);
    }
}
