package org.asterism.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostTest {
    @ParameterizedTest
    @CsvSource({
        "0.2, under a second",
        "1.4, about a second",
        "23, about 20 seconds",
        "100, about 2 minutes",
        "7300, about 2 hours",
        "1e6, more than a day"
    })
    void timeIsInWordsThatPromiseLittle(double seconds, String words) {
        assertThat(new Cost(seconds, 0).time()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"10, 1 MB", "2.3e7, 23 MB", "4.2e10, 42.0 GB"})
    void memoryIsInMegabytesAndGigabytes(double bytes, String words) {
        assertThat(new Cost(0, (long) bytes).memory()).isEqualTo(words);
    }
}
