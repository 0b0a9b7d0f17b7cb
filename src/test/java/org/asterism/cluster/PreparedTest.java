package org.asterism.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.asterism.catalog.Algorithms;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prepared points give what the algorithm gives alone, whatever was asked for before. */
class PreparedTest {
    /** What each algorithm that prepares points is asked for, one after the other. */
    private static final Map<String, List<Map<String, Object>>> ASKED = Map.of(
            "agglomerative",
            List.of(
                    Map.of("k", 2),
                    Map.of("k", 7),
                    Map.of("cut", "height", "cut-height", 0.1),
                    Map.of("cut", "inconsistency", "inconsistency", 1.1),
                    Map.of("linkage", "single", "k", 9),
                    Map.of("linkage", "average", "metric", "manhattan", "k", 4),
                    Map.of("k", 90)),
            "dbscan",
            List.of(
                    Map.of("epsilon", 0.01),
                    Map.of("epsilon", 0.03),
                    Map.of("epsilon", 0.1),
                    Map.of("epsilon", 1),
                    Map.of("epsilon", 0.1, "min-points", 12),
                    Map.of("epsilon", 1, "min-points", 12),
                    Map.of("epsilon", 0.02, "min-points", 1),
                    Map.of("epsilon", 2, "min-points", 1),
                    Map.of("epsilon", 2, "min-points", 500),
                    Map.of("epsilon", 0.05, "metric", "manhattan"),
                    Map.of("epsilon", 1, "metric", "manhattan"),
                    Map.of("epsilon", 0.0001, "metric", "cosine"),
                    Map.of("epsilon", 0.001, "metric", "cosine")),
            "k-means",
            List.of(
                    Map.of("k", 9),
                    Map.of("k", 2),
                    Map.of("k", 8),
                    Map.of("k", 25),
                    Map.of("k", 20, "seed", 7),
                    Map.of("k", 5, "start", "plus-plus"),
                    Map.of("k", 6, "start", "random"),
                    Map.of("k", 6, "start", "grown"),
                    Map.of("k", 3, "start", "grown"),
                    Map.of("k", 11, "start", "grown", "starts", 2)),
            "hdbscan",
            List.of(
                    Map.of("min-cluster-size", 5),
                    Map.of("min-cluster-size", 12),
                    Map.of("min-cluster-size", 12, "selection", "leaf"),
                    Map.of("min-cluster-size", 5, "min-samples", 2),
                    Map.of("metric", "manhattan")),
            "optics",
            List.of(
                    Map.of("xi", 0.05),
                    Map.of("xi", 0.2),
                    Map.of("extraction", "cut", "cut", 0.05),
                    Map.of("extraction", "cut", "cut", 0.02, "epsilon", 0.1),
                    Map.of("min-points", 9),
                    Map.of("metric", "manhattan")));

    static Stream<String> algorithms() {
        return ASKED.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void preparedPointsGiveTheSameClusters(String id) {
        Schema<Clusterer> schema = Algorithms.schema(id);
        for (Points points : List.of(
                RandomPoints.blobs(400, 2, 5, 0.04, 21),
                RandomPoints.blobs(300, 3, 4, 0.05, 22),
                RandomPoints.blobs(100, 20, 4, 0.2, 26),
                RandomPoints.lattice(225, 2, 15, 23))) {
            List<Map<String, Object>> shuffled = new ArrayList<>(ASKED.getOrDefault(id, List.of()));
            Collections.shuffle(shuffled, new Random(5));
            List<Map<String, Object>> asked = new ArrayList<>(ASKED.getOrDefault(id, List.of()));
            asked.addAll(shuffled);
            Prepared prepared = schema.initial().prepare(points);
            for (Map<String, Object> values : asked) {
                Clusterer next = schema.create(values);
                assertThat(prepared.cluster(next, Job.QUIET).labels())
                        .as("%s", next)
                        .isEqualTo(next.cluster(points, Job.QUIET).labels());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void aCancelledCallLeavesItUsable(String id) {
        Schema<Clusterer> schema = Algorithms.schema(id);
        Points points = RandomPoints.blobs(600, 2, 5, 0.04, 24);
        Prepared prepared = schema.initial().prepare(points);
        AtomicInteger asked = new AtomicInteger();
        Job soon = Job.silent(() -> asked.incrementAndGet() > 3);
        assertThatThrownBy(() -> prepared.cluster(schema.initial(), soon)).isInstanceOf(CancelledException.class);
        assertThat(prepared.cluster(schema.initial(), Job.QUIET).labels())
                .isEqualTo(schema.initial().cluster(points, Job.QUIET).labels());
    }

    @Test
    void parametersAreRefusedAsAlways() {
        Schema<Clusterer> schema = Algorithms.schema("agglomerative");
        Prepared prepared = schema.initial().prepare(RandomPoints.uniform(3, 2, 25));
        assertThatThrownBy(() -> prepared.cluster(schema.create(Map.of("k", 4)), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("k is 4, but there are only 3 points; choose k between 1 and 3.");
        assertThat(prepared.cluster(schema.create(Map.of("k", 3)), Job.QUIET).clusters())
                .isEqualTo(3);
    }

    @Test
    void everyAlgorithmThatPreparesIsTestedHere() throws NoSuchMethodException {
        List<String> preparing = new ArrayList<>();
        for (Schema<Clusterer> schema : Algorithms.all()) {
            Class<?> owner = schema.initial()
                    .getClass()
                    .getMethod("prepare", Points.class)
                    .getDeclaringClass();
            if (owner != Clusterer.class) {
                preparing.add(schema.id());
            }
        }
        assertThat(ASKED.keySet()).containsExactlyInAnyOrderElementsOf(preparing);
    }
}
