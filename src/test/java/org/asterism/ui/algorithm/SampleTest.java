package org.asterism.ui.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.asterism.catalog.Algorithms;
import org.asterism.catalog.Generators;
import org.asterism.cluster.hierarchy.Agglomerative;
import org.asterism.cluster.partition.KMeans;
import org.asterism.job.Runner;
import org.asterism.tuning.forecast.Forecast;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.Edits;
import org.asterism.workspace.History;
import org.asterism.workspace.Run;
import org.asterism.workspace.Workspace;
import org.asterism.workspace.state.RunTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
    private static final Forecast NO_PAST = Forecast.of(List.of());
    private static final long PLENTY = Long.MAX_VALUE;

    @TempDir
    private Path folder;

    @Test
    void aSampleIsOfferedOnlyWhereAllPointsTakeTooLongOrTooMuch() {
        assertThat(SampleOffer.of(NO_PAST, new KMeans(3, 5, 1), 100_000, 2, PLENTY))
                .isEqualTo(SampleOffer.NONE);
        SampleOffer slow =
                SampleOffer.of(NO_PAST, Algorithms.schema("k-medoids").initial(), 3_000_000, 2, PLENTY);
        assertThat(slow.points()).isPositive().isLessThan(3_000_000);
        assertThat(slow.fits()).isTrue();
        Agglomerative complete =
                (Agglomerative) Algorithms.schema("agglomerative").initial();
        long needed = complete.memory(50_000, 2);
        SampleOffer large = SampleOffer.of(NO_PAST, complete, 50_000, 2, needed - 1);
        assertThat(large.fits()).isFalse();
        assertThat(complete.memory(large.points(), 2)).isLessThan(needed / 2);
    }

    @Test
    void aRunOnASampleLabelsEveryRowAndIsReproducible() {
        DocumentModel document = new DocumentModel(new History(Workspace.EMPTY));
        document.change(Edits.open(Generators.schema("blobs").initial().generate()));
        RunTimes times = new RunTimes(folder.resolve("run-times.json"));
        AlgorithmModel model = new AlgorithmModel(document, times, new TasksModel(Runner.sameThread(), Runnable::run));
        model.sampleProperty().set(100);
        model.run();
        Run run = document.study().orElseThrow().runs().getFirst();
        assertThat(run.recipe().sample()).isEqualTo(100);
        assertThat(run.labels()).doesNotContain(-2);
        assertThat(times.list().getFirst().points()).isEqualTo(100);
        model.sampleProperty().set(0);
        model.show(run.recipe());
        model.run();
        assertThat(document.study().orElseThrow().runs().getLast().labels()).isEqualTo(run.labels());
    }
}
