package org.asterism.lesson.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Steerable;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.lesson.Question;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Tightness;
import org.junit.jupiter.api.Test;

/** Golden numbers are those of scikit-learn 1.2.1 (adjusted_rand_score, adjusted_mutual_info_score) and numpy 1.24.2. */
class ClassResultTest {
    private static final Reference REFERENCE =
            new Reference(Predicted.POINTS, null, Predicted.RUN, Double.NaN, Predicted.TRUTH);

    @Test
    void groupsAreScoredAgainstTheRunTheTruthAndEachOther() {
        GroupsResult result = (GroupsResult) of(
                Prediction.Kind.GROUPS,
                Predicted.SEEN.stream().map(Prediction.Groups::new).toList(),
                REFERENCE);
        assertThat(result.withRun())
                .containsExactly(
                        new double[] {1, 0.5217391304347826, 0.5119453924914675, 0.43686006825938567, 0},
                        within(1e-12));
        assertThat(result.withTruth())
                .containsExactly(
                        new double[] {0.5217391304347826, 1, 0.371713508612874, 0.07252946509519492, 0}, within(1e-12));
        Spread pairs = result.pairs();
        assertThat(pairs.count()).isEqualTo(10);
        assertThat(pairs.mean()).isCloseTo(0.2249613992665261, within(1e-12));
        assertThat(pairs.median()).isCloseTo(0.20367795, within(1e-8));
        assertThat(pairs.upperQuartile()).isCloseTo(0.42057343, within(1e-8));
        assertThat(pairs.most()).isCloseTo(0.5217391304347826, within(1e-12));
        assertThat(pairs.standardError()).isCloseTo(0.1662942113711079, within(1e-12));
        assertThat(result.disagreement()).isCloseTo(0.7170608712090937, within(1e-9));
        Spread run = Spread.of(result.withRun());
        assertThat(run.mean()).isCloseTo(0.49410891823712716, within(1e-12));
        assertThat(run.lowerQuartile()).isCloseTo(0.43686007, within(1e-8));
        assertThat(run.standardError()).isCloseTo(0.15881253240099802, within(1e-12));
        assertThat(result.consensus().partition().labels()).hasSize(12);
        assertThat(result.doubt()).hasSize(12);
    }

    @Test
    void whatIsNotThereIsNoNumber() {
        GroupsResult none = (GroupsResult) of(Prediction.Kind.GROUPS, List.of(), Reference.of(Predicted.POINTS));
        assertThat(none.pairs().mean()).isNaN();
        GroupsResult one = (GroupsResult) of(
                Prediction.Kind.GROUPS, List.of(new Prediction.Groups(Predicted.RUN)), Reference.of(Predicted.POINTS));
        assertThat(one.withRun()).containsExactly(Double.NaN);
        assertThat(one.pairs().count()).isZero();
        GroupsResult two = (GroupsResult) of(
                Prediction.Kind.GROUPS,
                List.of(new Prediction.Groups(Predicted.RUN), new Prediction.Groups(Predicted.TRUTH)),
                REFERENCE);
        assertThat(two.pairs().mean()).isCloseTo(0.5217391304347826, within(1e-12));
        assertThat(two.pairs().standardError()).isNaN();
    }

    @Test
    void countsStandBesideTheRunAndTheRules() {
        CountResult result = (CountResult) of(
                Prediction.Kind.COUNT,
                List.of(3, 3, 2, 4, 3).stream().map(Prediction.Count::new).toList(),
                REFERENCE);
        assertThat(result.counts()).containsExactly(Map.entry(2, 1), Map.entry(3, 3), Map.entry(4, 1));
        assertThat(result.spread().median()).isEqualTo(3);
        assertThat(result.share(3)).isEqualTo(0.6);
        assertThat(result.run()).isEqualTo(OptionalInt.of(3));
        assertThat(result.truth()).isEqualTo(OptionalInt.of(2));
        assertThat(result.hints()).isEqualTo(new CountHints(OptionalInt.of(3), OptionalInt.of(3)));
        assertThat(CountHints.of(Points.of(new double[] {1}, new double[] {1}), Job.QUIET))
                .isEqualTo(new CountHints(OptionalInt.empty(), OptionalInt.empty()));
    }

