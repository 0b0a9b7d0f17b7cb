package org.asterism.perception.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.data.generate.Ambiguous;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.job.Jobs;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;
import org.asterism.perception.compare.Outcome.Refused;
import org.asterism.perception.compare.Outcome.Scored;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Clams TWO_SEEDS = Clams.DEFAULT.withSeeds(2, 0);

    private final List<Candidate> plots =
            List.of(plot("debatable", 4), plot("clear", 60), Candidate.of(Path.of("none.csv")), plot("middle", 9));

    @Test
    void outcomesComeInOrderWithTheirRangesAndBadPlotsAreNamed() {
        List<Outcome> outcomes = new Comparison(TWO_SEEDS).run(plots, _ -> {}, Job.QUIET);

        assertThat(outcomes).hasSize(4);
        assertThat(outcomes.get(0)).isInstanceOfSatisfying(Scored.class, first -> {
            assertThat(first.ambiguity().ranges().seeds()).isEqualTo(2);
            Ambiguity alone = TWO_SEEDS.measure(first.points(), Job.QUIET);
            assertThat(first.ambiguity().score()).isEqualTo(alone.score());
            assertThat(first.ambiguity().range()).isEqualTo(alone.range());
        });
        assertThat(outcomes.get(2))
                .isInstanceOfSatisfying(
                        Refused.class, none -> assertThat(none.reason()).contains("none.csv"));
    }

    @Test
    void scoresAreStreamedBeforeTheirRanges() {
        List<Integer> seeds = new ArrayList<>();
        new Comparison(TWO_SEEDS)
                .run(
                        plots,
                        outcome -> {
                            if (outcome instanceof Scored scored) {
                                seeds.add(scored.ambiguity().ranges().seeds());
                            }
                        },
                        Job.QUIET);

        assertThat(seeds).containsExactly(1, 1, 1, 2, 2, 2);
    }

    @Test
    void theClearestOrTheMostDebatableComeFirst() {
        List<Scored> scored = new Comparison(TWO_SEEDS)
                .run(plots, _ -> {}, Job.QUIET).stream()
                        .filter(Scored.class::isInstance)
                        .map(Scored.class::cast)
                        .toList();

        assertThat(Order.CLEAREST.sorted(scored))
                .extracting(plot -> plot.candidate().table())
                .containsExactly("clear", "middle", "debatable");
        assertThat(Order.MOST_DEBATABLE.sorted(scored))
                .extracting(plot -> plot.candidate().table())
                .containsExactly("debatable", "middle", "clear");
    }

    @Test
    void aCancelledComparisonStops() {
        assertThatThrownBy(() -> new Comparison(TWO_SEEDS).run(plots, _ -> {}, Jobs.cancelled()))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void pairsAreOfTwoToThirtyColumns() {
        Dataset dataset = new Ambiguous(50, 2, 4, 1).generate();

        assertThat(Candidate.pairs("a", dataset, List.of("x", "y"))).hasSize(1);
        assertThatThrownBy(() -> Candidate.pairs("a", dataset, List.of("x")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("All pairs are compared of 2 to 30 columns of numbers, but a has 1; choose columns.");
    }

    private static Candidate plot(String name, double distance) {
        return Candidate.of(name, new Ambiguous(300, 2, distance, 1).generate(), "x", "y");
    }
}
