package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.asterism.annotation.RegionSelection;
import org.asterism.annotation.SelectionMode;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.DensityRegion;
import org.asterism.geometry.Polygon;
import org.asterism.geometry.Swath;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.tool.Tool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each tool of the plot in the real window, by mouse and by keyboard. The groups lie around (0, 0), (10, 5), (20, 0). */
class ToolJourneysTest {
    @TempDir
    private Path folder;

    private TestWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = new TestWindow(folder.resolve("state"), TestWindow.SMALL);
        window.interact(() -> window.desk().files().open(TestDesk.blobs(folder)));
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void zoomBox() throws TimeoutException {
        Bounds all = plot().getView();
        take(KeyCode.Z, Tool.ZOOM);
        drag(7, 2, 13, 7);
        assertView(7, 2, 13, 7);
        mouse(MouseEvent.MOUSE_PRESSED, 10, 5, KeyCode.ALT);
        mouse(MouseEvent.MOUSE_RELEASED, 10, 5, KeyCode.ALT);
        assertThat(plot().getView().width()).isEqualTo(12, within(0.2));
        window.interact(() -> plot().zoomToFit());
        keyTo(7, 7);
        press(KeyCode.SPACE);
        keyTo(13, 2);
        assertThat(plot().hintProperty().get()).startsWith("Release to zoom");
        press(KeyCode.ESCAPE);
        assertThat(plot().getView()).isEqualTo(all);
        keyTo(7, 7);
        press(KeyCode.SPACE);
        keyTo(13, 2);
        press(KeyCode.SPACE);
        assertView(7, 2, 13, 7);
        assertThat(window.study().selection().none()).isTrue();
    }

