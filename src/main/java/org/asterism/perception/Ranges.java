package org.asterism.perception;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How far the random start moves what is predicted.
 *
 * @param score of the ambiguity score
 * @param audience of the expected disagreement of two viewers, by adjusted mutual information
 * @param components of the number of components
 * @param fallbacks for how many seeds the BIC curve had no elbow
 */
public record Ranges(Range score, Range audience, Range components, int fallbacks) {
    /** What is known from one seed. */
    static Ranges of(double score, Audience audience, int components, boolean elbow) {
        return new Ranges(
                Range.of(new double[] {score}),
                Range.of(new double[] {audience.ami()}),
                Range.of(new double[] {components}),
                elbow ? 0 : 1);
    }

    static Ranges of(List<Ambiguity> seeds) {
        return new Ranges(
                range(seeds, Ambiguity::score),
                range(seeds, ambiguity -> ambiguity.audience().ami()),
                range(seeds, Ambiguity::components),
                (int) seeds.stream().filter(ambiguity -> !ambiguity.elbow()).count());
    }

    /** How many seeds were tried. */
    public int seeds() {
        return score.seeds();
    }

    private static Range range(List<Ambiguity> seeds, ToDoubleFunction<Ambiguity> value) {
        return Range.of(seeds.stream().mapToDouble(value).toArray());
    }
}
