package org.asterism.ui.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.job.Job;
import org.asterism.job.Runner;
import org.asterism.tuning.aid.Aid;
import org.asterism.tuning.aid.Branches;
import org.asterism.tuning.aid.CountCurve;
import org.asterism.tuning.aid.KDistances;
import org.asterism.tuning.aid.Merges;
import org.asterism.ui.algorithm.AlgorithmModel;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.Edits;
import org.asterism.workspace.History;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Workspace;
import org.asterism.workspace.state.RunTimes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AidModelTest {
    private final DocumentModel document = new DocumentModel(new History(Workspace.EMPTY.open(groups(40))));
    private final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);
    private final AlgorithmModel algorithm =
            new AlgorithmModel(document, new RunTimes(Path.of("target", "no-run-times.json")), tasks);
    private @Nullable Partition previewed;
    private final LiveModel live =
            new LiveModel(document, algorithm.recipeProperty(), (_, partition) -> previewed = partition, tasks);
    private final AidModel model = new AidModel(document, algorithm.recipeProperty(), algorithm::set, live, tasks);

    /** Three groups, so many points each; the first row has no place. */
    private static Dataset groups(int each) {
        SplittableRandom random = new SplittableRandom(1);
        double[] x = new double[3 * each];
        double[] y = new double[3 * each];
        for (int i = 0; i < x.length; i++) {
            x[i] = 8 * (i / each) + random.nextGaussian();
            y[i] = random.nextGaussian();
        }
        x[0] = Double.NaN;
        return new Dataset("groups", List.of(new NumberColumn("x", x), new NumberColumn("y", y)));
    }

    @Test
    void aHandOnTheDistancesSetsEpsilonAndThePlotFollows() {
        choose("dbscan");
        KDistances distances =
                (KDistances) Objects.requireNonNull(model.aidProperty().get());
        assertThat(distances.neighbor()).isEqualTo(4);
        assertThat(previewed).isNull();
        model.drag(1.23456);
        assertThat(text("epsilon")).isEqualTo("1.23");
        assertThat(live.liveProperty().get()).isTrue();
        assertThat(model.aidProperty().get()).isSameAs(distances);
        assertPreviewIsWhatARunWouldFind();
        assertThat(live.lineProperty().get()).startsWith("Preview: 3 clusters").endsWith("exact");
        algorithm.set("min-points", 9);
        assertThat(((KDistances) Objects.requireNonNull(model.aidProperty().get())).neighbor())
                .isEqualTo(8);
        assertThat(document.undoNameProperty().get()).isEmpty();
    }

    @Test
    void aCurveOverNumbersOfClustersSpeaksForOne() {
        choose("k-means");
        assertThat(model.suggestion()).hasValue(3);
        assertThat(((CountCurve) Objects.requireNonNull(model.aidProperty().get())).values())
                .hasSize(12);
        model.move(5);
        assertThat(text("k")).isEqualTo("5");
        assertThat(model.place()).isEqualTo(5);
        assertThat(live.liveProperty().get()).isFalse();
        algorithm.set("k", 20);
        assertThat(((CountCurve) Objects.requireNonNull(model.aidProperty().get())).values())
                .hasSize(24);
        choose("gaussian-mixture");
        assertThat(model.suggestion()).hasValue(3);
        choose("mean-shift");
        assertThat(model.aidProperty().get()).isNull();
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void saysWhyThereIsNoPicture() {
        choose("dbscan");
        algorithm.set("min-points", 500);
        assertThat(model.aidProperty().get()).isNull();
        assertThat(model.problemProperty().get()).startsWith("Min-points is 500, but there are only 119 points");
        algorithm.set("min-points", 5);
        assertThat(model.problemProperty().get()).isEmpty();
        document.open(Workspace.EMPTY.open(new Dataset(
                "alike",
                List.of(new NumberColumn("x", new double[] {1, 1, 1}), new NumberColumn("y", new double[3])))));
        assertThat(model.problemProperty().get()).startsWith("All 3 points lie at one place");
    }

    @Test
    void whatIsNoValueLeavesThePreviewAndTurningOffTakesItOff() {
        choose("k-means");
        live.liveProperty().set(true);
        Partition before = Objects.requireNonNull(previewed);
        algorithm.set("k", 0);
        assertThat(previewed).isSameAs(before);
        algorithm.set("k", 1000);
        assertThat(previewed).isSameAs(before);
        assertThat(live.lineProperty().get()).contains("k is 1000, but there are only 119 points");
        algorithm.set("k", 2);
        assertPreviewIsWhatARunWouldFind();
        live.liveProperty().set(false);
        assertThat(previewed).isNull();
        assertThat(live.lineProperty().get()).isEmpty();
        live.liveProperty().set(true);
        document.change(Edits.open(groups(10)));
        assertThat(live.liveProperty().get()).isFalse();
        assertThat(previewed).isNull();
    }

    @Test
    void aRunTakesThePreviewOffUntilTheNextChange() {
        choose("k-means");
        live.liveProperty().set(true);
        algorithm.run();
        assertThat(live.lineProperty().get()).isEmpty();
        algorithm.standardizedProperty().set(true);
        algorithm.standardizedProperty().set(false);
        assertThat(live.lineProperty().get()).startsWith("Preview: 3 clusters");
        live.gone();
        algorithm.set("k", 3);
        document.change(Edits.axes(document.study().orElseThrow(), "x", "y"));
        assertThat(live.lineProperty().get()).isEmpty();
    }

    @Test
    void clustersKeepTheirColoursWhileTheirNumberGrows() {
        choose("k-means");
        live.liveProperty().set(true);
        int[] three = Colors.of(Objects.requireNonNull(previewed));
        algorithm.set("k", 4);
        int[] four = Colors.of(Objects.requireNonNull(previewed));
        long same = IntStream.range(0, three.length)
                .filter(i -> three[i] == four[i])
                .count();
        assertThat(same).isGreaterThan(95);
        algorithm.set("k", 3);
        assertThat(Colors.of(Objects.requireNonNull(previewed))).isEqualTo(three);
    }

    @Test
    void aLevelOfTheDendrogramSetsTheNumberOfClustersThatItLeaves() {
        choose("agglomerative");
        Merges merges = (Merges) Objects.requireNonNull(model.aidProperty().get());
        model.drag(merges.height(5));
        assertThat(text("k")).isEqualTo("5");
        assertThat(text("cut")).isEqualTo("k");
        assertThat(model.place()).isEqualTo(merges.height(5));
        assertPreviewIsWhatARunWouldFind();
        assertThat(model.colorsProperty().get())
                .isEqualTo(Arrays.copyOfRange(Colors.of(Objects.requireNonNull(previewed)), 1, 120));
        algorithm.set("cut", "height");
        model.drag(merges.height(3));
        assertThat(text("k")).isEqualTo("5");
        assertThat(Double.parseDouble(text("cut-height"))).isCloseTo(merges.height(3), Percentage.withPercentage(1));
        assertPreviewIsWhatARunWouldFind();
        assertThat(Arrays.stream(model.colorsProperty().get()).distinct()).hasSize(3);
        assertThat(model.aidProperty().get()).isSameAs(merges);
    }

    @Test
    void aLevelOfTheReachabilityPlotCutsItAndTheTreeOfBranchesFollowsTheSmallestSize() {
        choose("optics");
        assertThat(model.place()).isNaN();
        model.drag(1.5);
        assertThat(text("extraction")).isEqualTo("cut");
        assertThat(text("cut")).isEqualTo("1.5");
        assertPreviewIsWhatARunWouldFind();
        choose("hdbscan");
        Aid before = model.aidProperty().get();
        model.drag(25);
        assertThat(text("min-cluster-size")).isEqualTo("25");
        assertThat(model.aidProperty().get()).isInstanceOf(Branches.class).isNotSameAs(before);
        assertPreviewIsWhatARunWouldFind();
        algorithm.set("min-cluster-size", 500);
        assertThat(model.problemProperty().get()).startsWith("Min-cluster-size is 500, but there are only 119 points");
    }

    private void assertPreviewIsWhatARunWouldFind() {
        Recipe recipe = Objects.requireNonNull(algorithm.recipeProperty().get());
        Dataset dataset = document.study().orElseThrow().dataset();
        Clusterer clusterer = recipe.algorithm();
        Clustering run = clusterer.cluster(recipe.space(dataset).points(), Job.QUIET);
        int[] labels = Objects.requireNonNull(previewed).labels();
        assertThat(labels[0]).isEqualTo(Clustering.UNLABELLED);
        int[] shown = Arrays.copyOfRange(labels, 1, labels.length);
        assertThat(Clustering.of(shown).labels()).isEqualTo(run.labels());
    }

    private void choose(String id) {
        algorithm
                .chosenProperty()
                .set(algorithm.algorithms().stream()
                        .filter(schema -> schema.id().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    private String text(String option) {
        return algorithm.parameters().stream()
                .filter(parameter -> parameter.declaration().option().equals(option))
                .findFirst()
                .orElseThrow()
                .textProperty()
                .get();
    }
}
