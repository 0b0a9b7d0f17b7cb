package org.asterism.session.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.asterism.job.Job;
import org.asterism.perception.agreement.RaterPairs;
import org.asterism.perception.agreement.Ratings;
import org.asterism.perception.agreement.Similarity;
import org.asterism.quality.Noise;
import org.asterism.session.folder.Session;
import org.junit.jupiter.api.Test;

class SessionResultTest {
    private static final String CARELESS = SimulatedSession.name(9);
    private final Session session = SimulatedSession.of(6, 120, 9);
    private final SessionResult result = SessionResult.of(session, Choice.USUAL, Job.QUIET);

    @Test
    void theAgreementOfAPlotIsThatOfItsRatings() {
        PlotFindings plot = result.plots().get(2);
        Ratings ratings = plot.answers().ratings();
        double alpha = RaterPairs.of(ratings, Set.of(Similarity.ARI), Noise.OWN_CLUSTER, Job.QUIET)
                .agreement(Similarity.ARI)
                .alpha();
        assertThat(plot.agreement().value()).isEqualTo(alpha);
        assertThat(plot.ambiguity()).isCloseTo(1 - alpha, within(1e-12));
        assertThat(plot.agreement().interval().contains(alpha)).isTrue();
        assertThat(plot.ratings().get("ambiguity").mean()).isBetween(0.0, 4.0);
    }

    @Test
    void whoDoesNotLookStandsOutButStaysIn() {
        List<PersonFindings> concerned = result.people().stream()
                .filter(person -> !person.concerns().isEmpty())
                .toList();
        assertThat(concerned).extracting(PersonFindings::person).contains(CARELESS);
        assertThat(concerned.getLast().concerns())
                .extracting(Concern::kind)
                .containsExactly(Concern.Kind.ALONE, Concern.Kind.INCONSISTENT, Concern.Kind.HASTY);
        assertThat(concerned.getLast().counted()).isTrue();
        assertThat(result.pairs().raters()).contains(CARELESS);
    }

    @Test
    void whoIsLeftOutIsStillHeldAgainstTheOthers() {
        SessionResult without = result.next(session, Choice.USUAL.withLeft(Set.of(CARELESS)), Job.QUIET);
        PersonFindings careless = without.people().getLast();
        assertThat(careless.counted()).isFalse();
        assertThat(careless.agreement().value()).isCloseTo(0, within(0.05));
        assertThat(careless.kappa()).isNegative();
        assertThat(without.pairs().raters()).hasSize(8).doesNotContain(CARELESS);
        assertThat(without.agreement().value()).isGreaterThan(result.agreement().value());
    }

    @Test
    void aNewAnswerChangesItsPlotAlone() {
        Session earlier = SimulatedSession.withoutAnswer(session, 3, "plot-5");
        SessionResult before = SessionResult.of(earlier, Choice.USUAL, Job.QUIET);
        SessionResult after = before.next(session, Choice.USUAL, Job.QUIET);
        for (int plot = 0; plot < 6; plot++) {
            PlotFindings now = after.plots().get(plot);
            if (plot == 4) {
                assertThat(now.answers().sights())
                        .hasSize(before.plots().get(plot).answers().sights().size() + 1);
            } else {
                assertThat(now).isSameAs(before.plots().get(plot));
            }
            assertThat(now.pairs().values())
                    .isDeepEqualTo(result.plots().get(plot).pairs().values());
        }
        assertThat(after.agreement()).isEqualTo(result.agreement());
    }

    @Test
    void peopleAreAtTheHumanLevelOnAverage() {
        Session everybody = SimulatedSession.withoutSkips(session);
        SessionResult all = SessionResult.of(everybody, Choice.USUAL, Job.QUIET);
        assertThat(all.people().stream().mapToDouble(PersonFindings::kappa).sum())
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void aPlotThatCameAgainTellsConsistency() {
        assertThat(result.people().getFirst().conduct().repeats())
                .extracting(Conduct.Again::stimulus)
                .containsExactly("plot-1");
        assertThat(result.people().getFirst().conduct().consistency()).isGreaterThan(0.7);
        assertThat(result.people().getLast().conduct().consistency()).isLessThan(0.2);
    }

    @Test
    void nobodyAndNothingAreNoTrouble() {
        SessionResult empty = SessionResult.of(SimulatedSession.of(0, 10, 0), Choice.USUAL, Job.QUIET);
        assertThat(empty.plots()).isEmpty();
        assertThat(empty.agreement().value()).isNaN();
        SessionResult alone = SessionResult.of(SimulatedSession.of(2, 20, 1), Choice.USUAL, Job.QUIET);
        assertThat(alone.agreement().value()).isNaN();
        assertThat(alone.people().getFirst().agreement().value()).isNaN();
        assertThat(alone.people().getFirst().concerns()).isEmpty();
    }

    @Test
    void aDistanceIsLowForWhoAgrees() {
        Choice distance = Choice.USUAL.withSimilarity(Similarity.VARIATION_OF_INFORMATION);
        SessionResult apart = result.next(session, distance, Job.QUIET);
        assertThat(apart.people().getLast().concerns())
                .extracting(Concern::kind)
                .contains(Concern.Kind.ALONE);
        assertThat(apart.people().getFirst().concerns()).isEmpty();
        assertThat(apart.people().getFirst().kappa()).isNaN();
    }

    @Test
    void theAgreementOfASessionIsTheMeanOverItsPlots() {
        SessionResult result = SessionResult.of(SimulatedSession.of(5, 80, 6), Choice.USUAL, Job.QUIET);
        double mean = result.plots().stream()
                .mapToDouble(plot -> plot.agreement().value())
                .average()
                .orElseThrow();
        assertThat(result.agreement().value()).isCloseTo(mean, within(1e-12));
        assertThat(result.agreement().interval().contains(mean)).isTrue();
    }
}
