package org.asterism.ui.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.parameter.InvalidInputException;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** The runs of the study on screen, sorted and filtered, and the one that colours the plot. */
public final class RunsModel {
    private final Surroundings around;
    private final DocumentModel document;
    private final RunReader reader;
    private final ObservableList<Run> runs = FXCollections.observableArrayList();
    private final ObservableList<RunRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Run> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<@Nullable Run> previewed = new ReadOnlyObjectWrapper<>(this, "previewed");
    private final ObjectProperty<RunOrder> order = new SimpleObjectProperty<>(this, "order", RunOrder.NEWEST);
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObjectProperty<@Nullable BiConsumer<Coloring, Coloring>> onCompare =
            new SimpleObjectProperty<>(this, "onCompare");
    private final Map<Set<String>, Double> scores = new HashMap<>();

    /**
     * What runs need of the rest of the window.
     *
     * @param preview shows groups in the plot under a title, without making them part of the document; null takes them off
     * @param form fills the form of the algorithms in
     */
    public record Surroundings(
            DocumentModel document,
            TasksModel tasks,
            BiConsumer<String, @Nullable Partition> preview,
            Consumer<Recipe> form) {}

    public RunsModel(Surroundings around) {
        this.around = around;
        document = around.document();
        reader = new RunReader(around.tasks());
        document.studyProperty().subscribe(this::watch);
        watch(null, document.studyProperty().get());
        reader.readingsProperty().subscribe((_, _) -> list());
        order.subscribe((_, _) -> list());
        filter.subscribe((_, _) -> list());
    }

    /** All runs, newest first. */
    public ObservableList<Run> runs() {
        return runs;
    }

    /** Those that pass the filter, pinned ones first. */
    public ObservableList<RunRow> rows() {
        return rows;
    }

    /** The run that colours the plot; null where labels, a column or nothing does. */
    public ReadOnlyObjectProperty<@Nullable Run> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The run that is looked at without colouring the plot for good. */
    public ReadOnlyObjectProperty<@Nullable Run> previewedProperty() {
        return previewed.getReadOnlyProperty();
    }

    public ObjectProperty<RunOrder> orderProperty() {
        return order;
    }

    /** Words that the name, algorithm, parameters or columns of a run must contain. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** What compares two partitions of the rows; null where nothing does. */
    public ObjectProperty<@Nullable BiConsumer<Coloring, Coloring>> onCompareProperty() {
        return onCompare;
    }

    /** What is known of the runs beside what they hold. */
    RunReader reader() {
        return reader;
    }

    /** What the pictures are made from; null before it is there. */
    @Nullable
    RunReadings readings() {
        return reader.readingsProperty().get();
    }

    /** Takes note of how ambiguous a plot is. */
    public void scored(Study study, double ambiguity) {
        if (document.study()
                .filter(now -> now.dataset().equals(study.dataset()))
                .isPresent()) {
            scores.put(Set.copyOf(study.axes()), ambiguity);
            list();
        }
    }

    /** Colours the plot by this run. */
    public void show(Run run) {
        look(null);
        document.color(new Coloring.ByRun(run.id()));
    }

    /** Shows a run in the plot without making it part of the document; null takes it off. */
    public void look(@Nullable Run run) {
        Study study = document.studyProperty().get();
        Run wanted = study == null || Objects.equals(run, shown.get()) ? null : run;
        if (study != null && wanted != null) {
            around.preview().accept(wanted.title(), study.partition(new Coloring.ByRun(wanted.id())));
        } else if (previewed.get() != null) {
            around.preview().accept("", null);
        }
        previewed.set(wanted);
    }

    /** Takes a run off that is looked at. */
    void leave(Run run) {
        if (run.equals(previewed.get())) {
            look(null);
        }
    }

    public void remove(Run run) {
        look(null);
        document.onStudy(study -> Edits.removeRun(study, run));
    }

    public void pin(Run run) {
        document.onStudy(study -> Edits.pinRun(study, run));
    }

    /** Gives another name; one that does not fit changes nothing, and the banner says why. */
    public void rename(Run run, String name) {
        if (!run.title().equals(name.strip())) {
            try {
                document.onStudy(study -> Edits.renameRun(study, run, name));
            } catch (InvalidInputException e) {
                around.tasks().say(Message.of(e));
            }
        }
    }

    /** Fills the form in with what the run was made from. */
    public void change(Run run) {
        around.form().accept(run.recipe());
    }

    /** Compares with what colours the plot now. */
    public void compare(Run run) {
        BiConsumer<Coloring, Coloring> compare = onCompare.get();
        if (compare != null && comparable(run)) {
            document.study().ifPresent(study -> compare.accept(study.view().coloring(), new Coloring.ByRun(run.id())));
        }
    }

    boolean comparable(Run run) {
        return onCompare.get() != null
                && document.study()
                        .map(study -> study.view().coloring())
                        .filter(now -> !now.equals(Coloring.PLAIN) && !now.equals(new Coloring.ByRun(run.id())))
                        .isPresent();
    }

    /** Runs the same recipe; says whether the same came out, and keeps what came out otherwise as a new run. */
    public void again(Run run) {
        String gone = reader.of(run).gone();
        if (!gone.isEmpty()) {
            around.tasks().say(Message.error(gone));
        } else {
            document.study().ifPresent(study -> new RunAgain(document, around.tasks()).start(study, run));
        }
    }

    private void watch(@Nullable Study before, @Nullable Study study) {
        if (study == null || before == null || !study.dataset().equals(before.dataset())) {
            scores.clear();
        }
        List<Run> current = study == null ? List.of() : study.runs().reversed();
        if (!current.equals(runs)) {
            runs.setAll(current);
        }
        shown.set(study == null ? null : study.shownRun().orElse(null));
        reader.follow(study);
        list();
    }

    private void list() {
        List<RunRow> listed = runs.stream()
                .map(run ->
                        new RunRow(run, reader.of(run), scores.getOrDefault(new HashSet<>(run.columns()), Double.NaN)))
                .filter(row -> row.matches(filter.get()))
                .sorted(order.get().comparator())
                .toList();
        if (!listed.equals(rows)) {
            rows.setAll(listed);
        }
    }
}
