package org.asterism.perception;

/** Our own five words for the published scale from 0 to 1. */
public enum Clarity {
    VERY_CLEAR("Very clear"),
    CLEAR("Clear"),
    IN_BETWEEN("In between"),
    AMBIGUOUS("Ambiguous"),
    VERY_AMBIGUOUS("Very ambiguous");

    private final String words;

    Clarity(String words) {
        this.words = words;
    }

    /** @param score 0 to 1 */
    public static Clarity of(double score) {
        return values()[(int) Math.clamp(score * 5, 0, 4)];
    }

    public String words() {
        return words;
    }
}
