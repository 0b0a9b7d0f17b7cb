package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Samples;
import org.asterism.perception.Spot;
import org.asterism.report.Heat;
import org.asterism.report.LegendEntry;
import org.asterism.report.PlotScene;
import org.asterism.report.layer.DoubtLayer;
import org.asterism.ui.label.AgreementModel;
import org.asterism.ui.scatter.Preview;
import org.asterism.ui.task.Message;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Run;
import org.asterism.workspace.Workspace;
import org.asterism.workspace.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
    @TempDir
    private Path folder;

    private TestDesk test;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        test = TestDesk.withBlobs(folder);
        desk = test.desk;
    }

    @AfterEach
    void leave() {
        test.close();
        assertThat(test.autosaveProblems).isEmpty();
    }

    @Test
    void aFileOpensOnItsFirstTwoNumbersAndIsRemembered() {
        assertThat(test.study().dataset().name()).isEqualTo("blobs.csv");
        assertThat(test.study().axes()).containsExactly("x", "y");
        assertThat(desk.scatter().facts()).isEqualTo("60 points");
        assertThat(desk.scatter().sceneProperty().get().x()).hasSize(TestDesk.ROWS);
        assertThat(desk.files().recent()).containsExactly(folder.resolve("blobs.csv"));
        assertThat(desk.tasks().items()).isEmpty();
        assertThat(test.message()).isEmpty();
    }

    @Test
    void theSameFileIsOpenedOnce() {
        desk.files().open(folder.resolve("blobs.csv"));
        assertThat(desk.datasets().studies()).hasSize(1);
    }

    @Test
    void runsAreListedNewestFirstAndTheLastOneColoursThePlot() {
        desk.datasets().setTruth("truth");
        desk.algorithm().run();
        test.set("k", "2");
        desk.algorithm().run();

        assertThat(desk.runs().runs()).extracting(Run::id).containsExactly(2, 1);
        assertThat(desk.runs().runs()).extracting(Run::clusters).containsExactly(2, 3);
        assertThat(desk.runs().runs().getLast().indices().truthAri()).isEqualTo(1);
        assertThat(desk.runs().runs().getLast().indices().silhouette()).isGreaterThan(0.6);
        assertThat(desk.runs().runs().getFirst().algorithm())
                .isInstanceOfSatisfying(KMeans.class, run -> assertThat(run.k()).isEqualTo(2));
        assertThat(shown().id()).isEqualTo(2);

        desk.runs().show(desk.runs().runs().getLast());
        assertThat(shown().id()).isEqualTo(1);
        desk.runs().remove(shown());
        assertThat(desk.runs().runs()).extracting(Run::id).containsExactly(2);
        assertThat(desk.runs().shownProperty().get()).isNull();
    }

    @Test
    void aLabelBeyondThoseThereAreMakesTheOnesUpToIt() {
        test.select(0, 20);
        desk.labels().assign(2);

        assertThat(desk.labels().rows())
                .extracting(row -> row.label().name())
                .containsExactly("Group A", "Group B", "Group C");
        assertThat(test.study().annotation().counts()).containsExactly(0, 0, 20);
        assertThat(test.study().view().coloring()).isEqualTo(Coloring.ANNOTATION);
        assertThat(desk.document().undoNameProperty().get()).isEqualTo("Assign 20 points to Group C");
        desk.document().undo();
        assertThat(desk.labels().rows()).isEmpty();
    }

    @Test
    void noiseAndUnlabelledAreDifferentThings() {
        test.select(0, 20);
        desk.labels().assign(0);
        test.select(0, 5);
        desk.labels().assign(Clustering.NOISE);
        test.select(5, 8);
        desk.labels().assign(Clustering.UNLABELLED);

        assertThat(desk.labels().rows()).extracting(row -> row.count()).containsExactly(12);
        assertThat(desk.labels().noiseProperty().get()).isEqualTo(5);
        assertThat(desk.labels().unlabelledProperty().get()).isEqualTo(43);
        assertThat(desk.agreement().labelledProperty().get()).isEqualTo(17);
    }

    @Test
    void withoutASelectionNothingIsLabelled() {
        Workspace before = desk.document().workspaceProperty().get();
        desk.labels().assign(0);
        assertThat(desk.document().workspaceProperty().get()).isSameAs(before);
    }

    @Test
    void everythingIsUndoneAndRedoneStepByStep() {
        List<Runnable> edits = List.of(
                desk.algorithm()::run,
                () -> test.select(0, 20),
                () -> desk.labels().assign(1),
                () -> desk.labels().rename(1, "Left"),
                () -> desk.labels().recolor(1, 4),
                desk.labels()::add,
                () -> desk.labels().remove(0),
                desk.scatter()::invertSelection,
                () -> desk.datasets().setAxes("x", "z"),
                () -> desk.datasets().setTruth("truth"),
                () -> desk.runs().remove(desk.runs().runs().getFirst()),
                () -> desk.datasets().close(test.study()));
        List<Workspace> states = new ArrayList<>(List.of(now()));
        for (Runnable edit : edits) {
            edit.run();
            states.add(now());
        }

        for (int step = edits.size() - 1; step >= 0; step--) {
            desk.document().undo();
            Workspaces.assertSame(now(), states.get(step));
        }
        for (int step = 1; step <= edits.size(); step++) {
            desk.document().redo();
            Workspaces.assertSame(now(), states.get(step));
        }
        assertThat(desk.document().redoNameProperty().get()).isEmpty();
        assertThat(desk.document().undoNameProperty().get()).isEqualTo("Close blobs.csv");
    }

    @Test
    void eachRunIsComparedWithTheLabels() {
        desk.algorithm().run();
        assertThat(desk.agreement().rows()).isEmpty();
        for (int group = 0; group < 3; group++) {
            test.select(20 * group, 20 * group + 20);
            desk.labels().assign(group);
        }
        test.set("k", "2");
        desk.algorithm().run();

        assertThat(desk.agreement().rows())
                .extracting(AgreementModel.Row::run)
                .containsExactly("k-means #2", "k-means #1");
        assertThat(desk.agreement().rows().getLast().agreement().adjustedRandIndex())
                .isEqualTo(1);
        assertThat(desk.agreement().rows().getFirst().agreement().adjustedRandIndex())
                .isBetween(0.3, 0.8);
    }

    @Test
    void theAmbiguityFollowsTheAxes() {
        var first = Objects.requireNonNull(desk.ambiguity().ambiguityProperty().get());
        assertThat(first.components()).isEqualTo(3);
        assertThat(first.score()).isBetween(0.0, 1.0);
        assertThat(desk.ambiguity().rangesProperty().get()).isNotNull();
        assertThat(desk.scatter().ellipsesProperty().get()).hasSize(3);

        desk.algorithm().run();
        assertThat(desk.ambiguity().ambiguityProperty().get()).isSameAs(first);
        desk.datasets().setAxes("y", "z");
        assertThat(desk.ambiguity().ambiguityProperty().get()).isNotSameAs(first);
        assertThat(desk.ambiguity().staleProperty().get()).isFalse();
        desk.scoreLayers().outlinesProperty().set(false);
        assertThat(desk.scatter().ellipsesProperty().get()).isEmpty();
    }

    @Test
    void moreClustersThanPointsIsSaidAndChangesNothing() {
        Workspace before = now();
        test.set("k", "61");
        desk.algorithm().run();
        assertThat(test.severity()).isEqualTo(Message.Severity.ERROR);
        assertThat(test.message()).contains("61").contains("60");
        assertThat(now()).isSameAs(before);
    }

    @Test
    void aParameterThatIsNoNumberIsSaidAndChangesNothing() {
        Workspace before = now();
        test.choose("dbscan");
        test.set("epsilon", "wide");
        desk.algorithm().run();
        assertThat(test.severity()).isEqualTo(Message.Severity.ERROR);
        assertThat(test.message()).containsIgnoringCase("epsilon").contains("wide");
        assertThat(now()).isSameAs(before);
    }

    @Test
    void aScoreThatCannotBeSaysWhy() {
        desk.files().open(TestDesk.write(folder.resolve("two.csv"), "x,y\n1,2\n3,4\n"));
        assertThat(desk.ambiguity().ambiguityProperty().get()).isNull();
        assertThat(desk.ambiguity().problemProperty().get()).contains("2");
        assertThat(desk.ambiguity().staleProperty().get()).isFalse();
    }

    @Test
    void thePlotSelectsGroupsByTheirLegend() {
        desk.algorithm().run();
        desk.scatter().selectGroup(test.study().shown().labels()[0]);
        assertThat(desk.scatter().selectedProperty().get()).isEqualTo(20);
        desk.scatter().selectNothing();
        assertThat(desk.labels().selectedProperty().get()).isZero();
        desk.scatter().selectAll();
        assertThat(desk.labels().selectedProperty().get()).isEqualTo(TestDesk.ROWS);
    }

    @Test
    void aPreviewColoursThePlotUntilTheDocumentsColoursChange() {
        desk.algorithm().run();
        PlotScene run = desk.scatter().sceneProperty().get();
        Workspace before = now();
        int[] halves = new int[TestDesk.ROWS];
        Arrays.fill(halves, 30, TestDesk.ROWS, 1);
        halves[0] = Clustering.UNLABELLED;
        desk.scatter().previewProperty().set(preview("40 of 100 see 2 groups", halves, "Left", "Right"));

        PlotScene preview = desk.scatter().sceneProperty().get();
        assertThat(now()).isSameAs(before);
        assertThat(preview.labels()).isEqualTo(halves);
        assertThat(preview.legend().title()).isEqualTo("40 of 100 see 2 groups");
        assertThat(preview.legend().entries())
                .containsExactly(
                        new LegendEntry(0, "Left", 29),
                        new LegendEntry(1, "Right", 30),
                        new LegendEntry(Clustering.UNLABELLED, "Unlabelled", 1));
        desk.scatter().selectGroup(1);
        assertThat(test.study().selected().stream()).containsExactlyElementsOf(rows(30, TestDesk.ROWS));
        assertThat(desk.scatter().previewProperty().get()).isNotNull();

        desk.scatter().color(Coloring.PLAIN);
        assertThat(desk.scatter().previewProperty().get()).isNull();
        desk.scatter().color(new Coloring.ByRun(1));
        assertThat(desk.scatter().sceneProperty().get().labels()).isEqualTo(run.labels());
    }

    @Test
    void aPreviewEndsWithItsAxesItsDataAndItsLabels() {
        List<Runnable> changes = List.of(
                () -> desk.datasets().setAxes("y", "z"),
                () -> {
                    test.select(0, 20);
                    desk.labels().assign(0);
                },
                () -> desk.labels().rename(0, "Other"),
                desk.algorithm()::run,
                () -> desk.files().open(TestDesk.write(folder.resolve("two.csv"), "x,y\n1,2\n3,4\n")));
        for (Runnable change : changes) {
            desk.scatter().previewProperty().set(preview("All", new int[TestDesk.ROWS], "All"));
            assertThat(desk.scatter().sceneProperty().get().legend().entries()).hasSize(1);
            change.run();
            assertThat(desk.scatter().previewProperty().get()).isNull();
        }
    }

    @Test
    void theDoubtIsShownOnlyWhileExploringAndFollowsTheAxes() {
        assertThat(desk.scatter().heatProperty().get()).isNull();
        desk.scoreLayers().doubtProperty().set(true);
        Heat first = heat();
        assertThat(drawn()).hasValueSatisfying(layer -> assertThat(layer.heat()).isEqualTo(first));
        assertThat(first.lined()).isFalse();
        desk.heat().contoursProperty().set(true);
        assertThat(heat().lined()).isTrue();
        assertThat(heat().field()).isSameAs(first.field());

        desk.modeProperty().set(Mode.LABEL);
        assertThat(desk.scatter().heatProperty().get()).isNull();
        desk.modeProperty().set(Mode.EXPLORE);
        assertThat(heat().field()).isSameAs(first.field());
        desk.datasets().setAxes("y", "z");
        assertThat(heat().field().bounds()).isNotEqualTo(first.field().bounds());
        desk.algorithm().run();
        desk.scoreLayers().doubtProperty().set(false);
        assertThat(drawn()).isEmpty();
    }

    @Test
    void theHighestDoubtNamesThePairsBehindIt() {
        desk.datasets().open(Samples.sample("penguins"));
        desk.scoreLayers().lookAtHighestDoubt();
        assertThat(desk.ambiguity().spotProperty().get()).isNull();
        desk.scoreLayers().doubtProperty().set(true);
        desk.scoreLayers().lookAtHighestDoubt();

        Spot spot = Objects.requireNonNull(desk.ambiguity().spotProperty().get());
        assertThat(spot.x()).isEqualTo(heat().topX());
        assertThat(spot.y()).isEqualTo(heat().topY());
        assertThat(spot.shares()).isNotEmpty();
        desk.scoreLayers().doubtProperty().set(false);
        assertThat(desk.ambiguity().spotProperty().get()).isNull();
        desk.ambiguity().lookAt(0, 0);
        desk.datasets().setAxes(test.study().axes().get(1), test.study().axes().get(0));
        assertThat(desk.ambiguity().spotProperty().get()).isNull();
    }

    @Test
    void theNextStartGoesOnWhereThisOneEnded() {
        desk.algorithm().run();
        test.select(0, 20);
        desk.labels().assign(0);
        desk.files().save(folder.resolve("kept"));
        Workspace left = now();
        test.close();

        try (TestDesk next = new TestDesk(folder)) {
            Workspaces.assertSame(next.desk.document().workspaceProperty().get(), left);
            assertThat(next.message()).isEmpty();
            assertThat(next.desk.files().fileProperty().get()).isEqualTo(folder.resolve("kept.asterism"));
            assertThat(next.desk.ambiguity().ambiguityProperty().get()).isNotNull();
        }
    }

    @Test
    void labelsAreExportedBesideTheOriginalColumns() throws Exception {
        desk.algorithm().run();
        test.select(0, 2);
        desk.labels().assign(0);
        test.select(2, 3);
        desk.labels().assign(Clustering.NOISE);
        Path target = folder.resolve("labels.csv");
        desk.files().exportLabels(target);

        List<String> original = Files.readAllLines(folder.resolve("blobs.csv"));
        List<String> lines = Files.readAllLines(target);
        int[] clusters = desk.runs().runs().getFirst().labels();
        assertThat(lines).hasSize(TestDesk.ROWS + 1);
        assertThat(lines.getFirst()).isEqualTo("x,y,z,truth,label,cluster_1");
        assertThat(lines.get(1)).endsWith(",g0,Group A," + clusters[0]);
        assertThat(lines.get(3)).endsWith(",g0,noise," + clusters[2]);
        assertThat(lines.get(4)).endsWith(",g0,," + clusters[3]);
        assertThat(original.get(1).split(",")).hasSize(4);
        assertThat(test.message()).isEqualTo("Labels written to " + target + ".");
        assertThat(Arrays.stream(lines.get(1).split(",")).limit(3).map(Double::valueOf))
                .containsExactlyElementsOf(Arrays.stream(original.get(1).split(","))
                        .limit(3)
                        .map(Double::valueOf)
                        .toList());
        assertThat(desk.files().suggestion("-labels.csv")).isEqualTo("blobs-labels.csv");
    }

    @Test
    void aTakenLabelNameIsRefused() {
        desk.labels().add();
        desk.labels().add();
        assertThat(desk.labels().rows()).extracting(row -> row.label()).contains(new Label("Group B", 1));
        assertThatThrownBy(() -> desk.labels().rename(1, "Group A")).hasMessageContaining("Group A");
        assertThat(desk.labels().rows().get(1).label().name()).isEqualTo("Group B");
    }

    private static Preview preview(String title, int[] labels, String... names) {
        List<Label> groups = IntStream.range(0, names.length)
                .mapToObj(i -> new Label(names[i], i))
                .toList();
        return new Preview(title, new Partition(labels, groups));
    }

    private static List<Integer> rows(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private Optional<DoubtLayer> drawn() {
        return desk.scatter().sceneProperty().get().layers().find(DoubtLayer.class);
    }

    private Heat heat() {
        return Objects.requireNonNull(desk.scatter().heatProperty().get());
    }

    private Run shown() {
        return Objects.requireNonNull(desk.runs().shownProperty().get());
    }

    private Workspace now() {
        return desk.document().workspaceProperty().get();
    }
}
