package org.asterism.tuning.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.geometry.RandomPoints;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.quality.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
    private static final Declaration K = of("k-means", "k");
    private static final Declaration EPSILON = of("dbscan", "epsilon");
    private static final Declaration LINKAGE = of("agglomerative", "linkage");

    private static Declaration of(String id, String option) {
        return Algorithms.schema(id).declaration(option);
    }

    private static List<Object> values(Declaration parameter, String text) {
        return Range.of(parameter, text).values();
    }

    @Test
    void wholeNumbers() {
        assertThat(values(K, "2..30")).hasSize(29).startsWith(2, 3).endsWith(29, 30);
        assertThat(values(K, " 2 .. 10 : 4 ")).containsExactly(2, 6, 10);
        assertThat(values(K, "2..11:4")).containsExactly(2, 6, 10);
        assertThat(values(K, "1..100/4")).containsExactly(1, 34, 67, 100);
        assertThat(values(K, "5,1,5,2")).containsExactly(5, 1, 2);
        assertThat(values(K, "7")).containsExactly(7);
        assertThat(values(K, "5..5")).containsExactly(5);
        assertThat(values(K, "100..200")).hasSize(20).startsWith(100, 105).endsWith(200);
        assertThat(values(K, "1..10000"))
                .hasSizeBetween(15, 20)
                .startsWith(1, 2, 3, 4, 7)
                .endsWith(6160, 10_000);
        assertThat(Range.of(of("k-means", "seed"), "1..3").values()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void numbersAreAsPeopleWriteThem() {
        assertThat(values(EPSILON, "0.1..2:0.1"))
                .hasSize(20)
                .startsWith(0.1, 0.2, 0.3)
                .endsWith(1.9, 2.0);
        assertThat(values(EPSILON, "0.1..2")).isEqualTo(values(EPSILON, "0.1..2:0.1"));
        assertThat(values(EPSILON, "0.1..0.4/3")).containsExactly(0.1, 0.25, 0.4);
        assertThat(values(EPSILON, "1000000.1..1000000.2/3")).containsExactly(1000000.1, 1000000.15, 1000000.2);
        assertThat(values(EPSILON, "0.001..1000"))
                .hasSize(20)
                .startsWith(0.001, 0.00207)
                .endsWith(483.0, 1000.0);
    }

    @Test
    void choices() {
        assertThat(values(LINKAGE, "single,ward").stream().map(Declaration::text))
                .containsExactly("single", "ward");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "0..5; k must be at least 1, at most 10000, but is 0.",
                "2..x; k must be a whole number, but is \"x\".",
                "2..30:0; The step of k must be a whole number above 0, but is \"0\".",
                "2..30:1.5; The step of k must be a whole number above 0, but is \"1.5\".",
                "2..30/1; The number of values of k must be a whole number from 2 to 1000, but is \"1\".",
                "30..2; k goes down in \"30..2\"; write 2..30.",
                "1..5000:1; k has 5000 values in \"1..5000:1\", but a sweep takes up to 1000; take longer steps.",
                "2,,3; k must be a whole number, but is \"\".",
                "2..; k must be a whole number, but is \"2..\"."
            })
    void whatIsWrongIsSaid(String text, String message) {
        // A message with a semicolon is compared up to there.
        assertThatThrownBy(() -> Range.of(K, text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void choicesHaveNoOrder() {
        assertThatThrownBy(() -> Range.of(LINKAGE, "single..ward"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("linkage has no order to go through; list its values, as in single,");
    }

    @Test
    void everyParameterHasASuggestionWithinItsRange() {
        Space space = Space.euclidean(RandomPoints.blobs(500, 2, 4, 0.02, 3));
        for (Schema<Clusterer> schema : Algorithms.all()) {
            for (Declaration parameter : schema.declarations()) {
                List<Object> values = Range.suggested(parameter, space).values();
                assertThat(values).as(schema.id() + " " + parameter.option()).hasSizeGreaterThan(1);
                assertThat(values)
                        .allSatisfy(value -> assertThat(parameter.parse(Declaration.text(value)))
                                .isEqualTo(value));
            }
        }
    }

    @Test
    void suggestionsFollowThePoints() {
        Space near = Space.euclidean(RandomPoints.blobs(500, 2, 4, 0.02, 3));
        Space far = Space.euclidean(RandomPoints.blobs(500, 2, 4, 20, 3));
        assertThat((double) Range.suggested(EPSILON, near).values().getLast()).isBetween(0.002, 0.2);
        assertThat((double) Range.suggested(EPSILON, far).values().getFirst()).isBetween(0.2, 20.0);
        assertThat(Range.suggested(K, near).values()).isEqualTo(values(K, "2..30"));
        Space few = Space.euclidean(RandomPoints.uniform(6, 2, 3));
        assertThat(Range.suggested(K, few).values()).containsExactly(2, 3, 4, 5);
        assertThat(Range.suggested(K, Space.euclidean(RandomPoints.uniform(0, 2, 3)))
                        .values())
                .containsExactly(2);
    }
}
