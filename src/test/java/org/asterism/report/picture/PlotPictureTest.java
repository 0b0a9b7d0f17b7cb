package org.asterism.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.Layer;
import org.asterism.report.Layers;
import org.asterism.report.PlotAxes;
import org.asterism.report.PlotScene;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.picture.PlotPicture.Ground;
import org.asterism.workspace.LayerKind;
import org.junit.jupiter.api.Test;

class PlotPictureTest {
    private static final PlotScene SCENE = PlotScene.of(new double[] {1, 2, 3}, new double[] {3, 1, 2}, "a", "b")
            .withClusters(new int[] {0, 1, 1});

    @Test
    void layersLieBelowAndAboveThePointsInTheirOrder() {
        Layers layers = new Layers(
                List.of(shown("first", 1), shown("second", 0.5)), 1, List.of(shown("third", 1), shown("fourth", 1)));
        assertThat(said(picture(SCENE.withLayers(layers))))
                .containsSubsequence("fill", "within", "first", "second", "points", "third", "fourth", "out", "a", "b")
                .containsSubsequence("out", "b", "Clusters", "Cluster 1", "Cluster 2");
    }

    @Test
    void hiddenPointsAreNotDrawn() {
        assertThat(said(picture(SCENE.withLayers(new Layers(List.of(), 0, List.of())))))
                .doesNotContain("points");
    }

    @Test
    void titleAndLegendCanBeLeftOut() {
        PlotAxes axes = PlotAxes.linear("a", "b");
        PlotScene titled = SCENE.withAxes(axes.withTitle("Heading"));
        PlotPicture whole = picture(titled);
        assertThat(said(whole)).contains("Heading", "Clusters");
        assertThat(whole.title()).isEqualTo("Heading");
        PlotPicture bare = new PlotPicture(
                titled, whole.view(), whole.theme(), whole.width(), whole.height(), Ground.THEME, Set.of());
        assertThat(said(bare)).doesNotContain("Heading", "Clusters").contains("a", "b");
        assertThat(bare.layout().viewport().height())
                .isGreaterThan(whole.layout().viewport().height());
        assertThat(picture(SCENE).title()).isEqualTo("b against a");
    }

    @Test
    void clearGroundIsNotPainted() {
        PlotPicture opaque = picture(SCENE);
        PlotPicture clear = new PlotPicture(SCENE, opaque.view(), opaque.theme(), 800, 600, Ground.CLEAR, Set.of());
        assertThat(said(opaque)).startsWith("fill", "within");
        assertThat(said(clear)).startsWith("within");
    }

    @Test
    void aTinyPictureIsRefused() {
        assertThatThrownBy(() -> PlotPicture.of(SCENE, Viewport.fit(SCENE.bounds()), PlotTheme.LIGHT, 10, 10))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("A plot of 10 by 10 pixels is too small; it needs at least 160 by 120.");
    }

    private static PlotPicture picture(PlotScene scene) {
        return PlotPicture.of(scene, Viewport.fit(scene.bounds()), PlotTheme.LIGHT, 800, 600);
    }

    private static List<String> said(PlotPicture picture) {
        Recording pen = new Recording();
        picture.paint(pen, area -> area.text("points", 0, 0, TextStyle.of(1, 0)));
        return pen.said;
    }

    private static Layers.Shown shown(String name, double opacity) {
        return new Layers.Shown(new Named(name), opacity);
    }

    /** A layer that writes its name. */
    private record Named(String name) implements Layer {
        @Override
        public LayerKind kind() {
            return LayerKind.GROUPS;
        }

        @Override
        public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
            pen.text(name, 0, 0, TextStyle.of(1, 0));
        }
    }

    /** Keeps the texts that are drawn, and what is filled and limited around them. */
    private static final class Recording implements Pen {
        private final List<String> said = new ArrayList<>();

        @Override
        public void stroke(Path path, Stroke stroke) {
            // lines are looked at by the tests of those who draw them
        }

        @Override
        public void fill(Path path, int color, double opacity) {
            said.add("fill");
        }

        @Override
        public void text(String text, double x, double y, TextStyle style) {
            said.add(text);
        }

        @Override
        public void image(PixelImage image, double x, double y, double width, double height, double opacity) {
            said.add("image");
        }

        @Override
        public void within(double x, double y, double width, double height, Consumer<Pen> drawing) {
            said.add("within");
            drawing.accept(this);
            said.add("out");
        }
    }
}
