package org.asterism.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.BitSet;
import java.util.List;
import org.asterism.annotation.RowSelection;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.parameter.Schema;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Indices;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.junit.jupiter.api.Test;

class StudySceneTest {
    private final Dataset dataset = new Dataset(
            "four.csv",
            List.of(
                    new NumberColumn("x", new double[] {0, 1, Double.NaN, 9, 10}),
                    new NumberColumn("y", new double[] {0, 1, 2, 9, 10})));
    private final Study study = Study.of(1, dataset);

    @Test
    void rowsWithoutAPointTakeNoPart() {
        PlotScene scene = StudyScene.of(study.withSelection(new RowSelection(new int[] {2, 3})))
                .scene();
        assertThat(scene.x()).containsExactly(0, 1, 9, 10);
        assertThat(scene.selected().stream()).containsExactly(2);
    }

    @Test
    void theSameClusterKeepsItsColourFromRunToRun() {
        Study run = study.add(run(0, 0, -2, 1, 1)).add(run(1, 1, -2, 0, 0));
        StudyScene second = StudyScene.of(run);
        assertThat(second.scene().labels()).containsExactly(0, 0, 1, 1);
        assertThat(second.scene().legend().entries())
                .extracting(LegendEntry::name, LegendEntry::label)
                .containsExactly(tuple("Cluster 1", 1), tuple("Cluster 2", 0));
        assertThat(second.group(1)).isZero();
    }

    @Test
    void aSelectionOfOneLabelNoLongerGreysTheRest() {
        BitSet rows = new BitSet();
        rows.set(0, 2);
        Study labelled = study.withSelection(RowSelection.of(rows))
                .annotated(annotation -> annotation.atLeast(1).assign(rows, 0))
                .withView(study.view().withColoring(Coloring.ANNOTATION));
        assertThat(StudyScene.of(labelled).scene().selected().cardinality()).isZero();
        assertThat(StudyScene.of(labelled).selectedCount()).isEqualTo(2);
        rows.set(3);
        Study mixed = labelled.withSelection(RowSelection.of(rows));
        assertThat(StudyScene.of(labelled).next(mixed).scene().selected().cardinality())
                .isEqualTo(3);
    }

    private static Run run(int... labels) {
        Clusterer means = Schema.<Clusterer>of(KMeans.class).initial();
        return new Run(new Recipe(means, List.of("x", "y"), false), "print", labels, 2, 0, Indices.NONE, 0);
    }
}
