package org.asterism.ui.plot.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.annotation.SelectionMode;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline.Means;
import org.asterism.annotation.outline.Overlap;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Pixel;
import org.asterism.geometry.Points;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutlineModelTest {
    private static final Points LATTICE = Points.of(
            IntStream.range(0, 100).mapToDouble(i -> i % 10).toArray(),
            IntStream.range(0, 100).mapToDouble(i -> i / 10).toArray());
    private final OutlineModel model = new OutlineModel();
    private final List<Change> changes = new ArrayList<>();

    @BeforeEach
    void open() {
        open(Grouping.EACH_ITS_OWN);
        model.setOnChange((change, sketch) -> {
            assertThat(sketch).isEqualTo(model.sketch());
            changes.add(change);
        });
    }

    @Test
    void eachOutlineBeginsAGroup() {
        draw(0, 0, 2, SelectionMode.NEW);
        draw(5, 5, 2, SelectionMode.NEW);
        assertThat(model.sketch().groups())
                .extracting(group -> group.label().name())
                .containsExactly("Group A", "Group B");
        assertThat(model.groupProperty().get()).isEqualTo(1);
        assertThat(model.chosenProperty().get()).isEqualTo(1);
        assertThat(changes).containsExactly(Change.EDIT, Change.EDIT);
    }

    @Test
    void orAllGoIntoTheCurrentGroup() {
        open(Grouping.CURRENT);
        draw(0, 0, 2, SelectionMode.NEW);
        draw(5, 5, 2, SelectionMode.NEW);
        assertThat(model.sketch().groups()).hasSize(1);
        assertThat(model.sketch().of(0)).containsExactly(0, 1);
        model.groups().choose(Clustering.NOISE);
        draw(8, 0, 1, SelectionMode.NEW);
        assertThat(model.sketch().rows(Clustering.NOISE).cardinality()).isEqualTo(1);
    }

    @Test
    void aNewGroupWaitsForItsOutline() {
        draw(0, 0, 2, SelectionMode.NEW);
        model.groups().make();
        draw(5, 5, 2, SelectionMode.NEW);
        assertThat(model.sketch().groups()).hasSize(2);
        assertThat(model.sketch().of(1)).containsExactly(1);
    }

    @Test
    void aLassoAroundNothingChangesNothing() {
        draw(0.2, 0.2, 1.2, SelectionMode.NEW);
        draw(0.2, 0.2, 1.2, SelectionMode.ADD);
        assertThat(model.sketch()).isEqualTo(Sketch.EMPTY);
        assertThat(changes).isEmpty();
        assertThat(model.undoableProperty().get()).isFalse();
    }

    @Test
    void shiftJoinsAltCutsBothKeep() {
        draw(0, 0, 3, SelectionMode.NEW);
        draw(2, 0, 4, SelectionMode.ADD);
        assertThat(model.sketch().outlines()).hasSize(1);
        int all = model.sketch().rows(0).cardinality();
        draw(0, 0, 1, SelectionMode.SUBTRACT);
        assertThat(model.sketch().rows(0).cardinality()).isEqualTo(all - 1);
        draw(2, 0, 1, SelectionMode.INTERSECT);
        assertThat(model.sketch().rows(0).cardinality()).isEqualTo(1);
    }

    @Test
    void altAwayFromTheCurrentGroupCutsTheOthers() {
        draw(0, 0, 3, SelectionMode.NEW);
        draw(6, 6, 3, SelectionMode.NEW);
        draw(0, 0, 3, SelectionMode.SUBTRACT);
        assertThat(model.sketch().groups()).hasSize(1);
        assertThat(model.groupProperty().get()).isZero();
    }

    @Test
    void undoAndRedoGoThroughEverySketch() {
        List<Sketch> sketches = new ArrayList<>(List.of(model.sketch()));
        Runnable[] steps = {
            () -> draw(0, 0, 3, SelectionMode.NEW),
            () -> draw(5, 5, 3, SelectionMode.NEW),
            () -> model.outlines().move(1, 0),
            () -> model.draw(3, SelectionMode.ADD),
            () -> model.groups().change(0, Group.of(new Label("left", 4)).withConfidence(3)),
            () -> model.choose(0),
            () -> model.outlines().split(Points.of(new double[] {1.5, 1.5}, new double[] {-2, 9})),
            () -> model.groups().merge(0, 1),
            () -> model.groups().remove(0)
        };
        for (Runnable step : steps) {
            step.run();
            if (!model.sketch().equals(sketches.getLast())) {
                sketches.add(model.sketch());
            }
        }
        assertThat(sketches).hasSize(steps.length);
        for (Sketch sketch : sketches.reversed().subList(1, sketches.size())) {
            model.undo();
            assertThat(model.sketch()).isEqualTo(sketch);
        }
        model.undo();
        for (Sketch sketch : sketches.subList(1, sketches.size())) {
            model.redo();
            assertThat(model.sketch()).isEqualTo(sketch);
        }
        assertThat(model.redoableProperty().get()).isFalse();
    }

    @Test
    void theSmallerPartsOfACutBecomeGroups() {
        draw(0, 0, 5, SelectionMode.NEW);
        model.outlines().split(Points.of(new double[] {1.5, 1.5}, new double[] {-2, 9}));
        assertThat(model.sketch().groups()).hasSize(2);
        assertThat(model.sketch().rows(0).cardinality()).isEqualTo(15);
        assertThat(model.sketch().rows(1).cardinality()).isEqualTo(10);
        assertThat(model.chosenProperty().get()).isEqualTo(0);
    }

    @Test
    void markedOutlinesAreMergedIntoTheGroupOfTheChosenOne() {
        draw(0, 0, 2, SelectionMode.NEW);
        draw(4, 0, 2, SelectionMode.NEW);
        draw(8, 8, 2, SelectionMode.NEW);
        model.choose(0);
        model.mark(2);
        model.outlines().merge();
        assertThat(model.sketch().groups()).hasSize(2);
        assertThat(model.sketch().rows(0).cardinality()).isEqualTo(8);
        assertThat(model.chosenProperty().get()).isNotNegative();
    }

    @Test
    void removingAndGivingTakeTheMarkedOutlinesAlong() {
        draw(0, 0, 2, SelectionMode.NEW);
        draw(4, 0, 2, SelectionMode.NEW);
        draw(8, 8, 2, SelectionMode.NEW);
        model.choose(0);
        model.mark(1);
        model.outlines().give(Clustering.NOISE);
        assertThat(model.sketch().rows(Clustering.NOISE).cardinality()).isEqualTo(8);
        assertThat(model.sketch().groups()).hasSize(1);
        model.choose(0);
        model.mark(2);
        model.outlines().remove();
        assertThat(model.sketch().outlines()).hasSize(1);
    }

    @Test
    void aPreviewIsNoChange() {
        draw(0, 0, 2, SelectionMode.NEW);
        Sketch before = model.sketch();
        model.outlines().preview(before.outlines().getFirst().area().moved(3, 3));
        assertThat(model.shownProperty().get().rows(0)).isNotEqualTo(before.rows(0));
        assertThat(model.sketch()).isEqualTo(before);
        model.outlines().release();
        assertThat(model.shownProperty().get()).isEqualTo(before);
    }

    @Test
    void singlePointsComeAndGo() {
        model.draw(7, SelectionMode.NEW);
        model.draw(8, SelectionMode.NEW);
        assertThat(model.sketch().groups()).hasSize(1);
        assertThat(model.sketch().outlines()).hasSize(1);
        model.draw(7, SelectionMode.SUBTRACT);
        assertThat(model.sketch().outlines().getFirst().rows()).containsExactly(8);
        model.choose(OutlineModel.NONE);
        assertThat(model.outlines().step(1)).isTrue();
        assertThat(model.outlines().step(1)).isFalse();
    }

    private void open(Grouping grouping) {
        model.open(LATTICE, Sketch.EMPTY, Overlap.ALLOWED, grouping);
    }

    /** Draws a square from just below a place on, so large that it holds side times side points. */
    private void draw(double x, double y, double side, SelectionMode mode) {
        Bounds box = new Bounds(x - 0.1, y - 0.1, x + side - 0.9 + 0.2, y + side - 0.9 + 0.2);
        model.draw(box, Means.RECTANGLE, mode, new Pixel(0.01, 0.01));
    }
}
