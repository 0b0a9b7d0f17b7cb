package org.asterism.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaTest {
    enum Shape {
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
    }
}
