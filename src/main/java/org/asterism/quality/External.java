package org.asterism.quality;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.asterism.quality.Measure.Best;
import org.asterism.quality.Measure.Growth;

/** The measures of agreement of a labelling with a known one, in the order in which they are shown. */
public final class External {
    private static final String PAIRS =
            "Manning, Raghavan and Schuetze 2008, Introduction to Information Retrieval, 16.3";
    private static final String ROSENBERG = "Rosenberg and Hirschberg 2007, EMNLP-CoNLL, 410-420";

    private static final List<Measure<Contingency>> ALL = List.of(
            share(
                    "ari",
                    "ARI",
                    "The pairs of points that both treat alike, corrected for chance: 0 is what chance gives.",
                    "Hubert and Arabie 1985, doi 10.1007/BF01908075",
                    Contingency::adjustedRandIndex),
            share(
                    "ami",
                    "AMI",
                    "The information that both share, corrected for chance: 0 is what chance gives.",
                    "Vinh, Epps and Bailey 2010, JMLR 11, 2837-2854",
                    Contingency::adjustedMutualInformation),
            share(
                    "v-measure",
                    "V-measure",
                    "The harmonic mean of homogeneity and completeness, which equals the NMI.",
                    ROSENBERG,
                    Contingency::vMeasure),
            share(
                    "homogeneity",
                    "Homogeneity",
                    "Whether each cluster holds members of one known group only.",
                    ROSENBERG,
                    Contingency::homogeneity),
            share(
                    "completeness",
                    "Completeness",
                    "Whether each known group lies in one cluster only.",
                    ROSENBERG,
                    Contingency::completeness),
            share(
                    "fowlkes-mallows",
                    "Fowlkes-Mallows",
                    "The geometric mean of precision and recall of pairs.",
                    "Fowlkes and Mallows 1983, doi 10.1080/01621459.1983.10478008",
                    table -> table.pairs().fowlkesMallows()),
            share(
                    "pair-precision",
                    "Pair precision",
                    "Of the pairs in one cluster, the share that is in one known group.",
                    PAIRS,
                    table -> table.pairs().precision()),
            share(
                    "pair-recall",
                    "Pair recall",
                    "Of the pairs in one known group, the share that is in one cluster.",
                    PAIRS,
                    table -> table.pairs().recall()),
            share(
                    "pair-f1",
                    "Pair F1",
                    "The harmonic mean of precision and recall of pairs.",
                    PAIRS,
                    table -> table.pairs().f1()),
            share(
                    "purity",
                    "Purity",
                    "The share of points in the most frequent known group of their cluster.",
                    PAIRS,
                    Contingency::purity),
            share(
                    "inverse-purity",
                    "Inverse purity",
                    "The share of points in the most frequent cluster of their known group.",
                    PAIRS,
                    Contingency::inversePurity),
            share(
                    "matched-accuracy",
                    "Matched accuracy",
                    "The share of points that agree when each cluster stands for at most one known group.",
                    "Kuhn 1955, doi 10.1002/nav.3800020109",
                    Contingency::matchedAccuracy),
            new Measure<>(
                    "variation-of-information",
                    "Variation of information",
                    Best.LOWER,
                    0,
                    Double.POSITIVE_INFINITY,
                    Growth.LINEAR,
                    "What either tells beyond the other, in nats: 0 is the same grouping.",
                    "Meila 2007, doi 10.1016/j.jmva.2006.11.013",
                    Contingency::variationOfInformation));

    private External() {}

    public static List<Measure<Contingency>> all() {
        return ALL;
    }

    /** A measure from 0 to 1; those corrected for chance can fall a little below. */
    private static Measure<Contingency> share(
            String id, String title, String help, String reference, ToDoubleFunction<Contingency> formula) {
        return new Measure<>(id, title, Best.HIGHER, 0, 1, Growth.LINEAR, help, reference, formula);
    }
}