    @Test
    void choicesAreCounted() {
        ChoiceResult result = (ChoiceResult) of(
                Prediction.Kind.CHOICE,
                List.of(2, 0, 2).stream().map(Prediction.Choice::new).toList(),
                REFERENCE);
        assertThat(result.size()).isEqualTo(3);
        assertThat(result.count(2)).isEqualTo(2);
        assertThat(result.count(1)).isZero();
        assertThat(result.count(7)).isZero();
        assertThat(result.most()).isEqualTo(2);
        assertThat(result.names(2)).hasSize(2).doesNotContainAnyElementsOf(result.names(0));
    }

    @Test
    void placesAreRunToTheirEndAndTheBestIsFound() {
        Reference reference = new Reference(Predicted.POINTS, new Resumed(), Predicted.RUN, 18, null);
        PlacesResult result = (PlacesResult) of(
                Prediction.Kind.PLACES,
                List.of(
                        new Prediction.Places(new double[][] {{1, 0}, {11, 0}, {21, 0}}),
                        new Prediction.Places(new double[][] {{0, 0}, {2.6, 0}, {15, 0}}),
                        new Prediction.Places(new double[][] {{21, 0}, {11, 0}, {1, 0}}),
                        new Prediction.Places(new double[][] {{21, 0}})),
                reference);
        assertThat(result.outcomes().getFirst().objective()).isCloseTo(18, within(1e-9));
        assertThat(result.outcomes().getLast().objective()).isNaN();
        assertThat(result.reached()).isEqualTo(2);
        assertThat(result.reached(1)).isFalse();
        assertThat(result.best()).isCloseTo(18, within(1e-9));
        assertThat(result.ends()).extracting(PlacesResult.End::count).containsExactly(2, 1);
    }

    private static ClassResult of(Prediction.Kind kind, List<? extends Prediction> predictions, Reference reference) {
        List<Answer> answers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Prediction prediction : predictions) {
            names.add("Student " + names.size());
            answers.add(Predicted.answer(question(kind), "token00" + names.size(), "", prediction, names.size()));
        }
        return ClassResult.of(kind, new Answers.Fitting(answers, names, List.of()), reference, Job.QUIET);
    }

    private static Question question(Prediction.Kind kind) {
        return switch (kind) {
            case GROUPS -> Predicted.OUTLINES;
            case COUNT -> new Question.Count("?", "");
            case PLACES -> new Question.Places("?", 3, "");
            case CHOICE -> new Question.Choice("?", List.of("a", "b", "c"), 0, "");
        };
    }

    /** k-means with three centres that goes on from places. */
    private record Resumed() implements Steerable {
        @Override
        public Pseudocode pseudocode() {
            return new Pseudocode("", List.of());
        }

        @Override
        public Clustering resume(Points points, List<Mark> from, Trace trace, Job job) {
            if (from.size() != 3) {
                throw new InvalidInputException("three");
            }
            double[][] centres =
                    from.stream().map(mark -> ((Mark.Place) mark).at()).toArray(double[][]::new);
            int[] labels = KMeans.improve(centres, points, job);
            double squares = Tightness.squares(points, labels);
            trace.end(() -> new Step("Result", "", labels, squares * 18 / reference(points), List.of()));
            return Clustering.of(labels);
        }

        @Override
        public Set<String> startOptions() {
            return Set.of();
        }

        /** Squares are known up to a factor; those of the run are 18 by hand. */
        private static double reference(Points points) {
            return Tightness.squares(points, Predicted.RUN);
        }

        @Override
        public Clustering cluster(Points points, Trace trace, Job job) {
            return new Clustering(Predicted.RUN, 3);
        }

        @Override
        public double effort(int size, int dimensions) {
            return 1;
        }

        @Override
        public long memory(int size, int dimensions) {
            return 1;
        }
    }
}
