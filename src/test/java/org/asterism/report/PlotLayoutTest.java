package org.asterism.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.asterism.geometry.Bounds;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.picture.PlotPicture;
import org.asterism.workspace.View;
import org.junit.jupiter.api.Test;

class PlotLayoutTest {
    private static final Bounds VIEW = new Bounds(0, 0, 100, 100);
    private static final PlotAxes AXES = PlotAxes.linear("Length", "Width");
    private final PlotLayout usual = PlotLayout.of(AXES, VIEW, 600, 450, 1);
    private final PlotLayout large = PlotLayout.of(AXES, VIEW, 600, 450, 1.5);

    @Test
    void largerTextHasMoreRoom() {
        assertThat(large.left()).isEqualTo(1.5 * usual.left(), within(1.0));
        assertThat(large.top()).isEqualTo(1.5 * usual.top(), within(1.0));
        assertThat(large.height() - large.bottom()).isEqualTo(1.5 * (usual.height() - usual.bottom()), within(1.0));
        assertThat(large.width() - large.right()).isEqualTo(1.5 * (usual.width() - usual.right()), within(1.0));
    }

    @Test
    void bareAxesLeaveThePointsTheWholePicture() {
        PlotLayout stretched = PlotLayout.of(PlotAxes.bare(View.Units.FREE), VIEW, 600, 450, 1.5);
        assertThat(stretched.viewport()).isEqualTo(new Viewport(VIEW, 600, 450));
        PlotLayout equal = PlotLayout.of(PlotAxes.bare(View.Units.EQUAL), VIEW, 600, 300, 1);
        assertThat(equal.viewport()).isEqualTo(new Viewport(new Bounds(-50, 0, 150, 100), 600, 300));
        assertThat(equal.xTicks().major()).isEmpty();
        assertThat(List.of(equal.left(), equal.top())).containsOnly(0.0);
    }

    @Test
    void largerTextHasFewerTicks() {
        assertThat(large.xTicks().values())
                .hasSizeLessThan(usual.xTicks().values().size());
        assertThat(large.yTicks().values())
                .hasSizeLessThan(usual.yTicks().values().size());
    }

    @Test
    void aPictureTwiceTheSizeWithTextTwiceTheSizeIsLaidOutAlike() {
        PlotLayout twice = PlotLayout.of(AXES, VIEW, 1200, 900, 2);
        assertThat(twice.left()).isEqualTo(2 * usual.left());
        assertThat(twice.bottom()).isEqualTo(2 * usual.bottom());
        assertThat(twice.xTicks()).isEqualTo(usual.xTicks());
        assertThat(twice.yTicks()).isEqualTo(usual.yTicks());
    }

    @Test
    void allTextInAPictureHasTheSizeOfItsTheme() {
        List<Double> sizes = sizes(1);
        assertThat(sizes(2))
                .containsExactlyElementsOf(sizes.stream().map(size -> 2 * size).toList());
    }

    /** The font sizes in a picture with a legend; it grows with its text, so that there is room for the same words. */
    private static List<Double> sizes(double type) {
        PlotScene scene = PlotScene.of(new double[] {1, 2, 99}, new double[] {1, 2, 99}, "Length", "Width")
                .withClusters(new int[] {0, 1, -1});
        List<Double> sizes = new ArrayList<>();
        PlotTheme theme = PlotTheme.LIGHT.withType(type);
        PlotPicture.of(scene, VIEW, theme, 600 * type, 450 * type).paint(new Listener(sizes), _ -> {});
        return sizes;
    }

    /** Listens for the sizes of text. */
    private record Listener(List<Double> sizes) implements Pen {
        @Override
        public void text(String text, double x, double y, TextStyle style) {
            sizes.add(style.size());
        }

        @Override
        public void within(double x, double y, double width, double height, Consumer<Pen> drawing) {
            drawing.accept(this);
        }

        @Override
        public void stroke(Path path, Stroke stroke) {}

        @Override
        public void fill(Path path, int color, double opacity) {}

        @Override
        public void image(PixelImage image, double x, double y, double width, double height, double opacity) {}
    }
}
