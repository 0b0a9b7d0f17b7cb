package org.asterism.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.asterism.annotation.Label;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Clustering;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Label A = new Label("A", 0);
    private static final Label B = new Label("B", 1);
    private static final Label OLD = new Label("Old", 4);

    /** Row 2 is not plotted, so points 2 to 4 are rows 3 to 5. */
    private static final Study STUDY = Study.of(
            1,
            new Dataset(
                    "six",
                    List.of(
                            new NumberColumn("x", new double[] {0, 1, Double.NaN, 3, 4, 5}),
                            new NumberColumn("y", new double[] {0, 1, 2, 3, 4, 5}))));

    private static final int[] ROWS = STUDY.scatter().rows();
    private static final Sketch SKETCH = new Sketch(
            List.of(Group.of(A), Group.of(B)),
            List.of(outline(0, 0, 1, 2), outline(1, 2, 3), outline(Clustering.NOISE, 4)));

    @Test
    void theTopmostOutlineGivesALabelToTheRowOfEachPoint() {
        Study outlined = apply(STUDY, SKETCH);
        assertThat(outlined.annotation().labels()).containsExactly(A, B);
        assertThat(outlined.annotation().assignment())
                .containsExactly(0, 0, Clustering.UNLABELLED, 1, 1, Clustering.NOISE);
        assertThat(outlined.drawing()).isEqualTo(Drawing.in(STUDY, SKETCH));
        assertThat(Drawing.sketch(outlined, ROWS)).isEqualTo(SKETCH);
    }

    @Test
    void rowsThatAreNotPlottedKeepTheirLabelWhileItIsThere() {
        Study labelled = STUDY.annotated(a -> a.add(OLD).add(B).assign(rows(2), 1));
        assertThat(apply(labelled, SKETCH).annotation().assignment()[2]).isEqualTo(1);
        Study other = STUDY.annotated(a -> a.add(OLD).assign(rows(2), 0));
        assertThat(apply(other, SKETCH).annotation().assignment()[2]).isEqualTo(Clustering.UNLABELLED);
    }

    @Test
    void labelsThatCameOtherwiseArePointsChosenOneByOne() {
        Study labelled = apply(STUDY, SKETCH).annotated(a -> a.add(OLD).assign(rows(0), 2));
        Sketch sketch = Drawing.sketch(labelled, ROWS);
        assertThat(sketch.groups()).containsExactly(Group.of(A), Group.of(B), Group.of(OLD));
        assertThat(sketch.topmost(5)).containsExactly(2, 0, 1, 1, Clustering.NOISE);
        assertThat(sketch.outlines()).startsWith(SKETCH.outlines().toArray(Outline[]::new));
        assertThat(apply(labelled, sketch).annotation().assignment())
                .isEqualTo(labelled.annotation().assignment());
    }

    @Test
    void onOtherAxesThereAreOnlyTheLabels() {
        Study turned = apply(STUDY, SKETCH).withAxes("y", "x");
        Sketch sketch = Drawing.sketch(turned, ROWS);
        assertThat(sketch.topmost(5)).containsExactly(0, 0, 1, 1, Clustering.NOISE);
        assertThat(sketch.outlines()).allMatch(Outline::shapeless);
    }

    @Test
    void outlinesFollowTheirLabels() {
        Study outlined = apply(STUDY, SKETCH);
        Study renamed = apply(outlined, Edits.renameLabel(outlined, 1, "Beta"));
        assertThat(Drawing.sketch(renamed, ROWS).groups()).containsExactly(Group.of(A), Group.of(B.withName("Beta")));
        Study removed = apply(renamed, Edits.removeLabel(renamed, 0));
        assertThat(Drawing.sketch(removed, ROWS).topmost(5))
                .containsExactly(Clustering.UNLABELLED, Clustering.UNLABELLED, 0, 0, Clustering.NOISE);
        Partition none = Partition.none(6);
        assertThat(apply(outlined, Edits.adopt(outlined, "nothing", none)).drawing())
                .isNull();
    }

    @Test
    void twoGroupsOfOneNameAreRefused() {
        Sketch twice = SKETCH.with(1, Group.of(A.withColor(3)));
        assertThatThrownBy(() -> apply(STUDY, twice))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("There is a label \"A\" already");
    }

    private static Study apply(Study study, Sketch sketch) {
        return apply(study, Edits.outline(study, ROWS, sketch));
    }

    private static Study apply(Study study, Command command) {
        Workspace workspace = Workspace.EMPTY.open(study);
        return Objects.requireNonNull(
                command.change().apply(workspace).activeStudy().orElse(null));
    }

    private static Outline outline(int group, int... points) {
        return Outline.of(group, rows(points));
    }

    private static BitSet rows(int... rows) {
        BitSet set = new BitSet();
        for (int row : rows) {
            set.set(row);
        }
        return set;
    }
}
