package org.asterism.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.geometry.Points;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.job.Runner;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;
import org.asterism.quality.Lineage;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.Edits;
import org.asterism.workspace.History;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SweepModelTest {
    private static final int ROWS = 60;

    private final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);
    private final DocumentModel document = new DocumentModel(new History(Workspace.EMPTY.open(groups())));
    private final ReadOnlyObjectWrapper<@Nullable Recipe> form = new ReadOnlyObjectWrapper<>(kMeans());
    private final List<Recipe> adopted = new ArrayList<>();
    private final SweepModel model =
            new SweepModel(document, form.getReadOnlyProperty(), adopted::add, tasks, Runnable::run);

    @Test
    void theBestOfACurveIsThePlantedNumberAndIsChosen() {
        sweep("2", "8", "7");

        assertThat(model.rows()).extracting(Row::values).startsWith(List.of("2"), List.of("3"));
        assertThat(model.statusProperty().get()).isEqualTo("7 of 7");
        Scores silhouette = Scores.of(plan(), 0, model.rows());
        assertThat(silhouette.best()).hasValue(1);
        assertThat(Objects.requireNonNull(model.selectedProperty().get()).clusters())
                .isEqualTo(3);
    }

    @Test
    void agreementWithKnownGroupsIsMeasuredWhereThereAreAny() {
        document.onStudy(study -> Edits.truth(study, "kind"));
        sweep("2", "4", "3");

        int last = plan().measures().size() - 1;
        assertThat(plan().measures().get(last).title()).isEqualTo("ARI with kind");
        assertThat(model.rows().get(1).index(last)).isEqualTo(1);
        model.rows()
                .get(1)
                .clustered()
                .ifPresent(found ->
                        assertThat(plan().subject().colors(found.clustering())).containsExactlyInAnyOrder(0, 1, 2));
    }

    @Test
    void valuesAbovePointsAreRefusedAndSayWhy() {
        sweep("58", "62", "5");

        assertThat(model.statusProperty().get()).isEqualTo("5 of 5, 2 refused");
        assertThat(model.rows().getLast().reason()).startsWith("k is 62, but");
    }

    @Test
    void whatDoesNotFitTheRangeIsSaidBesideTheFieldsAndNothingStarts() {
        model.show();
        AxisModel axis = model.setup().first();
        axis.fromProperty().set("0");
        assertThat(axis.problemProperty().get()).startsWith("k must be at least 1");
        assertThat(model.setup().planProperty().get()).isNull();
        axis.fromProperty().set("9");
        axis.toProperty().set("4");
        assertThat(axis.problemProperty().get()).isNotEmpty();
        model.start();
        assertThat(model.rows()).isEmpty();
        axis.toProperty().set("12");
        assertThat(axis.problemProperty().get()).isEmpty();
        assertThat(model.setup().planProperty().get()).isNotNull();
    }

    @Test
    void aCancelledSweepKeepsWhatItHas() {
        form.set(new Recipe(new Cancelled(3), List.of("x", "y"), false));
        sweep("2", "8", "7");

        assertThat(model.rows()).hasSizeBetween(1, 6);
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(model.statusProperty().get())
                .isEqualTo(model.rows().size() + " of 7. Sweep Cancelled was cancelled.");
        assertThat(model.selectedProperty().get()).isNotNull();
    }

    @Test
    void twoParametersMakeAMapOfAllPairs() {
        form.set(new Recipe(new Dbscan(0.5, 5), List.of("x", "y"), false));
        model.show();
        model.setup().second().choose("min-points");
        set(model.setup().first(), "0.5", "2.5", "3");
        set(model.setup().second(), "2", "5", "4");
        model.start();

        assertThat(model.rows()).hasSize(12);
        assertThat(model.rows().get(5).values()).containsExactly("1.5", "3");
        assertThat(model.lineage().linesProperty().get()).isNull();
        assertThat(plan().index(model.rows().get(5), 0)).isEqualTo(1);
        assertThat(plan().index(model.rows().get(5), 1)).isEqualTo(1);
        model.setup().second().choose("epsilon");
        assertThat(model.setup().problemProperty().get()).startsWith("Epsilon is swept already");
    }

    @Test
    void anAdoptedRowIsTheRecipeWithItsValue() {
        sweep("2", "8", "7");
        model.adopt(model.rows().get(3));

        assertThat(adopted).containsExactly(new Recipe(new KMeans(5, 5, 1), List.of("x", "y"), false));
    }

    /** From two to three clusters one splits, the other goes on; each keeps its colour. */
    @Test
    void clustersKeepTheirColoursAlongTheSweep() {
        sweep("2", "3", "2");

        LineageModel.Lines lines =
                Objects.requireNonNull(model.lineage().linesProperty().get());
        assertThat(lines.lineage().stages().getLast().edges())
                .extracting(Lineage.Edge::kind)
                .containsExactlyInAnyOrder(Lineage.Kind.CONTINUES, Lineage.Kind.CONTINUES, Lineage.Kind.SPLITS);
        int[] colors = model.lineage().colors(model.rows().getLast(), new int[0]);
        assertThat(colors).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(lines.picture().bands().getLast()).hasSize(3);
    }

    @Test
    void anotherDataSetTakesTheRowsAway() {
        sweep("2", "4", "3");
        document.change(Edits.open(groups()));

        assertThat(model.rows()).isEmpty();
        assertThat(model.selectedProperty().get()).isNull();
    }

    private void sweep(String from, String to, String count) {
        model.show();
        set(model.setup().first(), from, to, count);
        model.start();
    }

    private static void set(AxisModel axis, String from, String to, String count) {
        axis.fromProperty().set(from);
        axis.toProperty().set(to);
        axis.countProperty().set(count);
    }

    private Plan plan() {
        return Objects.requireNonNull(model.planProperty().get());
    }

    /** k-means that somebody cancels when k is 5. */
    @Described(id = "cancelled", title = "Cancelled", summary = "", group = "", complexity = "", reference = "")
    public record Cancelled(
            @Parameter(help = "", initial = "3", min = 1) int k) implements Clusterer {
        @Override
        public double effort(int size, int dimensions) {
            return size;
        }

        @Override
        public Clustering cluster(Points points, Job job) {
            if (k == 5) {
                throw new CancelledException();
            }
            return new KMeans(k, 5, 1).cluster(points, job);
        }
    }

    private static Recipe kMeans() {
        return new Recipe(new KMeans(3, 5, 1), List.of("x", "y"), false);
    }

    /** Three groups well apart. */
    private static Dataset groups() {
        SplittableRandom random = new SplittableRandom(5);
        double[] x = new double[ROWS];
        double[] y = new double[ROWS];
        List<String> kinds = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            int group = row / 20;
            x[row] = 10 * group + random.nextGaussian();
            y[row] = 5 * (group % 2) + random.nextGaussian();
            kinds.add("g" + group);
        }
        return new Dataset(
                "groups", List.of(new NumberColumn("x", x), new NumberColumn("y", y), TextColumn.of("kind", kinds)));
    }
}
