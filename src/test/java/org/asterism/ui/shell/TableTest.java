package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.asterism.annotation.RangeSelection;
import org.asterism.annotation.RowSelection;
import org.asterism.annotation.SelectionMode;
import org.asterism.annotation.WordsSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table in the real window, by mouse and by keyboard. */
class TableTest {
    @TempDir
    private Path folder;

    private TestWindow window;

    @BeforeEach
    void openTheTable() throws TimeoutException {
        window = new TestWindow(folder.resolve("state"), TestWindow.SMALL);
        window.interact(() -> window.desk().files().open(TestDesk.blobs(folder)));
        window.settle();
        window.keys(KeyCode.T);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aClickSelectsARowAndItsPointAndTheMouseRingsIt() throws TimeoutException {
        assertThat(window.visible("#table")).isTrue();
        window.robot.clickOn(line(2));
        window.settle();
        assertThat(window.study().selected().stream()).containsExactly(2);
        assertThat(line(2).getPseudoClassStates()).extracting(Object::toString).contains("chosen", "lit");
        Node fifth = line(4);
        window.interact(() -> fifth.fireEvent(event(MouseEvent.MOUSE_PRESSED, 5, KeyCode.SHIFT)));
        window.settle();
        assertThat(window.study().selected().stream()).containsExactly(2, 3, 4);
        window.keys(KeyCode.UP);
        window.keys(KeyCode.SHORTCUT, KeyCode.SPACE);
        assertThat(window.study().selected().stream()).containsExactly(2, 4);
        assertThat(window.desk().scatter().selectedProperty().get()).isEqualTo(2);
        window.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.study().selected().stream()).containsExactly(2, 3, 4);
        window.click("#show-table");
        assertThat(window.visible("#table")).isFalse();
    }

    @Test
    void keysFilterSortSelectAndCopy() throws TimeoutException {
        window.click("#table-filter");
        window.robot.write("truth = g1 and x > 8");
        window.keys(KeyCode.ENTER);
        int selected = window.study().selected().cardinality();
        assertThat(selected).isBetween(15, 20);
        assertThat(window.text("#table-count")).startsWith(selected + " of 60 rows");
        window.keys(KeyCode.ESCAPE);
        assertThat(window.text("#table-count")).startsWith("60 rows");
        window.keys(KeyCode.DOWN);
        window.keys(KeyCode.DOWN);
        window.keys(KeyCode.DOWN);
        assertThat(window.study().selected().cardinality()).isEqualTo(selected);
        window.keys(KeyCode.SPACE);
        window.keys(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(window.study().selected().cardinality()).isEqualTo(2);
        window.keys(KeyCode.SHORTCUT, KeyCode.C);
        window.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("x\ty\tz\ttruth\n")
                .hasLineCount(3));
        window.keys(KeyCode.END);
        assertThat(window.desk().table().hoveredProperty().get()).isEqualTo(TestDesk.ROWS - 1);
    }

    @Test
    void aHeadingSortsAndASelectionInThePlotComesIntoView() throws TimeoutException {
        click(heading("column-x"));
        assertThat(rowOf(line(0))).isBetween(0, 19);
        click(heading("column-x"));
        assertThat(rowOf(line(0))).isBetween(40, 59);
        window.interact(() -> window.desk().scatter().select(new RowSelection(new int[] {5}), SelectionMode.NEW));
        window.settle();
        assertThat(table().getItems()).contains(5);
        assertThat(table().getItems().size()).isLessThan(TestDesk.ROWS);
    }

    @Test
    void aWheelScrollsAndAColumnCanBeHidden() throws TimeoutException {
        window.robot.moveTo(line(0)).scroll(4, VerticalDirection.DOWN);
        window.settle();
        assertThat(table().getItems().getFirst()).isPositive();
        window.interact(() -> {
            TableColumn<Integer, ?> first = table().getColumns().getFirst();
            first.setVisible(false);
            window.desk().scatter().selectAll();
        });
        window.settle();
        assertThat(table().getVisibleLeafColumns()).hasSize(3);
    }

    @Test
    void barsAreDraggedOverAndChosenByKeys() throws TimeoutException {
        window.keys(KeyCode.SHIFT, KeyCode.C);
        Region chart = window.robot.lookup("#histogram-x").queryAs(Region.class);
        window.interact(() -> drag(chart, 0, chart.getWidth() / 2));
        window.settle();
        assertThat(window.study().selection()).isInstanceOf(RangeSelection.class);
        int half = window.study().selected().cardinality();
        assertThat(half).isBetween(20, 40);

        window.interact(window.robot.lookup("#histogram-truth").query()::requestFocus);
        window.keys(KeyCode.RIGHT);
        window.keys(KeyCode.SHIFT, KeyCode.RIGHT);
        window.keys(KeyCode.ENTER);
        assertThat(window.study().selection()).isEqualTo(new WordsSelection("truth", List.of("g0", "g1")));
        window.keys(KeyCode.RIGHT);
        window.keys(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(window.study().selected().cardinality()).isEqualTo(TestDesk.ROWS);
        window.keys(KeyCode.ESCAPE);
        assertThat(window.study().selection().none()).isTrue();
        window.click("#histograms-hide");
        assertThat(window.visible("#histograms")).isFalse();
    }

    private static void drag(Region chart, double from, double to) {
        double left = chart.localToScene(0, 0).getX();
        chart.fireEvent(event(MouseEvent.MOUSE_PRESSED, left + from, KeyCode.UNDEFINED));
        chart.fireEvent(event(MouseEvent.MOUSE_DRAGGED, left + to, KeyCode.UNDEFINED));
        chart.fireEvent(event(MouseEvent.MOUSE_RELEASED, left + to, KeyCode.UNDEFINED));
    }

    @SuppressWarnings("unchecked")
    private TableView<Integer> table() {
        return window.robot.lookup("#table").queryAs(TableView.class);
    }

    private Node heading(String id) {
        return window.robot
                .lookup(node -> id.equals(node.getId()) && node.getStyleClass().contains("column-header"))
                .query();
    }

    private void click(Node node) throws TimeoutException {
        window.interact(() -> {
            node.fireEvent(event(MouseEvent.MOUSE_PRESSED, 5, KeyCode.UNDEFINED));
            node.fireEvent(event(MouseEvent.MOUSE_RELEASED, 5, KeyCode.UNDEFINED));
        });
        window.settle();
    }

    /** The headless mouse knows neither of keys that are held nor that it stands still, so these are made by hand. */
    private static MouseEvent event(EventType<MouseEvent> type, double x, KeyCode held) {
        return new MouseEvent(
                type,
                x,
                5,
                x,
                5,
                MouseButton.PRIMARY,
                1,
                held == KeyCode.SHIFT,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private int rowOf(Node line) {
        return Objects.requireNonNull((Integer) ((TableRow<?>) line).getItem());
    }

    /** The line in view with a number from 0. */
    private Node line(int index) {
        return window.robot
                .lookup(node -> node instanceof TableRow<?> row && row.getIndex() == index && !row.isEmpty())
                .query();
    }
}
