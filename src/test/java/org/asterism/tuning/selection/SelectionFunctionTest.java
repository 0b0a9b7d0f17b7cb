package org.asterism.tuning.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.density.Hdbscan;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Nearest;
import org.asterism.geometry.Points;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;

class SelectionFunctionTest {
    private static final List<Clusterer> BOTH = List.of(new Dbscan(0.8, 8), new Hdbscan(25, 5));
    private static final Background.Neighbor NEIGHBOR = new Background.Neighbor(150);

    private static List<Surface> run(SelectionFunction function) {
        List<List<Surface>> rounds = new ArrayList<>();
        function.run(BOTH, rounds::add, Job.QUIET);
        assertThat(rounds).hasSize(function.repeats());
        return rounds.getLast();
    }

    @Test
    void largeGroupsFarOffAreFoundAndSmallOnesInTheMidstOfOthersAreNot() {
        List<Surface> found = run(new SelectionFunction(NEIGHBOR, List.of(4, 150), List.of(0.0, 12.0), 6, 1));
        for (Surface surface : found) {
            Cell easy = surface.cell(1, 1);
            assertThat(easy.recovered()).isEqualTo(new Share(6, 6));
            assertThat(easy.spurious().hits()).isZero();
            assertThat(easy.meanForeign()).isZero();
            assertThat(easy.meanMembers()).isGreaterThan(0.85);
            assertThat(surface.cell(0, 0).recovered()).isEqualTo(new Share(0, 6));
        }
    }

    @Test
    void clustersInAnEmptyFieldAreSpurious() {
        SelectionFunction function = new SelectionFunction(new Background.Field(150), List.of(60), List.of(4.0), 4, 7);
        List<List<Surface>> rounds = new ArrayList<>();
        function.run(List.of(new Dbscan(1.5, 3), new Dbscan(0.9, 8)), rounds::add, Job.QUIET);
        Cell loose = rounds.getLast().get(0).cell(0, 0);
        assertThat(loose.recovered().value()).isEqualTo(1);
        assertThat(loose.spurious().value()).as("pieces of the field").isGreaterThan(0.5);
        assertThat(rounds.getLast().get(1).cell(0, 0).spurious().hits()).isZero();
    }

    @Test
    void theSeedDecidesOnAnyNumberOfThreads() {
        SelectionFunction function =
                new SelectionFunction(new Background.Field(100), List.of(10, 40), List.of(1.0, 3.0), 3, 5);
        List<Surface> many = run(function);
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            assertThat(one.submit(() -> run(function)).join()).isEqualTo(many);
        }
        SelectionFunction longer =
                new SelectionFunction(function.background(), function.sizes(), function.distances(), 4, 5);
        List<List<Surface>> rounds = new ArrayList<>();
        longer.run(BOTH, rounds::add, Job.QUIET);
        assertThat(rounds.get(2)).as("more rounds change none before them").isEqualTo(many);
    }

    @Test
    void cancelledItHasGivenTheRoundsThatWereDone() {
        List<List<Surface>> rounds = new ArrayList<>();
        SelectionFunction function = new SelectionFunction(NEIGHBOR, List.of(20), List.of(3.0), 50, 1);
        assertThatThrownBy(() -> function.run(BOTH, rounds::add, Job.silent(() -> rounds.size() == 2)))
                .isInstanceOf(CancelledException.class);
        assertThat(rounds).hasSize(2);
        assertThat(rounds.getLast().getFirst().repeats()).isEqualTo(2);
    }

    @Test
    void amongOnesOwnPointsAGroupStandsOffAsFarAsAskedFor() {
        Points grid = Points.of(
                new double[] {0, 1, 2, 0, 1, 2, 0, 1, 2}, new double[] {0, 0, 0, 1, 1, 1, 2, 2, 2}, new double[9]);
        Background.Own own = new Background.Own(grid, 1e-6);
        Planted planted = own.plant(5, 3e6, 1);
        assertThat(planted.points().size()).isEqualTo(14);
        assertThat(planted.points().dimensions()).isEqualTo(3);
        assertThat(Arrays.copyOf(planted.truth(), 5)).containsOnly(Planted.GROUP);
        assertThat(Arrays.copyOfRange(planted.truth(), 5, 14)).containsOnly(Clustering.UNLABELLED);
        Nearest nearest = new Nearest(1);
        KdTree.of(grid, Job.QUIET).nearest(planted.points().row(0), nearest);
        assertThat(Math.sqrt(nearest.squaredDistance(0))).isBetween(2.999, 3.2);
    }

    @Test
    void saysWhatDoesNotFit() {
        assertThatThrownBy(() -> new SelectionFunction(NEIGHBOR, List.of(0), List.of(1.0), 1, 1))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new SelectionFunction(NEIGHBOR, List.of(1), List.of(-1.0), 1, 1))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Background.Own.of(Points.of(new double[3], new double[3]), 0.1))
                .hasMessageContaining("in one place");
        SelectionFunction function = new SelectionFunction(NEIGHBOR, List.of(1), List.of(1.0), 1, 1);
        assertThatThrownBy(() -> function.run(List.of(), _ -> {}, Job.QUIET)).hasMessageContaining("at least one");
    }
}
