package org.asterism.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.asterism.data.Dataset;
import org.asterism.data.TextColumn;
import org.asterism.data.generate.Classic;
import org.asterism.data.generate.Figure;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorsTest {
    static List<String> ids() {
        return Generators.all().stream().map(Schema::id).toList();
    }

    private static Dataset make(String id, Map<String, ?> values) {
        return Generators.schema(id).create(values).generate();
    }

    @Test
    void allAreListed() {
        assertThat(ids())
                .containsExactly(
                        "blobs",
                        "overlapping",
                        "moons",
                        "rings",
                        "anisotropic",
                        "varied-density",
                        "spirals",
                        "bridge",
                        "chain",
                        "classic",
                        "mixture",
                        "ambiguous",
                        "designed",
                        "noise");
        assertThatThrownBy(() -> Generators.schema("stars"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("There is no generator stars; there are blobs, overlapping, moons, ");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void makesExactlyNFinitePointsWithTheirGroups(String id) {
        int fewest = id.equals("designed") ? 100 : 1;
        for (int n : IntStream.of(1, 2, 7, 100, 1001).filter(n -> n >= fewest).toArray()) {
            Dataset dataset = make(id, Map.of("n", n));
            assertThat(dataset.rows()).isEqualTo(n);
            assertThat(Arrays.stream(dataset.number("x").values())).allMatch(Double::isFinite);
            assertThat(Arrays.stream(dataset.number("y").values())).allMatch(Double::isFinite);
            TextColumn group = (TextColumn) dataset.column("group");
            assertThat(Arrays.stream(group.codes()))
                    .allMatch(code -> code >= 0 && code < group.levels().size());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theSeedDecides(String id) {
        String first = make(id, Map.of("n", 150, "seed", 3)).fingerprint();
        assertThat(make(id, Map.of("n", 150, "seed", 3)).fingerprint()).isEqualTo(first);
        assertThat(make(id, Map.of("n", 150, "seed", 4)).fingerprint()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyGroupHasPoints(String id) {
        TextColumn group = (TextColumn) make(id, Map.of("n", 2000)).column("group");
        assertThat(Arrays.stream(group.codes()).distinct().count())
                .isEqualTo(group.levels().size());
    }

    @Test
    void groupsAreAsManyAsAskedFor() {
        for (String id : List.of("blobs", "anisotropic", "varied-density", "mixture", "ambiguous", "designed")) {
            TextColumn group =
                    (TextColumn) make(id, Map.of("n", 1000, "groups", 5)).column("group");
            assertThat(group.levels()).containsExactly("1", "2", "3", "4", "5");
        }
    }

    @Test
    void blobsHaveTheSpreadAskedFor() {
        Dataset blob = make("blobs", Map.of("n", 20_000, "groups", 1, "spread", 2.5));
        double[] x = blob.number("x").values();
        double mean = Arrays.stream(x).average().orElseThrow();
        double variance =
                Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
        assertThat(Math.sqrt(variance)).isCloseTo(2.5, within(0.05));
    }

    @Test
    void ringsWithoutNoiseHaveTheirRadii() {
        Dataset rings = make("rings", Map.of("n", 300, "rings", 3, "noise", 0));
        TextColumn group = (TextColumn) rings.column("group");
        for (int i = 0; i < 300; i++) {
            double radius =
                    Math.hypot(rings.number("x").values()[i], rings.number("y").values()[i]);
            assertThat(radius).isCloseTo(group.codes()[i] + 1, within(1e-12));
        }
    }

    @Test
    void noiseStaysInItsSquare() {
        Dataset noise = make("noise", Map.of("n", 1000, "side", 3));
        assertThat(Arrays.stream(noise.number("x").values())).allMatch(v -> v >= 0 && v <= 3);
        assertThat(Arrays.stream(noise.number("y").values())).allMatch(v -> v >= 0 && v <= 3);
    }

    @ParameterizedTest
    @EnumSource
    void everyClassicFigureHasItsPointsAndGroups(Figure figure) {
        Dataset made = new Classic(figure, 500, 1).generate();
        assertThat(made.rows()).isEqualTo(500);
        TextColumn group = (TextColumn) made.column("group");
        assertThat(Arrays.stream(group.codes()).distinct().count())
                .isEqualTo(group.levels().size());
        assertThat(new Classic(figure, 500, 2).generate().fingerprint()).isNotEqualTo(made.fingerprint());
    }

    /** Of two unit normals at distance d, Φ(-d / 2) of the points are nearer to the other's centre. */
    @Test
    void overlapIsWhatWasAskedForAndTheFirstGroupIsDenser() {
        Dataset made = make("overlapping", Map.of("n", 50_000, "groups", 2, "overlap", Math.exp(-0.5), "density", 4));
        double[] x = made.number("x").values();
        int[] group = ((TextColumn) made.column("group")).codes();
        long first = Arrays.stream(group).filter(code -> code == 0).count();
        assertThat(first).isEqualTo(40_000);
        long strayed = IntStream.range(0, x.length)
                .filter(i -> group[i] == 0 ? x[i] < 0 : x[i] > 0)
                .count();
        assertThat(strayed / 50_000.0).isCloseTo(0.158655, within(0.005));
    }

    @Test
    void theBridgeHasItsShareAndStaysBetweenTheGroups() {
        Dataset made = make("bridge", Map.of("n", 1000, "bridge", 0.2, "distance", 10, "width", 0));
        int[] group = ((TextColumn) made.column("group")).codes();
        int[] across = IntStream.range(0, 1000).filter(i -> group[i] == 2).toArray();
        assertThat(across).hasSize(200);
        assertThat(Arrays.stream(across))
                .allMatch(i -> made.number("y").values()[i] == 0
                        && made.number("x").values()[i] >= 0
                        && made.number("x").values()[i] <= 10);
    }

    @Test
    void beadsOfAChainAreAsFarApartAsAskedForAndAStraightOneIsLevel() {
        Dataset made = make("chain", Map.of("n", 30_000, "beads", 3, "distance", 50, "bend", 0));
        int[] group = ((TextColumn) made.column("group")).codes();
        for (int bead = 0; bead < 3; bead++) {
            int own = bead;
            double mean = IntStream.range(0, group.length)
                    .filter(i -> group[i] == own)
                    .mapToDouble(i -> made.number("x").values()[i])
                    .average()
                    .orElseThrow();
            assertThat(mean).isCloseTo(50 * bead, within(0.05));
        }
        assertThat(Arrays.stream(made.number("y").values()).average().orElseThrow())
                .isCloseTo(0, within(0.05));
    }

    /** The first point of blobs with seed 1, made by this program's version 0.1.0: it must never change. */
    @Test
    void versionsToComeMakeTheSamePoints() {
        Dataset blobs = make("blobs", Map.of());
        assertThat(blobs.number("x").values()[0]).isCloseTo(16.013, within(0.0005));
        assertThat(blobs.number("y").values()[0]).isCloseTo(20.031, within(0.0005));
    }
}
