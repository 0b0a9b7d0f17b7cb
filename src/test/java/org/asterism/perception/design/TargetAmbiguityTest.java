package org.asterism.perception.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.data.generate.Ambiguous;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.job.Jobs;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.Clams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetAmbiguityTest {
    private static final double TOLERANCE = 0.005;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.35, 0.6, 0.9})
    void theScoreIsTheOneAskedFor(double target) {
        for (int groups = 2; groups <= 3; groups++) {
            Dataset made = new TargetAmbiguity(target, 600, groups, TOLERANCE, 1).generate();

            assertThat(made.rows()).isEqualTo(600);
            assertThat(score(made)).isCloseTo(target, within(TOLERANCE));
        }
    }

    /** With other seeds and numbers of points too the score is within the tolerance, or there is a message. */
    @ParameterizedTest
    @ValueSource(ints = {60, 200, 500})
    void itHitsOrSaysWhyNot(int n) {
        int hits = 0;
        for (int seed = 1; seed <= 4; seed++) {
            for (double target : new double[] {0.3, 0.95}) {
                TargetAmbiguity wanted = new TargetAmbiguity(target, n, 2, 0.01, seed);
                try {
                    assertThat(score(wanted.generate())).isCloseTo(target, within(0.01));
                    hits++;
                } catch (InvalidInputException refusal) {
                    assertThat(refusal)
                            .hasMessageStartingWith("Ambiguity " + target + " cannot be reached with 2 groups of " + n)
                            .hasMessageContaining("the nearest is");
                }
            }
        }
        assertThat(hits).isGreaterThanOrEqualTo(n < 100 ? 4 : 8);
    }

    /** What the help of the generator says of its distance. */
    @ParameterizedTest
    @ValueSource(ints = {300, 900})
    void groupsOfAFixedDistanceAreMostAmbiguousAroundThreeAndAHalf(int n) {
        for (int seed = 1; seed <= 3; seed++) {
            for (int groups = 2; groups <= 4; groups++) {
                assertThat(score(new Ambiguous(n, groups, 3.5, seed).generate()))
                        .isGreaterThan(0.9);
                assertThat(score(new Ambiguous(n, groups, 6, seed).generate())).isBetween(0.5, 0.8);
                assertThat(score(new Ambiguous(n, groups, 2, seed).generate())).isZero();
            }
        }
    }

    @Test
    void theSameParametersMakeTheSamePoints() {
        TargetAmbiguity half = new TargetAmbiguity(0.5, 300, 4, TOLERANCE, 7);

        assertThat(half.generate().fingerprint()).isEqualTo(half.generate().fingerprint());
    }

    @Test
    void aHigherScoreMovesTheGroupsTogether() {
        double before = Double.POSITIVE_INFINITY;
        for (double target : new double[] {0.2, 0.5, 0.8}) {
            Dataset made = new TargetAmbiguity(target, 600, 2, TOLERANCE, 3).generate();
            double width = Scatter.of(made, List.of("x")).points().column(0)[0]
                    - Scatter.of(made, List.of("x")).points().column(0)[599];
            assertThat(Math.abs(width)).isLessThan(before);
            before = Math.abs(width);
        }
    }

    @Test
    void theNoteSaysWhatWasReached() {
        String note = new TargetAmbiguity(0.8, 600, 3, TOLERANCE, 1)
                .generate(Job.QUIET)
                .note();

        assertThat(note).startsWith("Ambiguity 0.").contains("0.8 asked for").contains("3 groups");
    }

    @Test
    void whatCannotBeReachedIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> new TargetAmbiguity(0.73, 9, 12, 0.0001, 1).generate())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(
                        "Ambiguity 0.73 cannot be reached with 12 groups of 9 points in all; the nearest is")
                .hasMessageContaining("of scores from 0.000 to ");
    }

    @Test
    void aCancelledSearchStops() {
        TargetAmbiguity half = new TargetAmbiguity(0.5, 600, 3, TOLERANCE, 1);

        assertThatThrownBy(() -> half.generate(Jobs.cancelled())).isInstanceOf(CancelledException.class);
    }

    @Test
    void aJumpInTheScoreIsPassedAndTheSearchGoesOn() {
        DistanceSearch search = new DistanceSearch(
                distance -> distance > 100 ? 0 : distance > 50 ? 0.9 : distance / 100, 0.3, 0.001, Job.QUIET);

        assertThat(search.distance().orElseThrow()).isCloseTo(30, within(0.1));
    }

    @Test
    void aScoreThatJumpsOverTheTargetHasNoDistance() {
        DistanceSearch search = new DistanceSearch(distance -> distance > 100 ? 0 : 0.9, 0.3, 0.001, Job.QUIET);

        assertThat(search.distance()).isEmpty();
        assertThat(search.nearest()).isZero();
        assertThat(search.most()).isEqualTo(0.9);
    }

    private static double score(Dataset dataset) {
        return Clams.DEFAULT
                .score(Scatter.of(dataset, List.of("x", "y")).points(), Job.QUIET)
                .score();
    }
}
