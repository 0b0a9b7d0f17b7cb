package org.asterism.tuning.advice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.cluster.Clusterer;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * Which algorithms fit a plot, and why.
 *
 * <p>Some algorithms are tried on the plot, or on a seeded sample of it; what they make of it and how far they agree are its
 * features. What to expect of each is learned from plots with known groups. After Rice 1976, The algorithm selection
 * problem, doi 10.1016/S0065-2458(08)60520-3.
 *
 * @param rows the points that were looked at, by index, ascending
 * @param ranked the best first
 * @param findings what was found of the plot
 * @param similar the plots that it is most like, such as "moons", the nearest first; each once
 */
public record Recommendation(int[] rows, List<Advice> ranked, List<Finding> findings, List<String> similar) {
    /** Read when it is needed first. */
    private static final class Known {
        static final Experience EXPERIENCE = Experience.load();
        static final Proof ONE = Proof.leavingOutOne(EXPERIENCE);
        static final Proof KIND = Proof.leavingOutItsKind(EXPERIENCE);
    }

    public Recommendation {
        ranked = List.copyOf(ranked);
        findings = List.copyOf(findings);
        similar = List.copyOf(similar);
    }

    /**
     * Looks at points with straight-line distances. A second or so, whatever their number.
     *
     * @throws org.asterism.parameter.InvalidInputException if there is nothing to group: too few points, words, or all in
     *     one place; the message says so
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    @SuppressWarnings("EnumOrdinal") // expectations are in the order of the candidates
    public static Recommendation of(Points points, Job job) {
        Sketch sketch = Sketch.of(points, job);
        double[] features = Feature.all(sketch);
        List<Experience.Expected> expected = Known.EXPERIENCE.expect(features);
        List<Finding> findings = Finding.of(features);
        List<Candidate> candidates = List.of(Candidate.values());
        List<Advice> ranked = IntStream.range(0, expected.size())
                .mapToObj(c -> advice(candidates.get(c), sketch, points.size(), expected.get(c), findings))
                .sorted(Comparator.comparingDouble(Advice::expected).reversed())
                .toList();
        List<String> similar = Known.EXPERIENCE.similar(features).stream()
                .map(Case::kind)
                .distinct()
                .toList();
        return new Recommendation(sketch.rows(), ranked, findings, similar);
    }

    /** How good advice was on each known plot when it was given from the others. */
    public static Proof proof() {
        return Known.ONE;
    }

    /** How good it was when it was given from plots of other kinds only. */
    public static Proof hardProof() {
        return Known.KIND;
    }

    private static Advice advice(
            Candidate candidate, Sketch sketch, int size, Experience.Expected expected, List<Finding> findings) {
        Clusterer algorithm = candidate.algorithm(sketch, size);
        return new Advice(
                algorithm,
                sketch.clustering(candidate),
                expected.mean(),
                expected.low(),
                expected.high(),
                findings.stream()
                        .filter(finding -> finding.reason().speaksFor(candidate))
                        .toList(),
                findings.stream()
                        .filter(finding -> finding.reason().speaksAgainst(candidate))
                        .toList());
    }
}
