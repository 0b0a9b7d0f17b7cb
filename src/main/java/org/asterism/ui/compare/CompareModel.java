package org.asterism.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.data.ValueColumn;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.compare.Candidate;
import org.asterism.perception.compare.Comparison;
import org.asterism.perception.compare.Order;
import org.asterism.perception.compare.Outcome.Scored;
import org.asterism.report.AmbiguityTable;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** The ambiguity of many plots side by side: which are compared, what was found so far, and in which order. */
public final class CompareModel {
    private final DocumentModel document;
    private final TasksModel tasks;
    private final Supplier<Comparison> comparison;
    private final Executor window;
    private final Consumer<Path> openFile;
    private final Latest latest;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(this, "status", "");
    private final ReadOnlyStringWrapper manner = new ReadOnlyStringWrapper(this, "manner", "");
    private final ObjectProperty<Source> source = new SimpleObjectProperty<>(this, "source", Source.COLUMNS);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(this, "order", Order.CLEAREST);
    private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>(this, "folder");
    private final ReadOnlyObjectWrapper<List<String>> columns = new ReadOnlyObjectWrapper<>(this, "columns", List.of());
    private final ObservableList<Scored> scores = FXCollections.observableArrayList();
    private Offers offers = new Offers();
    private Findings findings;

    /**
     * Compares nothing before {@link #show()}.
     *
     * @param comparison how plots are scored now
     * @param window runs code on the window's thread
     * @param openFile opens a file of a folder
     */
    public CompareModel(
            DocumentModel document,
            TasksModel tasks,
            Supplier<Comparison> comparison,
            Executor window,
            Consumer<Path> openFile) {
        this.document = document;
        this.tasks = tasks;
        this.comparison = comparison;
        this.window = window;
        this.openFile = openFile;
        latest = new Latest(tasks);
        findings = new Findings(window, this::list);
        source.subscribe((_, _) -> start());
        order.subscribe((_, _) -> list());
        document.studyProperty().subscribe(this::follow);
    }

    /** Whether the page is wanted. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How far the comparison is, or why there is none. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    public ObjectProperty<Source> sourceProperty() {
        return source;
    }

    public ObjectProperty<Order> orderProperty() {
        return order;
    }

    /** The folder that was chosen last; null before. */
    ReadOnlyObjectProperty<@Nullable Path> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** The columns of which pairs are compared, in the data set's order. */
    public ReadOnlyObjectProperty<List<String>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /** How the plots are scored, in words. */
    ReadOnlyStringProperty mannerProperty() {
        return manner.getReadOnlyProperty();
    }

    /** What was found so far, in the order that was chosen. */
    public ObservableList<Scored> scores() {
        return scores;
    }

    /** The columns of numbers that can be chosen. */
    List<String> offered() {
        return document.study()
                .map(study -> study.dataset().numbers().stream()
                        .map(ValueColumn::name)
                        .toList())
                .orElse(List.of());
    }

    /** Shows the page and starts comparing; the first columns of the data set at first. */
    public void show() {
        List<String> offered = offered();
        if (columns.get().isEmpty() || !offered.containsAll(columns.get())) {
            columns.set(offered.stream().limit(Candidate.MOST_COLUMNS).toList());
        }
        if (offered.isEmpty() && source.get() != Source.FOLDER) {
            source.set(Source.FOLDER);
        }
        showing.set(true);
        start();
    }

    public void close() {
        latest.cancel();
        running.set(false);
        showing.set(false);
    }

    /** Compares pairs of other columns. */
    public void choose(List<String> chosen) {
        columns.set(List.copyOf(chosen));
        start();
    }

    /** Adds or drops a column, in the data set's order. */
    void toggle(String column) {
        choose(offered().stream()
                .filter(other -> other.equals(column) != columns.get().contains(other))
                .toList());
    }

    /** Compares the tables of a folder. */
    public void choose(Path chosen) {
        folder.set(chosen);
        if (source.get() == Source.FOLDER) {
            start();
        } else {
            source.set(Source.FOLDER);
        }
    }

    /** Stops; what was found stays. */
    void cancel() {
        latest.cancel();
        stop(Messages.text("compare.cancelled", findings.words()));
    }

    /** Shows a plot by itself in place of the page. */
    public void open(Scored plot) {
        close();
        offers.open(plot.candidate());
    }

    /** Writes what was found so far, as JSON where the file's name ends so, else as CSV. */
    public void export(Path file) {
        AmbiguityTable table = new AmbiguityTable(scores);
        tasks.start(
                Messages.text("compare.exporting"),
                job -> {
                    table.write(file, job);
                    return file;
                },
                written -> tasks.say(Message.note(Messages.text("compare.written", written))));
    }

    /** Pairs the columns of another data set, once that is on screen. */
    private void follow(@Nullable Study before, @Nullable Study now) {
        boolean other = before == null || now == null || before.id() != now.id();
        if (other && showing.get() && source.get() == Source.COLUMNS) {
            show();
        }
    }

    private void start() {
        if (!showing.get()) {
            return;
        }
        latest.cancel();
        scores.clear();
        findings = new Findings(window, this::list);
        try {
            offers = offers();
        } catch (InvalidInputException e) {
            stop(String.valueOf(e.getMessage()));
            return;
        }
        compare(offers.candidates());
    }

    private void compare(List<Candidate> plots) {
        if (plots.isEmpty()) {
            stop("");
            return;
        }
        running.set(true);
        status.set(Messages.text("compare.scoring", plots.size()));
        Comparison scoring = comparison.get();
        manner.set(ScoreText.manner(scoring.clams()));
        Findings mine = new Findings(window, this::list);
        findings = mine;
        latest.start(
                Messages.text("compare.comparing"),
                job -> scoring.run(plots, mine::add, job),
                _ -> stop(mine.words()),
                this::stop);
    }

    private Offers offers() {
        Study study = document.studyProperty().get();
        Path chosen = folder.get();
        return switch (source.get()) {
            case COLUMNS -> study == null ? new Offers() : Offers.ofColumns(study, columns.get(), document);
            case DATASETS -> Offers.ofStudies(document.workspaceProperty().get().studies(), document);
            case FOLDER -> chosen == null ? new Offers() : Offers.ofFolder(chosen, openFile);
        };
    }

    private void list() {
        scores.setAll(order.get().sorted(findings.scored()));
        if (running.get()) {
            status.set(findings.words());
        }
    }

    private void stop(String words) {
        running.set(false);
        list();
        status.set(words);
    }
}
