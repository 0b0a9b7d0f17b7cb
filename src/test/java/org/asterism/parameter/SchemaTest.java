package org.asterism.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaTest {
    enum Shape {
        @Titled("Disc")
        ROUND,
        LONG_AND_THIN
    }

    @Described(id = "example", title = "Example", summary = "An example.")
    record Example(
            @Parameter(help = "How many.", initial = "3", min = 1, max = 9)
            int k,

            @Parameter(help = "How far.", initial = "0.5", min = 0, above = true)
            double maxRadius,

            @Parameter(help = "What.", initial = "long-and-thin")
            Shape shape) {}

    private final Schema<Example> schema = Schema.of(Example.class);

    @Test
    void defaultsMakeTheInitialRecord() {
        assertThat(schema.initial()).isEqualTo(new Example(3, 0.5, Shape.LONG_AND_THIN));
    }

    @Test
    void valuesAndRecordGoRoundAsTextAndTyped() {
        Example example = new Example(4, 0.25, Shape.ROUND);
        assertThat(schema.values(example)).isEqualTo(Map.of("k", 4, "max-radius", 0.25, "shape", Shape.ROUND));
        assertThat(schema.create(schema.values(example))).isEqualTo(example);
        assertThat(schema.create(Map.of("k", "4", "max-radius", "0.25", "shape", "round")))
                .isEqualTo(example);
    }

    @Test
    void aValueOutOfRangeIsNamedWithItsRange() {
        assertThatThrownBy(() -> schema.create(Map.of("k", "0")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("k must be at least 1, at most 9, but is 0.");
        assertThatThrownBy(() -> schema.create(Map.of("max-radius", "0")))
                .hasMessage("max-radius must be above 0, but is 0.");
        assertThatThrownBy(() -> schema.create(Map.of("max-radius", "NaN")))
                .hasMessage("max-radius must be above 0, but is NaN.");
    }

    @Test
    void aValueOfTheWrongKindIsQuoted() {
        assertThatThrownBy(() -> schema.create(Map.of("k", "many")))
                .hasMessage("k must be a whole number, but is \"many\".");
        assertThatThrownBy(() -> schema.create(Map.of("shape", "oval")))
                .hasMessage("shape must be one of round, long-and-thin, but is \"oval\".");
    }

    @Test
    void anUnknownOptionIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> schema.create(Map.of("kk", "1")))
                .hasMessage("example has no parameter kk; it has k, max-radius, shape.");
    }

    @Test
    void titlesAreReadable() {
        assertThat(schema.declarations().get(1).title()).isEqualTo("Max radius");
        Declaration shape = schema.declarations().get(2);
        assertThat(shape.choices()).extracting(shape::title).containsExactly("Disc", "Long and thin");
    }

    record Size(
            @Parameter(help = "How wide.", initial = "2", min = 1)
            int width,

            @Parameter(help = "How high.", initial = "1", when = "shape=round")
            double height) {}

    record Look(
            @Parameter(help = "What.", initial = "round") Shape shape, Size size) {}

    @Described(id = "nested", title = "Nested", summary = "Parameters declared in records of their own.")
    record Nested(
            @Parameter(help = "How many.", initial = "3") int k,
            Look look,
            @Parameter(help = "Which.", initial = "7") long seed) {}

    private final Schema<Nested> nested = Schema.of(Nested.class);

    @Test
    void parametersOfNestedRecordsStandInTheirPlace() {
        assertThat(nested.declarations())
                .extracting(Declaration::option)
                .containsExactly("k", "shape", "width", "height", "seed");
        assertThat(nested.declarations().get(3).when()).isEqualTo("shape=round");
        assertThat(nested.initial()).isEqualTo(new Nested(3, new Look(Shape.ROUND, new Size(2, 1)), 7));
    }

    @Test
    void valuesAndNestedRecordsGoRound() {
        Nested value = new Nested(4, new Look(Shape.LONG_AND_THIN, new Size(5, 0.5)), 8);
        assertThat(nested.values(value))
                .containsExactly(
                        entry("k", 4),
                        entry("shape", Shape.LONG_AND_THIN),
                        entry("width", 5),
                        entry("height", 0.5),
                        entry("seed", 8L));
        assertThat(nested.create(nested.values(value))).isEqualTo(value);
        assertThatThrownBy(() -> nested.create(Map.of("width", "0"))).hasMessage("width must be at least 1, but is 0.");
        assertThatThrownBy(() -> nested.create(Map.of("look", "round")))
                .hasMessage("nested has no parameter look; it has k, shape, width, height, seed.");
    }

    @Test
    void aComponentThatIsNoParameterIsRefused() {
        @Described(id = "bare", title = "Bare", summary = "A component without a declaration.")
        record Bare(int k) {}
        assertThatThrownBy(() -> Schema.of(Bare.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("is not a declared parameter");
    }
}
