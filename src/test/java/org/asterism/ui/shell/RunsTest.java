package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.asterism.ui.run.RunOrder;
import org.asterism.ui.run.RunRow;
import org.asterism.ui.run.RunsModel;
import org.asterism.ui.task.Message;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Indices;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The strip of runs, at a desk and in the window. */
class RunsTest {
    @TempDir
    private Path folder;

    @Test
    void runsAreSortedAndFilteredAndPinnedOnesComeFirst() {
        try (TestDesk test = three(folder)) {
            RunsModel runs = test.desk.runs();
            assertThat(ids(runs)).containsExactly(3, 2, 1);
            runs.orderProperty().set(RunOrder.CLUSTERS);
            assertThat(ids(runs)).containsExactly(2, 1, 3);
            runs.orderProperty().set(RunOrder.ALGORITHM);
            assertThat(ids(runs)).containsExactly(3, 2, 1);
            runs.orderProperty().set(RunOrder.SILHOUETTE);
            assertThat(ids(runs)).startsWith(1);
            runs.pin(test.study().runs().get(1));
            assertThat(ids(runs)).startsWith(2, 1);
            runs.filterProperty().set("MEANS k 2");
            assertThat(ids(runs)).containsExactly(2);
            runs.filterProperty().set("pinned");
            assertThat(ids(runs)).containsExactly(2);
            runs.filterProperty().set("nothing like it");
            assertThat(runs.rows()).isEmpty();
            assertThat(runs.runs()).hasSize(3);
        }
    }

    @Test
    void namesAreTheRunsOwn() {
        try (TestDesk test = three(folder)) {
            RunsModel runs = test.desk.runs();
            runs.rename(test.study().runs().getFirst(), " Best ");
            assertThat(test.study().runs()).extracting(Run::title).startsWith("Best", "k-means #2");
            assertThat(test.desk.scatter().name(new Coloring.ByRun(1))).isEqualTo("Best");
            runs.rename(test.study().runs().get(1), "Best");
            assertThat(test.message()).isEqualTo("There is a run \"Best\" already; choose another name.");
            test.desk.document().undo();
            assertThat(test.study().runs().getFirst().title()).isEqualTo("k-means #1");
        }
    }

    @Test
    void theSameRecipeGivesTheSameLabelsAndADifferenceIsSaid() {
        try (TestDesk test = three(folder)) {
            RunsModel runs = test.desk.runs();
            Run first = test.study().runs().getFirst();
            runs.again(first);
            assertThat(test.message()).isEqualTo("k-means #1 came out the same again: the same labels on all 60 rows.");
            assertThat(test.study().runs()).hasSize(3);

            int[] other = first.labels().clone();
            other[0] = 1;
            Run stale = new Run(first.recipe(), first.fingerprint(), other, 3, 0, Indices.NONE, 0);
            test.desk.document().change(Edits.addRun(test.study().id(), stale));
            runs.again(test.study().runs().getLast());
            assertThat(test.severity()).isEqualTo(Message.Severity.WARNING);
            assertThat(test.message()).startsWith("k-means #4 came out otherwise this time (ARI 0.9");
            assertThat(test.study().runs()).hasSize(5);
        }
    }

    @Test
    void aRunWhoseDataIsGoneSaysSo() {
        try (TestDesk test = three(folder)) {
            Run first = test.study().runs().getFirst();
            Run changed = new Run(first.recipe(), "other", first.labels(), 3, 0, Indices.NONE, 0);
            test.desk.document().change(Edits.addRun(test.study().id(), changed));
            test.desk.runs().again(test.study().runs().getLast());
            assertThat(test.message())
                    .isEqualTo("This run cannot be repeated: the data has changed since. Its labels are still there.");
            assertThat(test.study().runs()).hasSize(4);
        }
    }

    @Test
    void aRunIsLookedAtAndChangedFromItsRecipe() {
        try (TestDesk test = three(folder)) {
            RunsModel runs = test.desk.runs();
            Study before = test.study();
            Run first = before.runs().getFirst();
            runs.look(first);
            assertThat(test.desk.scatter().previewProperty().get()).isNotNull();
            assertThat(test.desk.scatter().sceneProperty().get().labels()).isEqualTo(first.labels());
            assertThat(test.study()).isSameAs(before);
            runs.look(null);
            assertThat(test.desk.scatter().previewProperty().get()).isNull();

            runs.compare(first);
            assertThat(test.desk.tuning().lens().showingProperty().get()).isTrue();
            assertThat(test.study().view().coloring()).isEqualTo(new Coloring.ByRun(3));

            runs.change(first);
            assertThat(test.desk.algorithm().recipeProperty().get()).isEqualTo(first.recipe());
        }
    }

    @Test
    void byMouseAndKeys() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL)) {
            window.interact(() -> window.desk().files().open(TestDesk.blobs(folder)));
            window.settle();
            for (int k = 2; k <= 4; k++) {
                int count = k;
                window.interact(() -> {
                    window.desk().algorithm().set("k", count);
                    window.desk().algorithm().run();
                });
                window.settle();
            }
            RunsModel runs = window.desk().runs();
            window.interact(() -> runs.orderProperty().set(RunOrder.CLUSTERS));
            window.click("#run-filter");
            window.robot.write("k 3");
            window.settle();
            assertThat(window.text("#run-count")).isEqualTo("1 of 3");
            window.robot.eraseText(3);
            window.settle();

            window.click("#run-1");
            assertThat(runs.shownProperty().get()).isEqualTo(run(window, 0));
            window.keys(KeyCode.RIGHT);
            window.await(() -> run(window, 1).equals(runs.previewedProperty().get()));
            window.keys(KeyCode.P);
            assertThat(ids(runs)).containsExactly(2, 1, 3);
            window.keys(KeyCode.F2);
            window.robot.write("Mine");
            window.keys(KeyCode.ENTER);
            assertThat(run(window, 1).title()).isEqualTo("Mine");
            window.keys(KeyCode.RIGHT);
            window.keys(KeyCode.DELETE);
            assertThat(ids(runs)).containsExactly(2, 3);
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(ids(runs)).containsExactly(2, 1, 3);

            window.interact(() ->
                    window.robot.lookup(".run-scroll").queryAs(ScrollPane.class).setHvalue(0));
            window.robot.moveTo("#run-2");
            window.await(() -> run(window, 1).equals(runs.previewedProperty().get()));
            window.robot.moveTo("#plot");
            window.robot.clickOn(MouseButton.PRIMARY);
            window.await(() -> runs.previewedProperty().get() == null);
            assertThat(TestWindow.on(
                            () -> window.desk().scatter().previewProperty().get() == null))
                    .isTrue();
        }
    }

    private static Run run(TestWindow window, int place) {
        return window.study().runs().get(place);
    }

    private static TestDesk three(Path folder) {
        TestDesk test = TestDesk.withBlobs(folder);
        test.desk.algorithm().run();
        test.set("k", "2");
        test.desk.algorithm().run();
        test.choose("agglomerative");
        test.set("k", "7");
        test.desk.algorithm().run();
        return test;
    }

    private static List<Integer> ids(RunsModel runs) {
        return runs.rows().stream().map(RunRow::run).map(Run::id).toList();
    }
}
