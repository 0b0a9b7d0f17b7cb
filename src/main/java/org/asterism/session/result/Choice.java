package org.asterism.session.result;

import java.util.Set;
import java.util.function.Predicate;
import org.asterism.perception.agreement.Similarity;
import org.asterism.quality.Noise;

/**
 * How the answers are compared, and whose.
 *
 * @param left the people who are left out; their own numbers are still there, held against those who are not
 */
public record Choice(Similarity similarity, Noise noise, Set<String> left) {
    /** The adjusted Rand index, noise as one label, everybody. */
    public static final Choice USUAL = new Choice(Similarity.ARI, Noise.OWN_CLUSTER, Set.of());

    public Choice {
        left = Set.copyOf(left);
    }

    /** Whether a person is counted. */
    Predicate<String> counted() {
        return person -> !left.contains(person);
    }

    public Choice withSimilarity(Similarity chosen) {
        return new Choice(chosen, noise, left);
    }

    public Choice withNoise(Noise chosen) {
        return new Choice(similarity, chosen, left);
    }

    public Choice withLeft(Set<String> chosen) {
        return new Choice(similarity, noise, chosen);
    }
}
