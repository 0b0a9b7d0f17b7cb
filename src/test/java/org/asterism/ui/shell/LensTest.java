package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.asterism.ui.lens.LensModel;
import org.asterism.ui.lens.PairsModel;
import org.asterism.workspace.Coloring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The difference lens without a window. */
class LensTest {
    @TempDir
    private Path folder;

    @Test
    void itComparesTheShownRunWithTheOneBefore() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            run(test, 3);
            run(test, 5);
            LensModel lens = test.desk.tuning().lens();
            lens.show();
            assertThat(lens.firstProperty().get()).isEqualTo(new Coloring.ByRun(1));
            assertThat(lens.secondProperty().get()).isEqualTo(new Coloring.ByRun(2));
            assertThat(lens.showingProperty().get()).isTrue();
            lens.swap();
            assertThat(lens.firstProperty().get()).isEqualTo(new Coloring.ByRun(2));
            assertThat(lens.shareProperty().get()).isEqualTo(1);
            lens.flip();
            assertThat(lens.shareProperty().get()).isZero();
        }
    }

    @Test
    void aRunIsComparedWithAColumnWhereThereIsNoOtherRun() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            LensModel lens = test.desk.tuning().lens();
            lens.show();
            assertThat(lens.firstProperty().get()).isNull();
            run(test, 3);
            assertThat(lens.firstProperty().get()).isEqualTo(new Coloring.ByColumn("truth"));
            assertThat(lens.secondProperty().get()).isEqualTo(new Coloring.ByRun(1));
        }
    }

    @Test
    void whatHasMovedIsSelectedAsOneStepOfUndo() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            run(test, 3);
            run(test, 2);
            LensModel lens = test.desk.tuning().lens();
            lens.compare(new Coloring.ByRun(1), new Coloring.ByRun(2));
            lens.selectMoved();
            assertThat(test.study().selected().cardinality()).isEqualTo(20);
            test.desk.document().undo();
            assertThat(test.study().selected().isEmpty()).isTrue();
        }
    }

    @Test
    void aRunThatIsGoneGivesItsPlaceToAnother() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            run(test, 3);
            run(test, 4);
            LensModel lens = test.desk.tuning().lens();
            lens.compare(new Coloring.ByRun(1), new Coloring.ByRun(2));
            test.desk.runs().remove(test.study().run(1).orElseThrow());
            assertThat(lens.secondProperty().get()).isEqualTo(new Coloring.ByRun(2));
            assertThat(lens.firstProperty().get()).isEqualTo(new Coloring.ByColumn("truth"));
        }
    }

    @Test
    void everyTwoPartitionsAreComparedAndAPairOpensTheLens() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            PairsModel pairs = test.desk.tuning().pairs();
            pairs.show();
            assertThat(pairs.statusProperty().get()).startsWith("There are not two partitions");
            run(test, 3);
            run(test, 5);
            assertThat(pairs.statusProperty().get()).isEmpty();
            pairs.open(0, 2);
            LensModel lens = test.desk.tuning().lens();
            assertThat(lens.showingProperty().get()).isTrue();
            assertThat(List.of(lens.firstProperty().get(), lens.secondProperty().get()))
                    .contains(new Coloring.ByRun(2));
        }
    }

    private static void run(TestDesk test, int k) {
        test.choose("k-means");
        test.set("k", Integer.toString(k));
        test.desk.algorithm().run();
    }
}
