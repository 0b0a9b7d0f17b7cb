package org.asterism.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.asterism.annotation.SelectionMode;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Field;
import org.asterism.geometry.Polygon;
import org.asterism.report.Heat;
import org.asterism.report.Layers;
import org.asterism.report.Palette;
import org.asterism.report.PlotLayout;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.asterism.report.layer.DoubtLayer;
import org.asterism.ui.Patience;
import org.asterism.ui.plot.layer.Paints;
import org.asterism.ui.plot.tool.SelectionGesture;
import org.asterism.ui.plot.tool.Tool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ScatterPlotTest {
    private static final double[] X = {0, 10, 0, 10, 5};
    private static final double[] Y = {0, 0, 10, 10, 5};
    private final List<SelectionGesture> gestures = new ArrayList<>();
    private ScatterPlot plot;

    @Start
    void start(Stage stage) {
        plot = new ScatterPlot();
        plot.setOnSelect(gestures::add);
        Scene scene = new Scene(new StackPane(plot), 500, 400);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(scene);
        stage.show();
        plot.requestFocus();
    }

    @BeforeEach
    void showPoints(FxRobot robot) throws Exception {
        robot.interact(() -> plot.show(PlotScene.of(X, Y, "x", "y").withClusters(new int[] {0, 0, 1, 1, -1})));
        settle();
    }

    @Test
    void pointsThatMoveLeaveTheViewAndWhatTheMouseDoes(FxRobot robot) {
        Bounds view = new Bounds(-2, -2, 12, 12);
        robot.interact(() -> {
            plot.setView(view);
            plot.ring(2);
            plot.showMoved(PlotScene.of(new double[] {0, 10, 0, 40, 5}, Y, "x", "y"));
        });
        assertThat(plot.getView()).isEqualTo(view);
        assertThat(plot.plotScene().x()[3]).isEqualTo(40);
        robot.interact(plot::zoomToFit);
        assertThat(plot.getView().maxX()).as("and all of them are what fits").isGreaterThan(40);
    }

    @Test
    void rectangleSelectsWithEveryMode(FxRobot robot) {
        robot.interact(() -> plot.setTool(Tool.RECTANGLE));
        drag(robot, 2, 2, 7, 7);
        robot.interact(() -> {
            fire(MouseEvent.MOUSE_PRESSED, 8, 8, KeyCode.SHIFT);
            fire(MouseEvent.MOUSE_DRAGGED, 3, 3, KeyCode.SHIFT);
            fire(MouseEvent.MOUSE_RELEASED, 3, 3, KeyCode.SHIFT);
        });
        assertThat(gestures).extracting(SelectionGesture::mode).containsExactly(SelectionMode.NEW, SelectionMode.ADD);
        Bounds drawn = (Bounds) ((SelectionGesture.Drawn) gestures.get(1)).region();
        assertThat(new double[] {drawn.minX(), drawn.minY(), drawn.maxX(), drawn.maxY()})
                .containsExactly(new double[] {3, 3, 8, 8}, within(0.1));
        assertThat(plot.hintProperty().get()).isEqualTo(Tool.RECTANGLE.hint(SelectionMode.ADD));
    }

    @Test
    void textFollowsTheFontOfTheWindowAndLeavesTheLegendOutWhereThereIsNoRoom(FxRobot robot) throws Exception {
        assertThat(robot.lookup(".plot-legend").<Node>queryAll()).anyMatch(Node::isVisible);
        robot.interact(() -> plot.getParent().setStyle("-fx-font-size: 39px"));
        settle();
        assertThat(plot.plotLayout().type()).isEqualTo(3);
        assertThat(plot.picture().theme().type()).isEqualTo(3);
        assertThat(robot.lookup(".plot-legend").<Node>queryAll()).noneMatch(Node::isVisible);
    }

    @Test
    void lassoGivesThePolygonThatWasDrawn(FxRobot robot) {
        robot.interact(() -> plot.setTool(Tool.LASSO));
        robot.moveTo(screen(2, 2)).press(MouseButton.PRIMARY);
        robot.moveTo(screen(8, 2)).moveTo(screen(8, 8)).moveTo(screen(2, 8)).release(MouseButton.PRIMARY);
        Polygon lasso = (Polygon) ((SelectionGesture.Drawn) gestures.getFirst()).region();
        assertThat(lasso.x()).hasSameSizeAs(lasso.y()).hasSizeGreaterThan(4);
        assertThat(area(lasso)).isEqualTo(36, within(1.5));
    }

    @Test
    void escapeForgetsAHalfDrawnLasso(FxRobot robot) {
        robot.interact(() -> plot.setTool(Tool.LASSO));
        robot.moveTo(screen(2, 2))
                .press(MouseButton.PRIMARY)
                .moveTo(screen(8, 2))
                .moveTo(screen(8, 8));
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        assertThat(gestures).isEmpty();
    }

    @Test
    void pointSelectsTheNearestPointOrNone(FxRobot robot) {
        robot.interact(() -> plot.setTool(Tool.POINT));
        robot.moveTo(screen(5, 5)).clickOn(MouseButton.PRIMARY);
        robot.interact(() -> {
            fire(MouseEvent.MOUSE_PRESSED, 3, 7, KeyCode.ALT);
            fire(MouseEvent.MOUSE_RELEASED, 3, 7, KeyCode.ALT);
        });
        assertThat(gestures)
                .containsExactly(
                        new SelectionGesture.Point(4, SelectionMode.NEW),
                        new SelectionGesture.Point(-1, SelectionMode.SUBTRACT));
    }

    @Test
    void wheelZoomsAtTheMouseAndDoubleClickFits(FxRobot robot) {
        Bounds all = plot.getView();
        Point2D before = screen(3, 3);
        robot.moveTo(before);
        robot.interact(() -> scroll(3, 3, 80));
        assertThat(plot.getView().width()).isEqualTo(all.width() / 1.5625, within(1e-9));
        assertThat(screen(3, 3).distance(before)).isLessThan(0.01);
        robot.doubleClickOn(MouseButton.PRIMARY);
        assertThat(plot.getView()).isEqualTo(all);
    }

    @Test
    void dragMovesThePointsWithTheMouse(FxRobot robot) throws Exception {
        Point2D target = screen(8, 3);
        robot.moveTo(screen(5, 5)).press(MouseButton.PRIMARY).moveTo(target).release(MouseButton.PRIMARY);
        settle();
        assertThat(screen(5, 5).distance(target)).isLessThan(2);
        assertThat(color(robot, 5, 5)).isNotEqualTo(plot.theme().background());
    }

    @Test
    void keysZoomAndPan(FxRobot robot) {
        Bounds all = plot.getView();
        robot.interact(plot::requestFocus);
        robot.type(KeyCode.ADD);
        assertThat(plot.getView().width()).isEqualTo(all.width() / 1.25, within(1e-9));
        robot.type(KeyCode.RIGHT);
        assertThat(plot.getView().centerX()).isGreaterThan(all.centerX());
        robot.type(KeyCode.HOME);
        assertThat(plot.getView()).isEqualTo(all);
    }

    @Test
    void aPlotThatIsHeldStillIsAlwaysWhole(FxRobot robot) {
        robot.interact(() -> {
            plot.setView(new Bounds(0, 0, 1, 1));
            plot.holdStill();
            plot.requestFocus();
        });
        Bounds all = Viewport.fit(plot.plotScene().bounds());
        robot.moveTo(screen(10, 0)).doubleClickOn(MouseButton.PRIMARY);
        robot.interact(() -> scroll(3, 3, 80));
        drag(robot, 5, 5, 8, 3);
        robot.type(KeyCode.ADD).type(KeyCode.RIGHT).type(KeyCode.HOME);
        assertThat(plot.getView()).isEqualTo(all);
        assertThat(plot.hoverPointProperty().get()).isNull();
        robot.interact(() -> plot.show(PlotScene.of(new double[] {3, 4}, new double[] {7, 9}, "", "")));
        assertThat(plot.getView()).isEqualTo(Viewport.fit(new Bounds(3, 7, 4, 9)));
        assertThat(plot.getAccessibleText()).isEqualTo("Scatter plot, 2 points");
    }

    @Test
    void hoverNamesThePointUnderTheMouse(FxRobot robot) {
        robot.moveTo(screen(10, 0));
        assertThat(plot.hoverPointProperty().get()).isEqualTo(new Hover(1, 10, 0));
        robot.moveTo(screen(3, 6));
        assertThat(plot.hoverPointProperty().get()).isNull();
    }

    @Test
    void pointsAreDrawnInTheirClustersColours(FxRobot robot) {
        assertThat(distance(color(robot, 0, 0), Palette.color(0))).isLessThan(60);
        assertThat(distance(color(robot, 0, 10), Palette.color(1))).isLessThan(60);
    }

    @Test
    void theDoubtIsPaintedWhereItIs(FxRobot robot) throws Exception {
        showDoubt(robot);
        assertThat(distance(color(robot, 3, 7), Heat.COLOR)).isLessThan(320);
        assertThat(color(robot, 8, 3)).isEqualTo(plot.theme().background());
        assertThat(robot.lookup("#doubt-legend").tryQuery())
                .hasValueSatisfying(legend -> assertThat(legend.isVisible()).isTrue());
        int before = color(robot, 3, 7);
        robot.interact(() -> plot.setView(new Bounds(2.05, 6.15, 4.25, 8.35)));
        settle();
        assertThat(distance(color(robot, 3, 7), before)).isLessThan(40);
        robot.interact(() -> plot.show(plot.plotScene().withLayers(Layers.NONE)));
        settle();
        assertThat(distance(color(robot, 3, 7), plot.theme().background())).isLessThan(90);
    }

    @Test
    void aClickOnTheDoubtIsAPlaceAndADragIsNone(FxRobot robot) throws Exception {
        List<Point2D> places = new ArrayList<>();
        plot.setOnSpot(places::add);
        robot.moveTo(screen(3, 7)).clickOn(MouseButton.PRIMARY);
        assertThat(places).isEmpty();
        showDoubt(robot);
        assertThat(plot.hintProperty().get()).startsWith("Click a place");
        drag(robot, 3, 7, 3.5, 7);
        assertThat(places).isEmpty();
        robot.moveTo(screen(3, 7)).clickOn(MouseButton.PRIMARY);
        robot.interact(() -> plot.setTool(Tool.POINT));
        robot.moveTo(screen(8, 3)).clickOn(MouseButton.PRIMARY);
        robot.moveTo(screen(5, 5)).clickOn(MouseButton.PRIMARY);
        assertThat(places).hasSize(2);
        assertThat(places.getFirst().distance(3, 7)).isLessThan(0.1);
        robot.interact(() -> plot.markSpot(places.getFirst()));
        robot.moveTo(screen(1, 1));
    }

    private void showDoubt(FxRobot robot) throws Exception {
        double[] values = new double[50 * 50];
        Field field = new Field(new Bounds(0, 0, 10, 10), 50, 50, values);
        values[field.cell(3, 7)] = 0.4;
        Layers doubt = Layers.over(new DoubtLayer(Heat.of(field.spread(3)).withLines()));
        robot.interact(() -> plot.show(plot.plotScene().withLayers(doubt)));
        settle();
    }

    @Test
    void degenerateDataGetAView(FxRobot robot) throws Exception {
        for (double[] values : new double[][] {{}, {3}, {7, 7}, {-1e300, 1e300}, {1e-300, 2e-300}}) {
            robot.interact(() -> plot.show(PlotScene.of(values, values, "x", "y")));
            settle();
            assertThat(plot.getView().width()).isPositive().isFinite();
            assertThat(plot.getView().height()).isPositive().isFinite();
        }
    }

    private void settle() throws Exception {
        Patience.await(() -> !plot.busyProperty().get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void drag(FxRobot robot, double x1, double y1, double x2, double y2) {
        robot.moveTo(screen(x1, y1))
                .press(MouseButton.PRIMARY)
                .moveTo(screen(x2, y2))
                .release(MouseButton.PRIMARY);
    }

    /** Held keys do not reach mouse events on the headless platform, so these are made by hand. */
    private void fire(EventType<MouseEvent> type, double x, double y, KeyCode held) {
        Point2D at = local(x, y);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                plot,
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
                        false,
                        null));
    }

    private void scroll(double x, double y, double delta) {
        Point2D at = local(x, y);
        ScrollEvent event = new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                0,
                0,
                false,
                false,
                false,
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
                null);
        Event.fireEvent(plot, event);
    }

    private Point2D screen(double x, double y) {
        Point2D local = local(x, y);
        return plot.localToScreen(local.getX(), local.getY());
    }

    private Point2D local(double x, double y) {
        PlotLayout layout = plot.plotLayout();
        Viewport viewport = layout.viewport();
        return new Point2D(layout.left() + viewport.toX(x), layout.top() + viewport.toY(y));
    }

    private int color(FxRobot robot, double x, double y) {
        int[] found = new int[1];
        robot.interact(() -> {
            WritableImage image = plot.getScene().snapshot(null);
            Point2D at = plot.localToScene(local(x, y));
            found[0] = Paints.argb(image.getPixelReader().getColor((int) at.getX(), (int) at.getY()));
        });
        return found[0];
    }

    private static int distance(int a, int b) {
        return Math.abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF))
                + Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF))
                + Math.abs((a & 0xFF) - (b & 0xFF));
    }

    private static double area(Polygon polygon) {
        double twice = 0;
        int n = polygon.x().length;
        for (int i = 0; i < n; i++) {
            int next = (i + 1) % n;
            twice += polygon.x()[i] * polygon.y()[next] - polygon.x()[next] * polygon.y()[i];
        }
        return Math.abs(twice) / 2;
    }
}
