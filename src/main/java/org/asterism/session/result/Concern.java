package org.asterism.session.result;

/**
 * A reason to doubt that a person looked with care. It never leaves anybody out: people decide that.
 *
 * @param value what was found: a share, a measure of agreement, or seconds
 * @param limit what it is held against
 */
public record Concern(Kind kind, double value, double limit) {

    /** What is the matter. */
    public enum Kind {
        /** More than half of the attention checks failed; the share that was passed. */
        CHECKS,
        /** Agrees with nobody much; the mean agreement with the most like-minded quarter of the others. */
        ALONE,
        /** Agrees with their own first answers far less than others do with theirs; the mean agreement. */
        INCONSISTENT,
        /** Far faster than the others; the median seconds. */
        HASTY
    }
}
