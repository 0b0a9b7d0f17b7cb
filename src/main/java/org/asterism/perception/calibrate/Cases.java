package org.asterism.perception.calibrate;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Judgements made ready for fitting: what is known of each pair, what people said, and which plot it is from. */
record Cases(List<Evidence> evidence, double[] singles, List<String> plots) {
    static Cases of(List<Judgement> judgements) {
        return new Cases(
                judgements.stream()
                        .map(judgement -> Evidence.of(judgement.pair()))
                        .toList(),
                judgements.stream().mapToDouble(Judgement::single).toArray(),
                judgements.stream().map(Judgement::plot).toList());
    }

    int size() {
        return singles.length;
    }

    /** Those whose index passes. */
    Cases where(IntPredicate chosen) {
        int[] kept = IntStream.range(0, size()).filter(chosen).toArray();
        return new Cases(
                IntStream.of(kept).mapToObj(evidence::get).toList(),
                IntStream.of(kept).mapToDouble(i -> singles[i]).toArray(),
                IntStream.of(kept).mapToObj(plots::get).toList());
    }

    /** The logits of the built-in model. */
    double[] usual() {
        return evidence.stream().mapToDouble(Evidence::usual).toArray();
    }
}
