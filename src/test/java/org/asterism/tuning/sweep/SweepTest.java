package org.asterism.tuning.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.density.Optics;
import org.asterism.cluster.hierarchy.Agglomerative;
import org.asterism.cluster.hierarchy.Linkage;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Internal;
import org.asterism.quality.Labelled;
import org.asterism.quality.Measure;
import org.asterism.quality.Space;
import org.junit.jupiter.api.Test;

class SweepTest {
    private static final Space BLOBS = Space.euclidean(RandomPoints.blobs(400, 2, 5, 0.01, 7));
    private static final List<Measure<Labelled>> SILHOUETTE =
            List.of(Internal.all().getFirst());

    private static List<Outcome> run(Sweep sweep, Space space) {
        List<Outcome> found = new ArrayList<>();
        sweep.run(space, SILHOUETTE, found::add, Job.QUIET);
        return found;
    }

    private static int k(Outcome outcome) {
        return ((KMeans) outcome.algorithm()).k();
    }

    @Test
    void theBestOfPlantedBlobsIsFoundEarly() {
        List<Outcome> found = run(Sweep.of(new KMeans(3, 3, 1), Map.of("k", "2..30")), BLOBS);
        assertThat(found).hasSize(29).doesNotHaveDuplicates();
        assertThat(found.subList(0, 3)).map(SweepTest::k).containsExactly(2, 16, 30);
        assertThat(found.subList(0, 12)).map(SweepTest::k).contains(5);
    }

    @Test
    void everyOutcomeIsThatOfASingleRun() {
        Sweep sweep = Sweep.of(new Dbscan(0.5, 5), new LinkedHashMap<>(Map.of("epsilon", "0.005..0.1/6")));
        for (Outcome outcome : run(sweep, BLOBS)) {
            Outcome.Clustered clustered = (Outcome.Clustered) outcome;
            assertThat(clustered.clustering().labels())
                    .isEqualTo(clustered
                            .algorithm()
                            .cluster(BLOBS.points(), Job.QUIET)
                            .labels());
        }
    }

    @Test
    void whatCannotBeIsRefusedAndTheRestGoesOn() {
        Space few = Space.euclidean(RandomPoints.uniform(6, 2, 3));
        List<Outcome> found = run(Sweep.of(new KMeans(3, 3, 1), Map.of("k", "5..8")), few);
        assertThat(found)
                .filteredOn(Outcome.Clustered.class::isInstance)
                .map(SweepTest::k)
                .containsExactlyInAnyOrder(5, 6);
        assertThat(found)
                .filteredOn(Outcome.Refused.class::isInstance)
                .map(SweepTest::k)
                .containsExactlyInAnyOrder(7, 8);
        assertThat(found)
                .contains(new Outcome.Refused(
                        new KMeans(8, 3, 1), "k is 8, but there are only 6 points; choose k between 1 and 6."));
    }

    @Test
    void aCancelledSweepKeepsWhatItHas() {
        List<Outcome> found = new ArrayList<>();
        AtomicBoolean cancelled = new AtomicBoolean();
        Sweep sweep = Sweep.of(new KMeans(3, 3, 1), Map.of("k", "2..30"));
        assertThatThrownBy(() -> sweep.run(
                        BLOBS,
                        SILHOUETTE,
                        outcome -> {
                            found.add(outcome);
                            cancelled.set(found.size() == 4);
                        },
                        Job.silent(cancelled::get)))
                .isInstanceOf(CancelledException.class);
        assertThat(found).hasSize(4);
    }

    @Test
    void ofTwoRangesAllCombinationsAreTriedAndWhatIsSharedComesTogether() {
        Map<String, String> ranges = new LinkedHashMap<>();
        ranges.put("min-points", "3..7");
        ranges.put("xi", "0.02..0.1/5");
        List<Outcome> found = run(Sweep.of(Optics.xi(5, 0.05), ranges), BLOBS);
        assertThat(found).hasSize(25);
        List<Integer> plots = found.stream()
                .map(outcome -> ((Optics) outcome.algorithm()).minPoints())
                .toList();
        for (int group = 0; group < 5; group++) {
            assertThat(plots.subList(5 * group, 5 * group + 5)).containsOnly(plots.get(5 * group));
        }
    }

    @Test
    void whatIsWrongIsSaid() {
        Clusterer base = new Agglomerative(Linkage.WARD, 3);
        refused(
                base,
                Map.of(),
                "A sweep goes over one or two parameters, but none has a range; give a range such as"
                        + " 2..30 to one of linkage, cut, k, cut-height, inconsistency, depth, metric, exponent.");
        refused(base, Map.of("epsilon", "1..2"), "agglomerative has no parameter epsilon; it has linkage, cut, k,");
        refused(
                base,
                Map.of("cut-height", "1..2"),
                "cut-height changes nothing here: it plays a part only with cut height.");
        refused(
                base,
                Map.of("k", "1..60:1", "linkage", "single,ward", "depth", "1..3"),
                "A sweep goes over one or two");
        refused(
                base,
                Map.of("k", "1..60:1", "exponent", "1..5/60"),
                "These ranges make 3600 combinations, but a sweep");
    }

    private static void refused(Clusterer base, Map<String, String> ranges, String message) {
        assertThatThrownBy(() -> Sweep.of(base, ranges))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(message);
    }
}