    @Test
    void rectangle() throws TimeoutException {
        take(KeyCode.R, Tool.RECTANGLE);
        window.robot.moveTo(window.screen(6, 1)).press(MouseButton.PRIMARY).moveTo(window.screen(14, 7.4));
        awaitHighlighted(20);
        assertThat(selected()).isZero();
        window.robot.release(MouseButton.PRIMARY);
        window.settle();
        assertThat(selected()).isEqualTo(20);
        keyTo(-2.2, 4);
        press(KeyCode.SPACE, KeyCode.SHIFT);
        assertThat(plot().hintProperty().get()).startsWith("Release to take");
        keyTo(4, -2.4);
        awaitHighlighted(40);
        press(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(40);
        assertThat(window.study().selection().depth()).isEqualTo(2);
    }

    @Test
    void lasso() throws TimeoutException {
        take(KeyCode.L, Tool.LASSO);
        window.outline(6, 1, 14, 7.4);
        assertThat(selected()).isEqualTo(20);
        assertThat(((RegionSelection) window.study().selection()).region()).isInstanceOf(Polygon.class);
        keyTo(6, 7.4);
        press(KeyCode.SPACE, KeyCode.ALT);
        keyTo(14, 7.4);
        keyTo(14, 5);
        keyTo(6, 5);
        assertThat(plot().hintProperty().get()).startsWith("Release to close");
        press(KeyCode.SPACE);
        assertThat(selected()).isBetween(1, 19);
        press(KeyCode.ESCAPE);
        window.keys(KeyCode.ESCAPE);
        assertThat(selected()).isZero();
    }

    @Test
    void polygon() throws TimeoutException {
        take(KeyCode.P, Tool.POLYGON);
        click(6, 1);
        click(14, 1);
        assertThat(plot().hintProperty().get()).startsWith("Click the third corner");
        click(15, 7.4);
        click(22, 7.4);
        press(KeyCode.BACK_SPACE);
        assertThat(selected()).isZero();
        click(6, 7.4);
        window.robot.moveTo(window.screen(6, 1));
        assertThat(plot().hintProperty().get()).isEqualTo("Click to close the polygon");
        window.robot.clickOn(MouseButton.PRIMARY);
        window.settle();
        assertThat(selected()).isEqualTo(20);
        for (double[] corner : new double[][] {{-2, -2.4}, {4, -2.4}, {4, 4}, {-2, 4}}) {
            keyTo(corner[0], corner[1]);
            press(KeyCode.SPACE, KeyCode.SHIFT);
        }
        awaitHighlighted(40);
        assertThat(plot().getAccessibleText()).contains("points").contains("Pointer at");
        press(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(40);
    }

    @Test
    void aDoubleClickClosesAPolygon() throws TimeoutException {
        take(KeyCode.P, Tool.POLYGON);
        click(6, 1);
        click(14, 1);
        window.robot.moveTo(window.screen(10, 7)).doubleClickOn(MouseButton.PRIMARY);
        window.settle();
        RegionSelection made = (RegionSelection) window.study().selection();
        assertThat(((Polygon) made.region()).size()).isEqualTo(3);
        click(6, 1);
        press(KeyCode.ESCAPE);
        assertThat(plot().hintProperty().get()).isEqualTo(Tool.POLYGON.hint());
    }

    @Test
    void brush() throws TimeoutException {
        take(KeyCode.B, Tool.BRUSH);
        drag(-2, 0, 3, 0);
        int narrow = selected();
        assertThat(narrow).isBetween(5, 20);
        Swath swath = (Swath) ((RegionSelection) window.study().selection()).region();
        for (int step = 0; step < 5; step++) {
            press(KeyCode.ADD);
        }
        keyTo(-2, 0);
        press(KeyCode.SPACE);
        keyTo(3, 0);
        press(KeyCode.SPACE);
        assertThat(selected()).isGreaterThan(narrow);
        Swath wider = (Swath) ((RegionSelection) window.study().selection()).region();
        assertThat(wider.radiusX()).isEqualTo(swath.radiusX() * Math.pow(1.15, 5), within(0.01));
        Bounds all = plot().getView();
        scroll(0, 0, -200, KeyCode.ALT);
        assertThat(plot().getView()).isEqualTo(all);
        drag(-2, 0, 3, 0);
        assertThat(selected()).isEqualTo(narrow);
    }

    @Test
    void wand() throws TimeoutException {
        take(KeyCode.W, Tool.WAND);
        click(10, 5);
        assertThat(plot().hintProperty().get()).contains("30%");
        int first = awaitSome();
        for (int step = 0; step < 12; step++) {
            scroll(10, 5, 40, KeyCode.UNDEFINED);
        }
        awaitHighlighted(20);
        assertThat(first).isLessThanOrEqualTo(20);
        assertThat(selected()).isZero();
        press(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(20);
        assertThat(((RegionSelection) window.study().selection()).region()).isInstanceOf(DensityRegion.class);
        keyTo(0, 0);
        press(KeyCode.SPACE);
        for (int step = 0; step < 12; step++) {
            press(KeyCode.PLUS);
        }
        awaitHighlighted(20);
        press(KeyCode.SPACE);
        assertThat(selected()).isEqualTo(20);
        assertThat(plot().hintProperty().get()).isEqualTo(Tool.WAND.hint());
        click(10, 5);
        press(KeyCode.ESCAPE);
        assertThat(selected()).isEqualTo(20);
    }

    @Test
    void point() throws TimeoutException {
        double[] x = plot().plotScene().x();
        double[] y = plot().plotScene().y();
        take(KeyCode.I, Tool.POINT);
        click(x[0], y[0]);
        assertThat(selected()).isOne();
        keyTo(x[25], y[25]);
        assertThat(plot().getAccessibleText()).contains("truth  g1");
        press(KeyCode.SPACE, KeyCode.SHIFT);
        assertThat(selected()).isEqualTo(2);
        click(5, 4);
        assertThat(selected()).isZero();
    }

    @Test
    void measure() throws TimeoutException {
        take(KeyCode.M, Tool.MEASURE);
        drag(0, 0, 10, 5);
        assertThat(plot().hintProperty().get()).matches("Across (9\\.9|10).*, upwards (4\\.9|5).*");
        press(KeyCode.ESCAPE);
        assertThat(plot().hintProperty().get()).isEqualTo(Tool.MEASURE.hint());
        keyTo(0, 0);
        press(KeyCode.SPACE);
        assertThat(plot().hintProperty().get()).startsWith("Click the other end");
        keyTo(20, 0);
        press(KeyCode.SPACE);
        assertThat(plot().hintProperty().get()).matches("Across (19\\.9|20).*, upwards -?0.*");
        assertThat(window.study().selection().none()).isTrue();
    }

    @Test
    void panByMouseAndKeys() throws TimeoutException {
        take(KeyCode.V, Tool.PAN);
        Bounds all = plot().getView();
        drag(10, 0, 12, 2);
        assertThat(plot().getView().minX()).isEqualTo(all.minX() - 2, within(0.1));
        press(KeyCode.RIGHT);
        assertThat(plot().getView().minX()).isEqualTo(all.minX() - 2 + all.width() / 10, within(0.1));
        press(KeyCode.HOME);
        assertThat(plot().getView()).isEqualTo(all);
    }

    @Test
    void modesAreButtonsKeysAndHints() throws TimeoutException {
        take(KeyCode.R, Tool.RECTANGLE);
        drag(6, 1, 14, 7.4);
        choose("#select-mode-add");
        assertThat(plot().hintProperty().get()).contains("to add them to the selection");
        drag(-1.7, 4, 4, -2.3);
        assertThat(selected()).isEqualTo(40);
        window.keys(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(plot().selectionModeProperty().get()).isEqualTo(SelectionMode.SUBTRACT);
        drag(-1.7, 4, 4, -2.3);
        assertThat(selected()).isEqualTo(20);
        choose("#select-mode-intersect");
        drag(10, 1, 14, 7.4);
        assertThat(selected()).isBetween(1, 19);
        choose("#select-mode-intersect");
        assertThat(plot().selectionModeProperty().get()).isEqualTo(SelectionMode.INTERSECT);
    }

    private ScatterPlot plot() {
        return window.plot();
    }

    private int selected() {
        return window.desk().scatter().selectedProperty().get();
    }

    private void take(KeyCode key, Tool tool) throws TimeoutException {
        window.keys(key);
        assertThat(plot().getTool()).isEqualTo(tool);
        assertThat(plot().hintProperty().get()).isEqualTo(tool.hint());
    }

    private void assertView(double minX, double minY, double maxX, double maxY) {
        Bounds view = plot().getView();
        assertThat(new double[] {view.minX(), view.minY(), view.maxX(), view.maxY()})
                .containsExactly(new double[] {minX, minY, maxX, maxY}, within(0.15));
    }

    private void awaitHighlighted(int count) throws TimeoutException {
        window.await(() -> plot().shownSelected() == count);
    }

    private int awaitSome() throws TimeoutException {
        window.await(() -> plot().shownSelected() > 0);
        return plot().shownSelected();
    }

    /** Clicks a button, and leaves it before its tooltip comes. */
    private void choose(String button) throws TimeoutException {
        window.robot.clickOn(button).moveTo(window.screen(5, 4));
        window.settle();
    }

    private void drag(double fromX, double fromY, double toX, double toY) throws TimeoutException {
        window.robot.moveTo(window.screen(fromX, fromY)).press(MouseButton.PRIMARY);
        window.robot.moveTo(window.screen(toX, toY)).release(MouseButton.PRIMARY);
        window.settle();
    }

    private void click(double x, double y) throws TimeoutException {
        window.robot.moveTo(window.screen(x, y)).clickOn(MouseButton.PRIMARY);
        window.settle();
    }

    /** Moves the cross-hair by arrow keys. */
    private void keyTo(double x, double y) throws TimeoutException {
        Point2D target = window.screen(x, y);
        press(KeyCode.LEFT, KeyCode.SHORTCUT);
        for (KeyCode step : new KeyCode[] {KeyCode.SHIFT, KeyCode.UNDEFINED, KeyCode.SHORTCUT}) {
            double pixels = step == KeyCode.SHIFT ? 50 : step == KeyCode.SHORTCUT ? 1 : 10;
            for (Point2D off = off(target); Math.abs(off.getX()) > pixels / 2; off = off(target)) {
                press(off.getX() > 0 ? KeyCode.RIGHT : KeyCode.LEFT, step);
            }
            for (Point2D off = off(target); Math.abs(off.getY()) > pixels / 2; off = off(target)) {
                press(off.getY() > 0 ? KeyCode.DOWN : KeyCode.UP, step);
            }
        }
    }

    private Point2D off(Point2D target) {
        Point2D place = plot().cursorPlaceProperty().get();
        return target.subtract(window.screen(place.getX(), place.getY()));
    }

    private void press(KeyCode key) throws TimeoutException {
        press(key, KeyCode.UNDEFINED);
    }

    private void press(KeyCode key, KeyCode held) throws TimeoutException {
        window.interact(() -> {
            Event.fireEvent(plot(), event(KeyEvent.KEY_PRESSED, key, held));
            Event.fireEvent(plot(), event(KeyEvent.KEY_RELEASED, key, held));
        });
        if (!key.isArrowKey()) {
            window.settle();
        }
    }

    private static KeyEvent event(EventType<KeyEvent> type, KeyCode key, KeyCode held) {
        boolean shift = held == KeyCode.SHIFT;
        return new KeyEvent(type, "", "", key, shift, held == KeyCode.SHORTCUT, held == KeyCode.ALT, false);
    }

    private Point2D scene(double x, double y) {
        return plot().localToScene(plot().screenToLocal(window.screen(x, y)));
    }

    /** Held keys do not reach mouse events on the headless platform, so these are made by hand. */
    private void mouse(EventType<MouseEvent> type, double x, double y, KeyCode held) throws TimeoutException {
        Point2D at = scene(x, y);
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        window.interact(() -> Event.fireEvent(
                plot(),
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        held == KeyCode.SHIFT,
                        false,
                        held == KeyCode.ALT,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null)));
        window.settle();
    }

    private void scroll(double x, double y, double delta, KeyCode held) throws TimeoutException {
        Point2D at = scene(x, y);
        window.interact(() -> Event.fireEvent(
                plot(),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        0,
                        0,
                        false,
                        false,
                        held == KeyCode.ALT,
                        false,
                        false,
                        false,
                        0,
                        delta,
                        0,
                        delta,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
        window.settle();
    }
}
