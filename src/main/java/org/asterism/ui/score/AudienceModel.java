package org.asterism.ui.score;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;
import org.asterism.perception.People;
import org.asterism.perception.Percept;
import org.asterism.perception.PerceptualMixture;
import org.asterism.perception.Viewing;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** What predicted viewers see: one of their pictures can be looked at, and kept as a run or as labels. */
public final class AudienceModel {
    /** A picture with the group of every row. */
    public record Seen(ScoredPlot plot, Percept percept, String title, Partition partition) {}

    /**
     * A picture that some viewers see.
     *
     * @param rank its place among all that viewers see, 0 for the most frequent
     * @param viewers of 100, at least 1
     * @param points at most a few thousand of the plot's
     */
    public record Picture(int rank, Percept percept, int viewers, Points points, int[] labels) {}

    private static final int PICTURED = 4000;

    private final DocumentModel document;
    private final AmbiguityModel ambiguity;
    private final TasksModel tasks;
    private final Latest latest;
    private final Latest picturing;
    private final Latest comparing;
    private final ObservableList<Picture> pictures = FXCollections.observableArrayList();
    private final ObservableList<String> judges = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable People> people = new ReadOnlyObjectWrapper<>(this, "people");
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>(this, "seen");
    private final ReadOnlyStringWrapper noRun = new ReadOnlyStringWrapper(this, "noRun", "");

    public AudienceModel(DocumentModel document, AmbiguityModel ambiguity, TasksModel tasks) {
        this.document = document;
        this.ambiguity = ambiguity;
        this.tasks = tasks;
        latest = new Latest(tasks);
        picturing = new Latest(tasks);
        comparing = new Latest(tasks);
        ambiguity.scoredProperty().subscribe(this::follow);
        judges.subscribe(this::compare);
    }

    /** What viewers see, the most frequent first. */
    public ObservableList<Picture> pictures() {
        return pictures;
    }

    /** The columns that each hold the groups that one person saw; to be compared with the predicted viewers. */
    public ObservableList<String> judges() {
        return judges;
    }

    /** What these people saw; null where nobody is compared. */
    public ReadOnlyObjectProperty<@Nullable People> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    /** The picture that is looked at; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Why a picture of these viewers cannot be kept as a run; empty where it can. */
    public ReadOnlyStringProperty noRunProperty() {
        return noRun.getReadOnlyProperty();
    }

    public BooleanBinding looking() {
        return Bindings.isNotNull(seen);
    }

    /** Looks at the plot as these viewers see it. */
    public void look(Percept percept) {
        ScoredPlot plot = ambiguity.scoredProperty().get();
        if (plot != null) {
            latest.start(Messages.text("score.task-seen"), job -> seen(plot, percept, job), seen::set, _ -> forget());
        }
    }

    /** Looks at the plot as it was before. */
    public void forget() {
        latest.cancel();
        seen.set(null);
        ScoredPlot plot = ambiguity.scoredProperty().get();
        noRun.set(plot == null ? "" : noRun(plot));
    }

    /** Adds the picture to the runs: the same components joined at the same threshold. */
    public void keepAsRun() {
        Seen kept = seen.get();
        if (kept != null && noRun.get().isEmpty()) {
            Recipe recipe = recipe(kept);
            Study study = kept.plot.study();
            tasks.start(
                    kept.title,
                    job -> recipe.run(study.dataset(), study.truth(), job),
                    run -> document.change(Edits.addRun(study.id(), run)));
        }
    }

    /** Makes the picture's groups the labels of its points, in place of those they have. */
    public void keepAsLabels() {
        Seen kept = seen.get();
        if (kept != null) {
            document.onStudy(study -> Edits.adopt(study, kept.title, kept.partition));
            document.color(Coloring.ANNOTATION);
        }
    }

    private void follow(@Nullable ScoredPlot plot) {
        forget();
        if (plot == null) {
            picturing.cancel();
            pictures.clear();
        } else {
            picturing.start(
                    Messages.text("score.task-pictures"),
                    job -> pictures(plot, job),
                    pictures::setAll,
                    _ -> pictures.clear());
            judges.removeIf(column -> !plot.study().groupColumns().contains(column));
            compare();
        }
    }

    private void compare() {
        ScoredPlot plot = ambiguity.scoredProperty().get();
        if (plot == null || judges.isEmpty()) {
            comparing.cancel();
            people.set(null);
        } else {
            List<String> columns = List.copyOf(judges);
            comparing.start(
                    Messages.text("score.task-people"),
                    job -> people(plot, columns, job),
                    people::set,
                    _ -> people.set(null));
        }
    }

    private static People people(ScoredPlot plot, List<String> columns, Job job) {
        List<int[]> labels = columns.stream()
                .map(column -> Partition.ofColumn(plot.study().dataset().column(column))
                        .labels())
                .map(plot::gather)
                .toList();
        return People.of(plot.ambiguity(), plot.points(), labels, job);
    }

    private static List<Picture> pictures(ScoredPlot plot, Job job) {
        Ambiguity ambiguity = plot.ambiguity();
        int step = Math.ceilDiv(plot.points().size(), PICTURED);
        Points some = plot.points()
                .select(IntStream.range(0, plot.points().size() / step)
                        .map(i -> i * step)
                        .toArray());
        List<Percept> percepts = ambiguity.audience().percepts();
        int[] viewers = ambiguity.audience().counts(100);
        return IntStream.range(0, percepts.size())
                .filter(v -> viewers[v] > 0)
                .mapToObj(v ->
                        new Picture(v, percepts.get(v), viewers[v], some, ambiguity.seen(percepts.get(v), some, job)))
                .toList();
    }

    private Recipe recipe(Seen kept) {
        Clams clams = kept.plot.ambiguity().settings();
        PerceptualMixture algorithm = new PerceptualMixture(
                kept.percept.threshold(),
                clams.grouping(),
                clams.coordinates(),
                ambiguity.proportionsProperty().get(),
                clams.sensitivity(),
                clams.seed());
        return new Recipe(algorithm, kept.plot.study().axes(), false);
    }

    private static String noRun(ScoredPlot plot) {
        if (plot.scope() != Scope.ALL) {
            return Messages.text("score.no-run-part");
        }
        return plot.ambiguity().viewing().model().equals(Viewing.DEFAULT_MODEL)
                ? ""
                : Messages.text("score.no-run-model");
    }

    private static Seen seen(ScoredPlot plot, Percept percept, Job job) {
        Ambiguity ambiguity = plot.ambiguity();
        int[] labels = plot.spread(ambiguity.seen(percept, plot.points(), job), Clustering.UNLABELLED);
        int viewers =
                ambiguity.audience().counts(100)[ambiguity.audience().percepts().indexOf(percept)];
        return new Seen(
                plot, percept, title(viewers, percept.groups()), Partition.ofClusters(labels, percept.groups()));
    }

    static String title(int viewers, int groups) {
        return viewers == 0
                ? Messages.text("score.would-see-few", ScoreText.groups(groups))
                : Messages.text("score.would-see", viewers, ScoreText.groups(groups));
    }
}
