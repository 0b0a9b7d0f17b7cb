package org.asterism.cluster.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Plural;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.job.Job;
import org.asterism.numeric.SignificantDigits;

/** Affinity propagation for those who watch: after each round who stands for whom, if messages stopped there. */
final class AffinitySteps {
    static final Pseudocode CODE = Pseudocode.of("Net similarity", """
        Start | no messages yet: anybody may stand for anybody
             | repeat until the same points stand for themselves 15 rounds on
        Exchange |   each point tells each candidate how much better it suits than any other
             |   each candidate answers how many others it suits
             |   exemplars are those who would rather stand for themselves
        Result | each point goes to the exemplar it is most similar to
        """);

    /** More exemplars than these are shown as a crowd. */
    private static final int FEW = 40;

    private final Trace trace;
    private final Similarity similarity;
    private final int exponent;
    private final Job job;
    private double last = Double.NaN;

    /** @param exponent of two by which similarities were scaled */
    AffinitySteps(Trace trace, Similarity similarity, int exponent, Job job) {
        this.trace = trace;
        this.similarity = similarity;
        this.exponent = exponent;
        this.job = job;
    }

    /** Where nothing needs to be sent. */
    static void alike(Trace trace, Clustering result) {
        String text = result.labels().length == 0
                ? "There are no points."
                : "All points are equally far from each other: one group.";
        trace.end(() -> new Step("Result", text, result.labels().clone(), Double.NaN, List.of()));
    }

    void started() {
        trace.add(() -> new Step(
                "Start",
                String.format(
                        Locale.ROOT,
                        "Similarity is how near two points are, below 0; a point stands for itself at a preference of %.4g.",
                        original(similarity.preference())),
                undecided(),
                Double.NaN,
                List.of()));
    }

    void exchanged(int round, int[] exemplars) {
        trace.add(() -> {
            if (exemplars.length == 0) {
                last = Double.NaN;
                String text = "Round " + round + ": no point would rather stand for itself yet.";
                return new Step("Exchange", text, undecided(), last, List.of());
            }
            int[] labels = AffinityPropagation.follow(exemplars, similarity, job);
            last = original(net(exemplars, labels));
            String text = String.format(
                    Locale.ROOT,
                    "Round %d: %s would rather stand for %s; net similarity %s.",
                    round,
                    Plural.of(exemplars.length, "point"),
                    exemplars.length == 1 ? "itself" : "themselves",
                    SignificantDigits.of(last, 4));
            return new Step("Exchange", text, labels, last, marks(exemplars, labels));
        });
    }

    void ended(int[] exemplars, Clustering result) {
        trace.end(() -> new Step(
                "Result",
                "Each point goes to the exemplar it is most similar to: " + Plural.of(result.clusters(), "group") + ".",
                result.labels().clone(),
                original(net(exemplars, AffinityPropagation.follow(exemplars, similarity, job))),
                marks(exemplars, result.labels())));
    }

    private static List<Mark> marks(int[] exemplars, int[] labels) {
        return exemplars.length > FEW
                ? List.of(Mark.Group.of(exemplars))
                : Arrays.stream(exemplars)
                        .<Mark>mapToObj(point -> new Mark.Medoid(labels[point], point))
                        .toList();
    }

    /** The similarities of all points to their exemplars, and the preference of these. */
    private double net(int[] exemplars, int[] labels) {
        double[] row = new double[labels.length];
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            job.check();
            similarity.row(i, row);
            sum += row[exemplars[labels[i]]];
        }
        return sum;
    }

    private int[] undecided() {
        return IntStream.generate(() -> Clustering.UNLABELLED)
                .limit(similarity.size())
                .toArray();
    }

    private double original(double similar) {
        return Math.scalb(similar, -exponent);
    }
}
