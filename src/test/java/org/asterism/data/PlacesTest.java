package org.asterism.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlacesTest {
    private static final NumberColumn NUMBERS = new NumberColumn("n", new double[] {100, 1, 0, -10, Double.NaN});

    @Test
    void numbersStandWhereTheirScaleSays() {
        assertThat(Places.of(NUMBERS, Scale.LINEAR)).isSameAs(NUMBERS.values());
        assertThat(Places.of(NUMBERS, Scale.LOG)).containsExactly(2, 0, Double.NaN, Double.NaN, Double.NaN);
        double[] both = Places.of(NUMBERS, Scale.SYMLOG);
        assertThat(both[0]).isCloseTo(2, Offset.offset(1e-4));
        assertThat(both[2]).isZero();
        assertThat(both[3]).isCloseTo(-1, Offset.offset(0.005));
        assertThat(both[4]).isNaN();
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void placesAndValuesAreEachOthersInverse(Scale scale) {
        for (double value : new double[] {1e-300, 1e-9, 0.2, 1, 3, 1e12, 1e300}) {
            assertThat(scale.value(scale.place(value))).isCloseTo(value, Offset.offset(value * 1e-12));
        }
    }

    @Test
    void datesStandAtTheirSecondsOnAnyScale() {
        DateColumn dates = new DateColumn("d", new double[] {0, 86400, Double.NaN});
        assertThat(Places.of(dates, Scale.LOG)).isSameAs(dates.values());
    }

    @Test
    void wordsStandBesideTheirNumberByFirstAppearance() {
        int rows = 10_000;
        List<String> words = IntStream.range(0, rows)
                .mapToObj(row -> List.of("b", "a", "c").get(row % 3))
                .toList();
        double[] places = Places.of(TextColumn.of("w", words), Scale.LINEAR);
        for (int row = 0; row < rows; row++) {
            assertThat(places[row]).isBetween(row % 3 - Places.JITTER, row % 3 + Places.JITTER);
        }
        assertThat(Arrays.stream(places).distinct().count()).isEqualTo(rows);
        double mean = Arrays.stream(places).average().orElseThrow();
        assertThat(mean).isCloseTo(1, Offset.offset(0.02));
    }

    @Test
    void theJitterDependsOnTheRowAndTheColumnAlone() {
        List<String> words = List.of("a", "a", "a", "");
        double[] places = Places.of(TextColumn.of("w", words), Scale.LINEAR);
        assertThat(places).isEqualTo(Places.of(TextColumn.of("w", words), Scale.LOG));
        assertThat(places[0]).isNotEqualTo(Places.of(TextColumn.of("v", words), Scale.LINEAR)[0]);
        assertThat(places[3]).isNaN();
    }

    @Test
    void placesOfAColumnAreFoundOnce() {
        assertThat(Places.of(NUMBERS, Scale.LOG)).isSameAs(Places.of(NUMBERS, Scale.LOG));
        TextColumn words = TextColumn.of("w", List.of("a", "b"));
        assertThat(Places.of(words, Scale.LINEAR)).isSameAs(Places.of(words, Scale.LINEAR));
    }

    @Test
    void aCoordinateOfAMissingColumnHasNoPlaces() {
        Dataset dataset = new Dataset("d", List.of(NUMBERS));
        assertThat(Coordinate.linear("gone").placesIn(dataset)).isEmpty();
        assertThat(new Coordinate("n", Scale.LOG).placesIn(dataset)).contains(Places.of(NUMBERS, Scale.LOG));
    }
}
