package org.asterism.perception.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.asterism.perception.Interval;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    /** Three people: a resample of two of them has one value only, so every resample gives one of four means. */
    @Test
    void aPersonDrawnTwiceDoesNotAgreeWithHimself() {
        double[][] values = {{1, 0.2, 0.5}, {0.2, 1, 0.8}, {0.5, 0.8, 1}};
        Agreement group = new Agreement(List.of("a", "b", "c"), Similarity.ARI, values);
        assertThat(Bootstrap.DEFAULT.alpha(group)).isEqualTo(new Interval(0.2, 0.8));
        assertThat(group.alpha(new int[] {2, 1, 0})).isCloseTo(0.2, within(1e-15));
        assertThat(group.alpha(new int[] {3, 0, 0})).isNaN();
        double[][] disagreeing = {{1, 0}, {0, 1}};
        Agreement two = new Agreement(List.of("a", "b"), Similarity.ARI, disagreeing);
        assertThat(Bootstrap.DEFAULT.alpha(two)).isEqualTo(new Interval(0, 0));
    }

    @Test
    void intervalsHoldTheValueAndDependOnTheSeedOnly() {
        Agreement group =
                AgreementTest.pairs(HumanRaters.drawn(10, 80, 3, 0.4, 0, 2)).agreement(Similarity.ARI);
        Interval interval = Bootstrap.DEFAULT.alpha(group);
        assertThat(interval.contains(group.alpha())).isTrue();
        assertThat(interval.high() - interval.low()).isBetween(0.01, 0.3);
        assertThat(Bootstrap.DEFAULT.alpha(group)).isEqualTo(interval);
        assertThat(new Bootstrap(1000, 0.95, 2).alpha(group)).isNotEqualTo(interval);
        Interval half = new Bootstrap(1000, 0.5, 1).alpha(group);
        assertThat(half.high() - half.low()).isLessThan(interval.high() - interval.low());
        double[] similarities = IntStream.range(0, 10).mapToDouble(i -> 0.5).toArray();
        assertThat(Bootstrap.DEFAULT
                        .kappa(group, similarities)
                        .contains(KappaAlpha.of(group, similarities).kappa()))
                .isTrue();
    }

    /** The standard error of the mean of 0, 1, …, 99 is 2.887 (divided by n), so 95 % lie within 1.96 of these. */
    @Test
    void theIntervalOfAMeanIsThatOfItsStandardError() {
        double[] values = IntStream.range(0, 100).mapToDouble(i -> i).toArray();
        Interval interval = new Bootstrap(20_000, 0.95, 3).mean(values);
        assertThat(interval.low()).isCloseTo(49.5 - 1.96 * 2.887, within(0.2));
        assertThat(interval.high()).isCloseTo(49.5 + 1.96 * 2.887, within(0.2));
        assertThat(Bootstrap.DEFAULT.mean(new double[] {3, Double.NaN, 3})).isEqualTo(new Interval(3, 3));
        assertThat(Bootstrap.DEFAULT.mean(new double[] {Double.NaN}).low()).isNaN();
    }
}
