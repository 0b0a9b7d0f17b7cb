package org.asterism.session.plan;

/**
 * A plot whose groups nobody who looks can miss, hidden among the others.
 *
 * @param truth the column with its groups
 * @param least the adjusted Rand index with them from which on the answer passes, -1 to 1
 */
public record Check(Stimulus stimulus, String truth, double least) {

    public Check withLeast(double changed) {
        return new Check(stimulus, truth, changed);
    }
}
