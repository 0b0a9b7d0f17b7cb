package org.asterism.ui.plot.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asterism.annotation.SelectionMode;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.DensityRegion;
import org.asterism.geometry.Polygon;
import org.asterism.geometry.Swath;
import org.asterism.report.Viewport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The tools by themselves, on a plot of 100 x 100 pixels that shows 0 to 10 both ways. */
class PlotToolsTest {
    private final Surface surface = new Surface();

    @Test
    void aPolygonClosesOnItsFirstCornerAndStepsBack() {
        PlotTool tool = Tool.POLYGON.on(surface);
        click(tool, 10, 10);
        click(tool, 90, 10);
        click(tool, 50, 50);
        assertThat(tool.stepBack()).isTrue();
        assertThat(tool.finish()).isFalse();
        click(tool, 90, 90);
        assertThat(((Polygon) surface.wanted.region()).size()).isEqualTo(3);
        click(tool, 12, 11);
        SelectionGesture.Drawn made = (SelectionGesture.Drawn) surface.selected.getFirst();
        assertThat(((Polygon) made.region()).x()).containsExactly(new double[] {1, 9, 9}, within(1e-9));
        assertThat(made.mode()).isEqualTo(SelectionMode.ADD);
        assertThat(tool.active()).isFalse();
        assertThat(surface.wanted).isNull();
        assertThat(tool.stepBack()).isFalse();
    }

    @Test
    void aBrushHasOneRadiusInPixelsAndTwoInPlaces() {
        PlotTool tool = Tool.BRUSH.on(surface);
        surface.view = new Bounds(0, 0, 10, 1000);
        tool.press(20, 50, SelectionMode.NEW);
        tool.drag(21, 50);
        tool.drag(60, 50);
        tool.release(60, 50);
        Swath swath = (Swath) ((SelectionGesture.Drawn) surface.selected.getFirst()).region();
        assertThat(swath.radiusY()).isEqualTo(100 * swath.radiusX(), within(1e-9));
        assertThat(swath.x()).containsExactly(new double[] {2, 6}, within(1e-9));
        for (int notch = 0; notch < 100; notch++) {
            tool.resize(-1);
        }
        tool.press(20, 50, SelectionMode.NEW);
        assertThat(((Swath) surface.wanted.region()).radiusX()).isEqualTo(0.3, within(1e-9));
    }

    @Test
    void aWandGrowsAndShrinksWithinItsLimits() {
        PlotTool tool = Tool.WAND.on(surface);
        assertThat(tool.resize(1)).isFalse();
        click(tool, 50, 50);
        double first = share();
        assertThat(tool.takesWheel()).isTrue();
        tool.resize(2);
        assertThat(share()).isLessThan(first);
        tool.resize(-500);
        assertThat(share()).isEqualTo(1);
        tool.resize(500);
        assertThat(share()).isEqualTo(1e-4);
        click(tool, 20, 20);
        assertThat(share()).isEqualTo(1e-4);
        assertThat(surface.selected).isEmpty();
        click(tool, 22, 20);
        assertThat(surface.selected).hasSize(1);
    }

    @Test
    void aMeasureIsADragOrTwoClicks() {
        PlotTool tool = Tool.MEASURE.on(surface);
        click(tool, 10, 10);
        tool.hover(40, 10, SelectionMode.NEW);
        click(tool, 50, 10);
        tool.hover(90, 90, SelectionMode.NEW);
        assertThat(tool.hint()).contains("4.0");
        tool.press(0, 0, SelectionMode.NEW);
        tool.drag(70, 0);
        tool.release(70, 0);
        assertThat(tool.hint()).contains("7.0");
        tool.cancel();
        assertThat(tool.visible()).isFalse();
    }

    @Test
    void aZoomBoxShowsWhatIsInside() {
        PlotTool tool = Tool.ZOOM.on(surface);
        tool.press(60, 80, SelectionMode.NEW);
        tool.release(20, 40);
        assertThat(surface.view).isEqualTo(new Bounds(2, 2, 6, 6));
        tool.press(50, 50, SelectionMode.SUBTRACT);
        tool.release(50, 50);
        assertThat(surface.view).isEqualTo(new Bounds(0, 0, 8, 8));
        tool.press(50, 50, SelectionMode.NEW);
        tool.cancel();
        tool.release(90, 90);
        assertThat(surface.view).isEqualTo(new Bounds(0, 0, 8, 8));
    }

    private double share() {
        return ((DensityRegion) surface.wanted.region()).share();
    }

    private static void click(PlotTool tool, double x, double y) {
        tool.hover(x, y, SelectionMode.ADD);
        tool.press(x, y, SelectionMode.ADD);
        tool.release(x, y);
    }

    private static final class Surface implements PlotSurface {
        private final List<SelectionGesture> selected = new ArrayList<>();
        private Bounds view = new Bounds(0, 0, 10, 10);
        private SelectionGesture.@Nullable Drawn wanted;

        @Override
        public Viewport viewport() {
            return new Viewport(view, 100, 100);
        }

        @Override
        public int points() {
            return 1000;
        }

        @Override
        public void setView(Bounds next) {
            view = next;
        }

        @Override
        public int nearest(double x, double y) {
            return -1;
        }

        @Override
        public void preview(SelectionGesture.@Nullable Drawn gesture) {
            wanted = gesture;
        }

        @Override
        public Optional<Found> found() {
            return Optional.empty();
        }

        @Override
        public void select(SelectionGesture gesture) {
            selected.add(gesture);
        }

        @Override
        public void click(double x, double y) {}

        @Override
        public Distance distance(double fromX, double fromY, double toX, double toY) {
            return new Distance(Double.toString(toX - fromX), Double.toString(toY - fromY), "");
        }
    }
}
