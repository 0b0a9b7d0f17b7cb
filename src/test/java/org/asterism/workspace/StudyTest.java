package org.asterism.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import org.asterism.annotation.Annotation;
import org.asterism.annotation.Label;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Column;
import org.asterism.data.Coordinate;
import org.asterism.data.Dataset;
import org.asterism.data.DateColumn;
import org.asterism.data.NumberColumn;
import org.asterism.data.Scale;
import org.asterism.data.TextColumn;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;

class StudyTest {
    private static final Dataset TWO_GROUPS = new Dataset(
            "two groups",
            List.of(
                    new NumberColumn("x", new double[] {0, 1, 0, 9, 8, 9, Double.NaN}),
                    new NumberColumn("y", new double[] {0, 0, 1, 9, 9, 8, 4}),
                    TextColumn.of("kind", List.of("a", "a", "a", "b", "b", "b", "")),
                    new NumberColumn("code", new double[] {-1, 5, 5, 2, 2, 2, Double.NaN})));

    @Test
    void aRunIsMeasuredAgainstTruthAndLabels() {
        Study study = Study.of(1, TWO_GROUPS).withTruth("kind");
        Run run = new Recipe(new KMeans(2, 5, 1), List.of("x", "y"), false).run(TWO_GROUPS, "kind", Job.QUIET);
        study = study.add(run);
        assertThat(run.labels()).containsExactly(0, 0, 0, 1, 1, 1, Clustering.UNLABELLED);
        assertThat(run.clusters()).isEqualTo(2);
        assertThat(run.noiseShare()).isZero();
        assertThat(run.indices().truthAri()).isEqualTo(1);
        assertThat(run.indices().silhouette()).isBetween(0.8, 1.0);
        BitSet three = new BitSet();
        three.set(0, 3);
        BitSet one = new BitSet();
        one.set(3);
        Annotation labels = study.annotation().atLeast(2).assign(three, 0).assign(one, 1);
        Agreement agreement = study.withAnnotation(labels).agreement(run);
        assertThat(agreement.rows()).isEqualTo(4);
        assertThat(agreement.adjustedRandIndex()).isEqualTo(1);
        assertThat(agreement.adjustedMutualInformation()).isEqualTo(1);
    }

    @Test
    void columnsArePartitionsWithNoiseAndMissingValuesApart() {
        Partition kinds = Partition.ofColumn(TWO_GROUPS.column("kind"));
        assertThat(kinds.labels()).containsExactly(0, 0, 0, 1, 1, 1, Clustering.UNLABELLED);
        assertThat(kinds.groups()).containsExactly(new Label("a", 0), new Label("b", 1));
        Partition codes = Partition.ofColumn(TWO_GROUPS.column("code"));
        assertThat(codes.labels()).containsExactly(Clustering.NOISE, 1, 1, 0, 0, 0, Clustering.UNLABELLED);
        assertThat(codes.groups()).containsExactly(new Label("2", 0), new Label("5", 1));
    }

    @Test
    void aColumnOfManyValuesIsNoPartition() {
        double[] values = new double[101];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        assertThatThrownBy(() -> Partition.ofColumn(new NumberColumn("id", values)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Column \"id\" has more than 100 different values; choose one that names groups.");
    }

    @Test
    void whatIsGoneColoursNothing() {
        Study study = Study.of(1, TWO_GROUPS);
        assertThat(study.partition(new Coloring.ByRun(7)).groups()).isEmpty();
        assertThat(study.partition(new Coloring.ByColumn("gone")).labels()).containsOnly(Clustering.UNLABELLED);
        assertThat(study.groupColumns()).containsExactly("x", "y", "kind", "code");
    }

    @Test
    void aNumberingOfTheRowsIsPlottedOnlyWhereNothingElseIsThere() {
        NumberColumn id = new NumberColumn("ID", new double[] {1, 2, 5});
        NumberColumn x = new NumberColumn("x", new double[] {3, 1, 2});
        NumberColumn index = new NumberColumn("index", new double[] {3, 1, 2});
        DateColumn when = new DateColumn("when", new double[] {1, 2, 3});
        TextColumn kind = TextColumn.of("kind", List.of("a", "b", "a"));
        assertThat(firstAxes(id, x, kind, when)).containsExactly("x", "when");
        assertThat(firstAxes(id, index, x)).containsExactly("index", "x");
        assertThat(firstAxes(kind, id, x)).containsExactly("x", "ID");
        assertThat(firstAxes(kind, x)).containsExactly("x", "kind");
    }

    private static List<String> firstAxes(Column... columns) {
        return Study.of(1, new Dataset("set", List.of(columns))).axes();
    }

    @Test
    void aStudyIsPlottedAtThePlacesOfItsAxes() {
        Dataset dataset = new Dataset(
                "set",
                List.of(
                        new NumberColumn("n", new double[] {1000, 0, 10}),
                        TextColumn.of("w", List.of("a", "b", "c")),
                        new NumberColumn("m", new double[] {1, 2, 3})));
        Study study = Study.of(1, dataset).withAxes("n", "w");
        Study log = study.withView(study.view().withAxes(new Axis(Scale.LOG, "N"), Axis.PLAIN));
        assertThat(log.scatter().points().column(0)).containsExactly(3, 1);
        assertThat(log.scatter().points().column(1)[1]).isBetween(1.7, 2.3);
        assertThat(log.plotted().stream()).containsExactly(0, 2);
        assertThat(log.samePlane(study)).isFalse();
        assertThat(log.withAxes("w", "n").upwards()).isEqualTo(new Coordinate("n", Scale.LOG));
        assertThat(log.withAxes("m", "w").view().across()).isEqualTo(Axis.PLAIN);
    }

    @Test
    void aPlotNeedsTwoColumnsOfNumbers() {
        Dataset one = new Dataset("lone", List.of(new NumberColumn("x", new double[3])));
        assertThatThrownBy(() -> Study.of(1, one))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("A plot needs two columns of numbers, but lone has only \"x\".");
    }
}
