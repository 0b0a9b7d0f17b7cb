package org.asterism.ui.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.job.BackgroundRunner;
import org.asterism.job.Runner;
import org.asterism.parameter.Schema;
import org.asterism.report.layer.BandLayer;
import org.asterism.report.layer.PointShades;
import org.asterism.tuning.stability.Variation;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Edits;
import org.asterism.workspace.History;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StabilityModelTest {
    private static final int ROWS = 80;

    private final DocumentModel document = new DocumentModel(new History(Workspace.EMPTY.open(corners())));
    private final ReadOnlyObjectWrapper<@Nullable Recipe> form = new ReadOnlyObjectWrapper<>(recipe(means(2)));
    private final List<String> plotted = new ArrayList<>();

    @Test
    void anAmbiguousPlotHasSeveralAnswersAndEachIsLookedAt() {
        StabilityModel model = model(new TasksModel(Runner.sameThread(), Runnable::run));
        model.start();
        Found found = found(model);
        assertThat(found.answers().draws()).hasSize(StabilityModel.USUAL);
        assertThat(found.seen().size()).isGreaterThan(1);
        assertThat(model.runningProperty().get()).isFalse();
        Detail first = detail(model);
        assertThat(first.title()).startsWith("Answer 1 (");
        assertThat(first.clusters()).hasSize(2);
        assertThat(first.clusters()).allSatisfy(cluster -> {
            assertThat(cluster.recovered()).isBetween(0.0, 99.0);
            assertThat(Words.cluster(cluster)).contains("is found again in " + Math.round(cluster.recovered()));
        });
        assertThat(first.scene().layers().find(BandLayer.class)).isPresent();
        assertThat(first.scene().layers().find(PointShades.class)).isPresent();
        model.answer().choose(1);
        assertThat(detail(model).title()).startsWith("Answer 2 (");
    }

    @Test
    void aKeptRunIsTheAnswerMadeAgainByItsRecipe() {
        StabilityModel model = model(new TasksModel(Runner.sameThread(), Runnable::run));
        model.start();
        model.answer().choose(1);
        model.answer().keepAsRun();
        int[] kept = document.study().orElseThrow().runs().getFirst().labels();
        int[] answer = detail(model).seen().answer().labels();
        assertThat(Clustering.of(answer).labels()).isEqualTo(Clustering.of(kept).labels());
    }

    @Test
    void withoutChanceOnlyRowsAreDrawnAndTheAnswerIsKeptAsLabels() {
        StabilityModel model = model(new TasksModel(Runner.sameThread(), Runnable::run));
        form.set(recipe(new Dbscan(0.3, 3)));
        assertThat(model.variationProperty().get()).isEqualTo(Variation.BOOTSTRAP);
        assertThat(model.seeded().get()).isFalse();
        model.drawsProperty().set(5);
        model.start();
        assertThat(detail(model).repeatable()).isFalse();
        model.answer().keepAsRun();
        assertThat(document.study().orElseThrow().runs()).isEmpty();
        model.answer().keepAsLabels();
        Partition labels = document.study().orElseThrow().partition(Coloring.ANNOTATION);
        assertThat(Arrays.stream(labels.labels()).distinct().count()).isEqualTo(4);
        model.show();
        model.answer().showInPlot();
        assertThat(model.showingProperty().get()).isFalse();
        assertThat(plotted).containsExactly("Answer 1 (100 %)");
    }

    @Test
    void theShownRunIsRepeatedAndOtherDataForgetWhatWasFound() {
        StabilityModel model = model(new TasksModel(Runner.sameThread(), Runnable::run));
        model.start();
        model.answer().keepAsRun();
        document.color(new Coloring.ByRun(1));
        model.show();
        assertThat(model.subjectProperty().get()).isEqualTo(Subject.SHOWN);
        assertThat(model.recipeProperty().get())
                .isEqualTo(document.study().orElseThrow().runs().getFirst().recipe());
        document.change(Edits.open(corners()));
        assertThat(model.foundProperty().get()).isNull();
        assertThat(model.answer().detailProperty().get()).isNull();
        assertThat(model.recipeProperty().get()).isNull();
    }

    @Test
    void whatDoesNotFitIsSaid() {
        form.set(recipe(means(ROWS + 1)));
        StabilityModel model = model(new TasksModel(Runner.sameThread(), Runnable::run));
        model.start();
        assertThat(model.problemProperty().get()).contains("81");
        assertThat(model.foundProperty().get()).isNull();
        assertThat(model.runningProperty().get()).isFalse();
    }

    /** The third draw waits until the trial can be cancelled. */
    @Test
    void aCancelledTrialKeepsWhatItHas() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        try (BackgroundRunner runner = new BackgroundRunner("test", 2)) {
            StabilityModel model = model(new TasksModel(runner, Runnable::run));
            model.foundProperty().subscribe(found -> {
                if (found != null && found.answers().draws().size() == 3) {
                    awaited(started);
                    model.cancel();
                }
            });
            model.answer().detailProperty().subscribe(detail -> {
                if (detail != null && detail.found().answers().draws().size() == 3) {
                    ended.countDown();
                }
            });
            model.start();
            started.countDown();
            ended.await();
            assertThat(found(model).answers().draws()).hasSize(3);
            assertThat(model.runningProperty().get()).isFalse();
            assertThat(model.problemProperty().get()).contains("cancelled");
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private StabilityModel model(TasksModel tasks) {
        return new StabilityModel(
                document, form.getReadOnlyProperty(), tasks, Runnable::run, (title, _, _) -> plotted.add(title));
    }

    private static Found found(StabilityModel model) {
        return Objects.requireNonNull(model.foundProperty().get());
    }

    private static Detail detail(StabilityModel model) {
        return Objects.requireNonNull(model.answer().detailProperty().get());
    }

    private static Recipe recipe(Clusterer algorithm) {
        return new Recipe(algorithm, List.of("x", "y"), false);
    }

    private static Clusterer means(int k) {
        return Schema.<Clusterer>of(KMeans.class).create(Map.of("k", k, "starts", 1, "start", "random"));
    }

    /** Four groups at the corners of a square. */
    private static Dataset corners() {
        SplittableRandom random = new SplittableRandom(5);
        double[] x = new double[ROWS];
        double[] y = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            x[i] = i / 20 % 2 + 0.1 * random.nextDouble();
            y[i] = Math.floorDiv(i, 40) + 0.1 * random.nextDouble();
        }
        return new Dataset("corners", List.of(new NumberColumn("x", x), new NumberColumn("y", y)));
    }
}
