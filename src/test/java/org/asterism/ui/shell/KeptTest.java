package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.asterism.annotation.RegionSelection;
import org.asterism.annotation.SelectionMode;
import org.asterism.data.Coordinate;
import org.asterism.geometry.Bounds;
import org.asterism.ui.kept.KeptModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {
    private static final RegionSelection MIDDLE =
            new RegionSelection(Coordinate.linear("x"), Coordinate.linear("y"), new Bounds(6, 1, 14, 9));

    @TempDir
    private Path folder;

    @Test
    void selectionsAreKeptAndSelectedAgain() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            KeptModel kept = test.desk.kept();
            assertThat(kept.keepableProperty().get()).isFalse();
            test.desk.scatter().select(MIDDLE, SelectionMode.NEW);
            kept.keep();
            test.select(0, 5);
            kept.keep();
            assertThat(kept.rows())
                    .containsExactly(
                            new KeptModel.Row(0, "Selection 1", "a rectangle on x × y", 20),
                            new KeptModel.Row(1, "Selection 2", "5 rows", 5));
            kept.select(0, SelectionMode.ADD);
            assertThat(test.study().selected().cardinality()).isEqualTo(25);
            kept.select(0, SelectionMode.NEW);
            assertThat(test.study().selection()).isEqualTo(MIDDLE);
            kept.remove(0);
            kept.keep();
            assertThat(kept.rows()).extracting(KeptModel.Row::name).containsExactly("Selection 2", "Selection 3");
            test.desk.document().undo();
            test.desk.document().undo();
            assertThat(kept.rows()).extracting(KeptModel.Row::name).containsExactly("Selection 1", "Selection 2");
        }
    }

    @Test
    void aNameThatIsTakenIsSaid() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            KeptModel kept = test.desk.kept();
            test.select(0, 5);
            kept.keep();
            kept.keep();
            kept.rename(1, "Selection 1");
            assertThat(kept.rows()).extracting(KeptModel.Row::name).containsExactly("Selection 1", "Selection 2");
            assertThat(test.message()).contains("choose another name");
            kept.rename(1, " Core ");
            assertThat(kept.rows()).extracting(KeptModel.Row::name).containsExactly("Selection 1", "Core");
        }
    }

    @Test
    void countsFollowTheData() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            KeptModel kept = test.desk.kept();
            test.desk.scatter().selectAll();
            test.desk.labels().add();
            test.select(0, 7);
            test.desk.labels().assign(0);
            test.desk.scatter().selectGroup(0);
            kept.keep();
            assertThat(kept.rows().getFirst().count()).isEqualTo(7);
            test.select(7, 10);
            test.desk.labels().assign(0);
            assertThat(kept.rows().getFirst().count()).isEqualTo(10);
            test.desk.labels().remove(0);
            assertThat(kept.rows().getFirst().recipe()).isEqualTo("10 rows");
        }
    }

    @Test
    void keepRenameAndSelectInTheWindow() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL)) {
            window.interact(() -> window.desk().files().open(TestDesk.blobs(folder)));
            window.settle();
            window.interact(() -> window.desk().scatter().select(MIDDLE, SelectionMode.NEW));
            window.settle();
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.K);
            assertThat(window.study().selections()).hasSize(1);
            TextField name = window.robot
                    .lookup((TextField field) -> field.getText().equals("Selection 1"))
                    .query();
            window.robot
                    .clickOn(name)
                    .push(KeyCode.SHORTCUT, KeyCode.A)
                    .write("Middle")
                    .type(KeyCode.ENTER);
            window.settle();
            assertThat(window.study().selections().getFirst().name()).isEqualTo("Middle");
            window.interact(() -> window.desk().scatter().selectNothing());
            window.click("#kept-1");
            assertThat(window.study().selected().cardinality()).isEqualTo(20);
        }
    }
}
