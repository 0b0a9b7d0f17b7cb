package org.asterism.tuning.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.data.generate.Anisotropic;
import org.asterism.data.generate.Blobs;
import org.asterism.data.generate.Generator;
import org.asterism.data.generate.Moons;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.quality.Contingency;
import org.asterism.workspace.Partition;
import org.junit.jupiter.api.Test;

class RecommendationTest {
    private static Points points(Generator generator) {
        return Scatter.of(generator.generate(), List.of("x", "y")).points();
    }

    private static int[] truth(Generator generator) {
        Dataset dataset = generator.generate();
        return Partition.ofColumn(dataset.column("group")).labels();
    }

    @Test
    void adviceThatWasNotSeenBeforeBeatsTheOneBestAlgorithm() {
        Proof proof = Recommendation.proof();
        assertThat(proof.plots()).isGreaterThan(200);
        assertThat(proof.lost()).isLessThan(0.5 * proof.lostByOne());
        assertThat(proof.close()).isGreaterThan(proof.closeByOne() + 0.1);
        Proof hard = Recommendation.hardProof();
        assertThat(hard.lost()).isGreaterThan(proof.lost()).isLessThan(0.7 * hard.lostByOne());
    }

    /** So the table is still what its program makes: a change of a candidate or a feature shows here. */
    @Test
    void theTableIsWhatTheProgramMakes() {
        Case stored = Experience.load().cases().getFirst();
        assertThat(stored.name()).isEqualTo("groups=2,spread=1,n=150");
        Blobs blobs = new Blobs(150, 2, 1, 1);
        Case made = Case.of(stored.kind(), stored.name(), points(blobs), truth(blobs), Job.QUIET);
        assertThat(made.features()).containsExactly(stored.features(), within(1e-4));
        assertThat(made.agreement()).containsExactly(stored.agreement(), within(1e-4));
    }

    @Test
    void theFirstChoiceFindsMoonsAndSaysThatTheyAreCurved() {
        Moons moons = new Moons(400, 0.06, 77);
        Recommendation advice = Recommendation.of(points(moons), Job.QUIET);
        Advice first = advice.ranked().getFirst();
        assertThat(Contingency.of(truth(moons), first.clustering().labels()).adjustedRandIndex())
                .isGreaterThan(0.95);
        assertThat(first.expected()).isBetween(first.low(), first.high()).isGreaterThan(0.8);
        assertThat(advice.findings()).extracting(Finding::reason).contains(Reason.CURVED);
        assertThat(first.supporting()).extracting(Finding::reason).contains(Reason.CURVED);
        assertThat(advice.similar()).startsWith("moons");
    }

    @Test
    void longGroupsSpeakAgainstMeans() {
        Recommendation advice = Recommendation.of(points(new Anisotropic(300, 3, 8, 9)), Job.QUIET);
        assertThat(advice.findings()).extracting(Finding::reason).contains(Reason.ELONGATED);
        Advice means = advice.ranked().stream()
                .filter(one -> one.algorithm() instanceof KMeans)
                .findFirst()
                .orElseThrow();
        assertThat(means.opposing()).extracting(Finding::reason).contains(Reason.ELONGATED);
        assertThat(means.expected()).isLessThan(advice.ranked().getFirst().expected());
    }

    @Test
    void ofManyPointsASampleIsLookedAtAndParametersAreForAll() {
        Points many = points(new Blobs(20_000, 3, 1, 5));
        Recommendation advice = Recommendation.of(many, Job.QUIET);
        assertThat(advice.rows()).hasSize(Sketch.MOST);
        Advice dbscan = advice.ranked().stream()
                .filter(one -> one.algorithm() instanceof Dbscan)
                .findFirst()
                .orElseThrow();
        assertThat(((Dbscan) dbscan.algorithm()).minPoints()).isEqualTo(10 * Candidate.NEIGHBORS);
        assertThat(dbscan.algorithm().cluster(many, Job.QUIET).clusters()).isEqualTo(3);
    }

    @Test
    void saysWhyThereIsNone() {
        assertThatThrownBy(() -> Recommendation.of(Points.of(new double[] {1}, new double[] {2}), Job.QUIET))
                .hasMessage("There is no advice for fewer than 10 points.");
        double[] same = new double[50];
        assertThatThrownBy(() -> Recommendation.of(Points.of(same, same), Job.QUIET))
                .hasMessageStartingWith("All points stand in one or two places");
    }
}
