package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.asterism.annotation.RegionSelection;
import org.asterism.annotation.RowSelection;
import org.asterism.annotation.SelectionMode;
import org.asterism.geometry.Bounds;
import org.asterism.report.Layers;
import org.asterism.report.Viewport;
import org.asterism.report.layer.OutlineLayer;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.LayerKind;
import org.asterism.workspace.LayerSetting;
import org.asterism.workspace.Marks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layers of the plot, without a window. */
class LayersTest {
    @TempDir
    private Path folder;

    private TestDesk test;
    private Desk desk;

    @BeforeEach
    void open() {
        test = TestDesk.withBlobs(folder);
        desk = test.desk;
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aLayerIsPlannedWhenItIsShownAndKeptInTheDocument() {
        desk.algorithm().run();
        assertThat(kinds()).containsExactly(LayerKind.GROUPS);
        desk.layers().show(LayerKind.CONVEX_HULLS, true);
        desk.layers().show(LayerKind.DENSITY, true);

        assertThat(drawn().below()).extracting(shown -> shown.layer().kind()).containsExactly(LayerKind.DENSITY);
        assertThat(kinds()).containsExactly(LayerKind.CONVEX_HULLS, LayerKind.GROUPS);
        assertThat(test.study().view().layer(LayerKind.CONVEX_HULLS).shown()).isTrue();
        desk.layers().show(LayerKind.CONVEX_HULLS, false);
        assertThat(kinds()).containsExactly(LayerKind.GROUPS);
    }

    @Test
    void opacityAndOrderAreThoseOfTheList() {
        desk.algorithm().run();
        desk.layers().show(LayerKind.CENTRES, true);
        desk.layers().fade(LayerKind.CENTRES, 0.4);
        desk.layers().fade(LayerKind.POINTS, 0.5);
        assertThat(drawn().points()).isEqualTo(0.5);
        assertThat(drawn().above().getLast().opacity()).isEqualTo(0.4);

        desk.layers().moveTo(LayerKind.CENTRES, LayerKind.VORONOI);
        assertThat(order().getFirst()).isEqualTo(LayerKind.CENTRES);
        assertThat(drawn().below()).hasSize(1);
        desk.layers().move(LayerKind.CENTRES, 1);
        assertThat(order().subList(0, 2)).containsExactly(LayerKind.VORONOI, LayerKind.CENTRES);
        desk.layers().move(LayerKind.CENTRES, 100);
        assertThat(order().getLast()).isEqualTo(LayerKind.CENTRES);
        desk.layers().show(LayerKind.POINTS, false);
        assertThat(drawn().points()).isZero();
        desk.layers().reset();
        assertThat(test.study().view().layers()).isEqualTo(LayerSetting.INITIAL);
    }

    @Test
    void theSwitchesOfGroupsAndDoubtAreThoseOfTheList() {
        desk.scoreLayers().outlinesProperty().set(false);
        assertThat(test.study().view().layer(LayerKind.GROUPS).shown()).isFalse();
        assertThat(kinds()).isEmpty();
        desk.layers().show(LayerKind.GROUPS, true);
        assertThat(desk.scoreLayers().outlinesProperty().get()).isTrue();
        desk.layers().show(LayerKind.DOUBT, true);
        assertThat(desk.scoreLayers().doubtProperty().get()).isTrue();
        assertThat(kinds()).containsExactly(LayerKind.DOUBT, LayerKind.GROUPS);

        desk.modeProperty().set(Mode.LABEL);
        assertThat(kinds()).isEmpty();
        assertThat(desk.layers().notesProperty().get().get(LayerKind.GROUPS)).isEqualTo("Hidden while labelling");
        assertThat(desk.scoreLayers().doubtProperty().get()).isTrue();
    }

    @Test
    void layersFollowTheColoursAndTheView() {
        desk.layers().show(LayerKind.CENTRES, true);
        assertThat(desk.layers().notesProperty().get().get(LayerKind.CENTRES))
                .isEqualTo("Colour the points by clusters or labels first");
        desk.algorithm().run();
        assertThat(desk.layers().notesProperty().get()).doesNotContainKey(LayerKind.CENTRES);
        Layers.Shown first = drawn().above().getLast();
        desk.layers().look(new Viewport(new Bounds(0, 0, 5, 5), 300, 200));
        assertThat(drawn().above().getLast().layer()).isSameAs(first.layer());

        desk.layers().show(LayerKind.HEXAGONS, true);
        Layers.Shown hexagons = drawn().below().getFirst();
        desk.layers().look(new Viewport(new Bounds(0, 0, 6, 5), 300, 200));
        assertThat(drawn().below().getFirst().layer()).isNotEqualTo(hexagons.layer());
        desk.scatter().color(Coloring.PLAIN);
        assertThat(drawn().above().getLast().layer()).isNotEqualTo(first.layer());
    }

    @Test
    void aSelectionThatWasDrawnHasAnOutline() {
        RegionSelection drawn =
                new RegionSelection(test.study().across(), test.study().upwards(), new Bounds(0, 0, 5, 5));
        desk.scatter().select(drawn, SelectionMode.NEW);
        assertThat(drawn().find(OutlineLayer.class)
                        .orElseThrow()
                        .outlines()
                        .getFirst()
                        .lines())
                .hasSize(1);
        desk.scatter()
                .select(
                        new RegionSelection(test.study().upwards(), test.study().across(), new Bounds(1, 1, 2, 4)),
                        SelectionMode.ADD);
        OutlineLayer both = drawn().find(OutlineLayer.class).orElseThrow();
        assertThat(both.outlines().getFirst().lines()).hasSize(2);
        assertThat(both.outlines().getFirst().lines().getLast().column(0)).containsExactly(1, 1, 4, 4, 1);

        desk.datasets().setAxes("y", "z");
        assertThat(drawn().find(OutlineLayer.class)).isEmpty();
        desk.scatter().select(new RowSelection(new int[] {1}), SelectionMode.NEW);
        assertThat(drawn().find(OutlineLayer.class)).isEmpty();
    }

    @Test
    void marksAreKeptInTheDocument() {
        desk.marks().change(marks -> marks.withShading(Marks.Shading.EQUALISED).withRadius(5));
        assertThat(test.study().view().marks().radius()).isEqualTo(5);
        assertThat(desk.scatter().sceneProperty().get().marks().shading()).isEqualTo(Marks.Shading.EQUALISED);
        desk.layers().reset();
        assertThat(desk.marks().marksProperty().get()).isEqualTo(Marks.AUTOMATIC);
    }

    private Layers drawn() {
        return desk.scatter().sceneProperty().get().layers();
    }

    private List<LayerKind> kinds() {
        return drawn().above().stream().map(shown -> shown.layer().kind()).toList();
    }

    private List<LayerKind> order() {
        return test.study().view().layers().stream().map(LayerSetting::kind).toList();
    }
}
