package org.asterism.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.asterism.data.read.DatasetReader;
import org.asterism.data.read.Reading;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
    static List<Sample> samples() {
        return Samples.all();
    }

    @Test
    void thereAreTheOnesThatTheStartPagePromises() {
        assertThat(samples())
                .extracting(Sample::id)
                .doesNotHaveDuplicates()
                .contains("iris", "penguins", "old-faithful", "blobs", "moons", "rings", "anisotropic")
                .contains("varied-density", "mixture", "ambiguous");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachLoadsAsTheManifestSays(Sample sample) {
        Reading reading = DatasetReader.read(sample.path(), Job.QUIET);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.dataset().rows()).isEqualTo(sample.rows());
        Scatter scatter = Scatter.of(reading.dataset(), sample.columns());
        assertThat(scatter.points().dimensions()).isEqualTo(2);
        assertThat(scatter.missing()).isLessThan(3);
        if (sample.truth() != null) {
            Column truth = reading.dataset().column(sample.truth());
            assertThat(Arrays.stream(scatter.rows())).noneMatch(truth::missing);
        }
        assertThat(sample.origin()).isNotBlank();
        assertThat(sample.licence()).isNotBlank();
        assertThat(sample.description()).matches(".*[.?]");
    }

    @Test
    void anUnknownSampleIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> Samples.sample("tulips"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("There is no sample tulips; there are penguins, ");
        assertThat(Samples.sample("iris").truth()).isEqualTo("species");
    }
}
