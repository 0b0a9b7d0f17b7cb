package org.asterism.ui.selecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.density.Dbscan;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.generate.Blobs;
import org.asterism.geometry.Points;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.job.Runner;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;
import org.asterism.tuning.selection.Share;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.Edits;
import org.asterism.workspace.History;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SelectingModelTest {
    private final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);
    private final DocumentModel document =
            new DocumentModel(new History(Workspace.EMPTY.open(new Blobs(120, 2, 1, 4).generate())));
    private final ReadOnlyObjectWrapper<@Nullable Recipe> form =
            new ReadOnlyObjectWrapper<>(new Recipe(new Dbscan(0.7, 5), List.of("x", "y"), false));
    private final SelectingModel model = new SelectingModel(document, form.getReadOnlyProperty(), tasks, Runnable::run);

    private void set(Map<String, String> values) {
        model.show();
        model.setup().parameters().forEach(parameter -> {
            String value = values.get(parameter.declaration().option());
            if (value != null) {
                parameter.textProperty().set(value);
            }
        });
    }

    @Test
    void plantsIntoOnesOwnDataAndExportsEveryCell() {
        set(Map.of("largest", "80", "sizes", "2", "nearest", "5", "distances", "2", "repeats", "3"));
        model.start();
        Outcome outcome = Objects.requireNonNull(model.outcomeProperty().get());
        assertThat(outcome.names()).containsExactly("DBSCAN, Epsilon 0.7");
        assertThat(outcome.surfaces().getFirst().cell(1, 1).recovered()).isEqualTo(new Share(3, 3));
        assertThat(model.statusProperty().get()).isEqualTo("3 of 3 rounds");
        String[] lines = SelectingText.csv(outcome).split("\n", -1);
        assertThat(lines).hasSize(6);
        assertThat(lines[4]).startsWith("\"DBSCAN, Epsilon 0.7\",80,6.0,3,3,1.0000,");
    }

    @Test
    void whatWasFoundStaysWhenItIsStopped() {
        form.set(new Recipe(new Stopping(2), List.of("x", "y"), false));
        set(Map.of("ground", "field", "sizes", "1", "distances", "1", "repeats", "50"));
        Stopping.CALLS.set(0);
        model.start();
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(model.outcomeProperty().get()).isNotNull();
        assertThat(model.statusProperty().get()).isEqualTo("2 of 50 rounds Stopped.");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    /** Finds nothing, and is cancelled after some calls. */
    @Described(id = "stopping", title = "Stopping", summary = "Stops.")
    public record Stopping(
            @Parameter(help = "How often it runs.", initial = "1")
            int most) implements Clusterer {
        static final AtomicInteger CALLS = new AtomicInteger();

        @Override
        public double effort(int size, int dimensions) {
            return size;
        }

        @Override
        public Clustering cluster(Points points, Job job) {
            if (CALLS.incrementAndGet() > most) {
                throw new CancelledException();
            }
            return Clustering.of(new int[points.size()]);
        }
    }

    @Test
    void saysWhatDoesNotFit() {
        set(Map.of("largest", "5"));
        model.start();
        assertThat(model.problemProperty().get()).startsWith("The smallest size is 10");
        model.setup()
                .contenders()
                .forEach(contender -> contender.chosenProperty().set(false));
        set(Map.of("largest", "50"));
        model.setup()
                .contenders()
                .forEach(contender -> contender.chosenProperty().set(false));
        model.start();
        assertThat(model.problemProperty().get()).isEqualTo("Tick at least one algorithm.");
    }

    @Test
    void columnsOfPeopleAreMatchedWithTheKnownGroups() {
        Dataset people = new Dataset(
                "people",
                List.of(
                        new NumberColumn("x", new double[] {1, 2, 3, 4, 5, 6}),
                        new NumberColumn("y", new double[] {1, 2, 3, 4, 5, 7}),
                        new NumberColumn("known", new double[] {1, 1, 1, 2, 2, 2}),
                        new NumberColumn("Ada", new double[] {1, 1, 1, 1, 2, 3})));
        DocumentModel judged = new DocumentModel(new History(Workspace.EMPTY.open(people)));
        judged.onStudy(study -> Edits.truth(study, "known"));
        List<Verdict> verdicts =
                new SelectingModel(judged, form.getReadOnlyProperty(), tasks, Runnable::run).verdicts();
        assertThat(verdicts).extracting(Verdict::name).contains("Ada");
        Verdict ada = verdicts.get(verdicts.stream().map(Verdict::name).toList().indexOf("Ada"));
        assertThat(ada.match().recovered()).isEqualTo(new Share(1, 2));
        assertThat(ada.match().spurious()).isEqualTo(2);
        assertThat(ada.words()).isEqualTo("1 of 2 groups found again; 2 of 3 clusters match none");
    }
}
