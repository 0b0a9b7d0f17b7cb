package org.asterism.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.mixture.Merges;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.Job;
import org.asterism.numeric.DisjointSets;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PerceptualMixtureTest {
    @Test
    void groupsApartAreClustersAndTouchingOnesAreOne() {
        assertThat(clusters(0.5, two(900, 8)).sizes()).containsExactly(450, 450);
        assertThat(clusters(0.5, two(900, 2)).clusters()).isOne();
    }

    @Test
    void theMoreViewersMustAgreeTheMoreClustersThereAre() {
        Points points = RandomPoints.blobs(900, 2, 6, 0.06, 1);
        int components = Clams.DEFAULT.score(points, Job.QUIET).components();
        int before = 1;
        for (double share : new double[] {0, 0.3, 0.6, 1}) {
            int found = clusters(share, points).clusters();
            assertThat(found).isBetween(before, components);
            before = found;
        }
        assertThat(clusters(0, points).clusters()).isOne();
        assertThat(before).isEqualTo(components).isGreaterThan(1);
    }

    /** A viewer who joins what more than a share sees as one sees the connected components. */
    @RepeatedTest(10)
    void chainsAreConnectedComponents(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        List<Pair> pairs = new ArrayList<>();
        DisjointSets sets = new DisjointSets(7);
        for (int i = 0; i < 7; i++) {
            for (int j = i + 1; j < 7; j++) {
                double single = random.nextDouble();
                pairs.add(Pairs.of(i, j, single));
                if (single > 0.8) {
                    sets.union(i, j);
                }
            }
        }
        int[] groups = Merges.path(7, new Viewers(Grouping.CHAIN, 7, pairs), 0.8, Job.QUIET)
                .getLast();
        for (Pair pair : pairs) {
            assertThat(groups[pair.i()] == groups[pair.j()]).isEqualTo(sets.find(pair.i()) == sets.find(pair.j()));
        }
    }

    @Test
    void onAverageAChainNeedNotBeOneGroup() {
        List<Pair> chain = List.of(Pairs.of(0, 1, 0.9), Pairs.of(0, 2, 0.1), Pairs.of(1, 2, 0.8));

        assertThat(Merges.path(3, new Viewers(Grouping.CHAIN, 3, chain), 0.5, Job.QUIET)
                        .getLast())
                .containsExactly(0, 0, 0);
        assertThat(Merges.path(3, new Viewers(Grouping.AVERAGE, 3, chain), 0.5, Job.QUIET)
                        .getLast())
                .containsExactly(0, 0, 2);
        assertThat(Merges.path(3, new Viewers(Grouping.AVERAGE, 3, chain), 0.4, Job.QUIET)
                        .getLast())
                .containsExactly(0, 0, 0);
    }

    @Test
    void allPointsOfALargePlotAreLabelled() {
        Points points = two(Clams.MOST + 1000, 12);

        assertThat(clusters(0.5, points).sizes()).containsExactly(10_500, 10_500);
    }

    @Test
    void onlyScatterplotsCanBeSeen() {
        assertThatThrownBy(() -> clusters(0.5, RandomPoints.uniform(20, 3, 1)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Perceptual clusters need two columns, but there are 3; choose x and y.");
    }

    private static Clustering clusters(double share, Points points) {
        return new PerceptualMixture(share, Grouping.CHAIN, Coordinates.DISPLAYED, 1, 3, 0).cluster(points, Job.QUIET);
    }

    /** Two round clusters so many standard deviations apart; even points are in the one, odd ones in the other. */
    private static Points two(int size, double distance) {
        SplittableRandom random = new SplittableRandom(8);
        double[] x = new double[size];
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = random.nextGaussian() + distance * (i % 2);
            y[i] = random.nextGaussian();
        }
        return Points.of(x, y);
    }
}
