package org.asterism.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.asterism.annotation.Annotation;
import org.asterism.annotation.Label;
import org.asterism.annotation.NamedSelection;
import org.asterism.annotation.RangeSelection;
import org.asterism.annotation.RowSelection;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.geometry.Area;
import org.asterism.geometry.Bounds;
import org.asterism.job.Job;
import org.asterism.parameter.Schema;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Dataset DATA = data(1, "x", "y", "z");
    private static final StudyRecipe RECIPE = StudyRecipe.of(study());

    @Test
    void theSameDataGivesTheSameStudy() {
        Replay replay = Replay.of(RECIPE, data(1, "x", "y", "z"), Job.QUIET);
        assertThat(replay.lines()).extracting(Replay.Line::verdict).containsOnly(Replay.Verdict.SAME);
        assertThat(replay.same()).isTrue();
        assertThat(replay.notes()).isEmpty();
        assertThat(StudyRecipe.of(replay.study())).isEqualTo(RECIPE);
        assertThat(replay.study().runs()).extracting(Run::id).containsExactly(2, 3);
    }

    /** Twice as large is the same for k-means on x and y, which it standardises; what lies in the outline is not. */
    @Test
    void otherDataIsClusteredAndLabelledByWhatIsInTheOutlinesThere() {
        Dataset other = data(2, "x", "y");
        assertThat(RECIPE.source().differences(DataSource.of(other)))
                .containsExactly(
                        "column \"x\" has other values", "column \"y\" has other values", "column \"z\" is missing");
        Replay replay = Replay.of(RECIPE, other, Job.QUIET);
        assertThat(replay.lines())
                .extracting(Replay.Line::verdict)
                .containsExactly(Replay.Verdict.SAME, Replay.Verdict.GONE);
        assertThat(replay.lines().get(1).reason()).contains("has no column \"z\"");
        assertThat(replay.same()).isFalse();
        assertThat(replay.study().selections()).extracting(NamedSelection::name).containsExactly("low");
        assertThat(replay.notes())
                .containsExactly("The selection \"rows\" names rows of the other data and is left out.");
        assertThat(replay.study().annotation().rows(0).cardinality()).isEqualTo(3);
    }

    @Test
    void aRunThatComesOutOtherwiseIsDifferent() {
        double[] x = {0, 9, 0, 9, 0, 9, 0, 9, 0, 9};
        Dataset other = new Dataset(
                "other.csv",
                List.of(new NumberColumn("x", x), new NumberColumn("y", x), new NumberColumn("z", new double[10])));
        Replay replay = Replay.of(RECIPE, other, Job.QUIET);
        assertThat(replay.lines().getFirst().verdict()).isEqualTo(Replay.Verdict.DIFFERENT);
        assertThat(replay.lines().getFirst().fingerprint())
                .isNotEqualTo(RECIPE.steps().getFirst().fingerprint());
    }

    @Test
    void whatDiffersInTheDataIsSaid() {
        DataSource source = DataSource.of(DATA);
        assertThat(source.differences(DataSource.of(new Dataset("any", DATA.columns()))))
                .isEmpty();
        assertThat(source.differences(
                        DataSource.of(new Dataset("any", DATA.columns().reversed()))))
                .containsExactly("its columns stand in another order");
        Dataset shorter = new Dataset("any", List.of(new NumberColumn("x", new double[3])));
        assertThat(source.differences(DataSource.of(shorter)))
                .containsExactly("it has 3 rows, not 10", "column \"y\" is missing", "column \"z\" is missing");
    }

    private static Study study() {
        Study study = Study.of(1, DATA).add(run(List.of("x", "y"))).add(run(List.of("x", "y")));
        study = study.add(run(List.of("z"))).removeRun(1);
        int[] rows = IntStream.range(0, 6).toArray();
        Area area = new Bounds(-1, -1, 5.5, 5.5).area(new double[0], new double[0]);
        Sketch sketch = new Sketch(
                List.of(Group.of(new Label("low", 0))), List.of(new Outline(0, Outline.Means.LASSO, area, rows)));
        int[] labels = new int[10];
        Arrays.fill(labels, 6, 10, Clustering.UNLABELLED);
        BitSet first = new BitSet();
        first.set(0);
        return study.withDrawing(Drawing.in(study, sketch))
                .withAnnotation(new Annotation(List.of(new Label("low", 0)), labels))
                .withSelections(List.of(
                        new NamedSelection("low", new RangeSelection("x", 0, 3)),
                        new NamedSelection("rows", RowSelection.of(first))));
    }

    private static Run run(List<String> columns) {
        Clusterer means = Schema.<Clusterer>of(KMeans.class).create(Map.of("k", 2));
        return new Recipe(means, columns, true).run(DATA, null, Job.QUIET);
    }

    private static Dataset data(double unit, String... names) {
        double[] values = IntStream.range(0, 10).mapToDouble(i -> i * unit).toArray();
        return new Dataset(
                "ten.csv",
                Arrays.stream(names)
                        .map(name -> (Column) new NumberColumn(name, values))
                        .toList());
    }
}
