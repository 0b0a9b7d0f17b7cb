package org.asterism.ui.agreement;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.data.Dataset;
import org.asterism.data.write.CsvWriting;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.agreement.Consensus;
import org.asterism.session.folder.Session;
import org.asterism.session.log.Person;
import org.asterism.session.result.PlotConsensus;
import org.asterism.session.result.PlotFindings;
import org.asterism.session.result.SessionResult;
import org.asterism.session.review.Decision;
import org.asterism.session.review.Decision.Source;
import org.asterism.session.review.Decisions;
import org.asterism.session.review.ReviewFile;
import org.asterism.session.review.ReviewTable;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Edits;
import org.jspecify.annotations.Nullable;

/** Deciding, plot by plot, what the groups are; decisions are on the disk when they are shown. */
public final class ReviewModel {
    private final DashboardModel dashboard;
    private final DocumentModel document;
    private final TasksModel tasks;
    private final Reviewer reviewer;
    private final Latest latest;
    private final ObservableList<ReviewRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Decisions> decisions =
            new ReadOnlyObjectWrapper<>(this, "decisions", Decisions.NONE);
    private final DoubleProperty threshold = new SimpleDoubleProperty(this, "threshold", 0.9);
    private final Map<String, PlotConsensus> agreed = new HashMap<>();
    private final Deque<List<Decision>> undos = new ArrayDeque<>();
    private @Nullable Path folder;

    /** Who decides, and on which machine. */
    public record Reviewer(String name, String token, Clock clock) {}

    public ReviewModel(DashboardModel dashboard, DocumentModel document, TasksModel tasks, Reviewer reviewer) {
        this.dashboard = dashboard;
        this.document = document;
        this.tasks = tasks;
        this.reviewer = reviewer;
        latest = new Latest(tasks);
        dashboard.resultProperty().subscribe(_ -> refresh());
        dashboard.tabProperty().subscribe(_ -> refresh());
    }

    DashboardModel dashboard() {
        return dashboard;
    }

    /** All plots, in the order of the plan. */
    public ObservableList<ReviewRow> rows() {
        return rows;
    }

    /** What holds now. */
    public ReadOnlyObjectProperty<Decisions> decisionsProperty() {
        return decisions.getReadOnlyProperty();
    }

    /** From which certainty on a consensus is clear, 0 to 1. */
    public DoubleProperty thresholdProperty() {
        return threshold;
    }

    /** The plots without a decision whose consensus is clear. */
    public List<ReviewRow> clear() {
        return rows.stream()
                .filter(row -> !row.decided() && row.certainty() >= threshold.get())
                .toList();
    }

    /** Decides the plot that is looked at, and goes on to the next one that is open. */
    public void decide(Source source, String name, int[] labels) {
        dashboard.plot().ifPresent(plot -> {
            add(List.of(new Decision(plot.id(), reviewer.name(), source, name, labels, now())));
            next(plot.id());
        });
    }

    /** Decides every clear plot for its consensus, in one step. */
    public void decideClear() {
        add(clear().stream()
                .map(row -> row.plot().id())
                .map(plot -> new Decision(
                        plot,
                        reviewer.name(),
                        Source.CONSENSUS,
                        "",
                        consensus(plot, agreed).partition().labels(),
                        now()))
                .toList());
    }

    /** Opens the plot that is looked at again. */
    public void withdraw() {
        dashboard
                .plot()
                .filter(plot -> decisions.get().byPlot().containsKey(plot.id()))
                .ifPresent(plot -> add(List.of(Decision.withdrawn(plot.id(), reviewer.name(), now()))));
    }

    public boolean canUndo() {
        return !undos.isEmpty();
    }

    /** Takes the last step back: what held before it holds again. */
    public void undo() {
        if (!undos.isEmpty()) {
            List<Decision> before = undos.pop();
            write(before.stream().map(this::renewed).toList());
        }
    }

    /** Opens the plot that is looked at as a data set with the decision, the consensus and everybody's groups. */
    public void hand() {
        dashboard
                .plot()
                .filter(ReviewModel::answered)
                .ifPresent(plot -> document.change(Edits.open(table(plot, agreed))));
    }

    /** Writes a table of every plot into a folder. */
    public void export(Path target) {
        SessionResult result = dashboard.resultProperty().get();
        if (result == null) {
            return;
        }
        List<PlotFindings> plots =
                result.plots().stream().filter(ReviewModel::answered).toList();
        Map<String, PlotConsensus> known = Map.copyOf(agreed);
        tasks.start(
                Messages.text("agreement.writing"),
                job -> {
                    for (PlotFindings plot : plots) {
                        CsvWriting.write(
                                table(plot, known), List.of(), target.resolve(plot.id() + ".csv"), job.silent());
                    }
                    return plots.size();
                },
                count -> tasks.say(Message.note(Messages.text("agreement.tables-written", count, target))));
    }

    private static boolean answered(PlotFindings plot) {
        return !plot.answers().sights().isEmpty();
    }

    private Dataset table(PlotFindings plot, Map<String, PlotConsensus> known) {
        return ReviewTable.of(
                plot.answers(),
                consensus(plot.id(), known),
                decisions.get().byPlot().get(plot.id()));
    }

    /** The consensus of a plot; one that nobody has asked for yet is found now. */
    private Consensus consensus(String plot, Map<String, PlotConsensus> known) {
        PlotConsensus found = known.get(plot);
        SessionResult result = Objects.requireNonNull(dashboard.resultProperty().get());
        return found != null
                ? found.consensus()
                : PlotConsensus.of(result.plot(plot).orElseThrow(), result, Job.QUIET)
                        .consensus();
    }

    private Instant now() {
        return reviewer.clock().instant();
    }

    private void add(List<Decision> made) {
        List<Decision> before = made.stream().map(this::inForce).toList();
        if (!made.isEmpty() && write(made)) {
            undos.push(before);
        }
    }

    /** What holds of a plot before it is decided anew. */
    private Decision inForce(Decision made) {
        Decision held = decisions.get().byPlot().get(made.plot());
        return held == null ? Decision.withdrawn(made.plot(), reviewer.name(), now()) : held;
    }

    private Decision renewed(Decision old) {
        return new Decision(old.plot(), reviewer.name(), old.source(), old.name(), old.labels(), now());
    }

    private boolean write(List<Decision> made) {
        SessionResult result = dashboard.resultProperty().get();
        if (result == null) {
            return false;
        }
        try {
            new ReviewFile(result.session().folder(), new Person(reviewer.name()), reviewer.token()).add(made);
            decisions.set(Decisions.read(result.session()));
            list(result);
            return true;
        } catch (InvalidInputException e) {
            tasks.say(Message.of(e));
            return false;
        }
    }

    private void next(String plot) {
        int here = rows.stream().map(row -> row.plot().id()).toList().indexOf(plot);
        for (int step = 1; step < rows.size(); step++) {
            ReviewRow row = rows.get((here + step) % rows.size());
            if (!row.decided()) {
                dashboard.plotProperty().set(row.plot().id());
                return;
            }
        }
    }

    private void refresh() {
        SessionResult result = dashboard.resultProperty().get();
        if (result == null) {
            latest.cancel();
            rows.clear();
            agreed.clear();
        } else if (dashboard.tabProperty().get() == Tab.REVIEW) {
            read(result.session());
            list(result);
            agree(result);
        }
    }

    private void read(Session session) {
        if (!session.folder().equals(folder)) {
            undos.clear();
            agreed.clear();
        }
        folder = session.folder();
        try {
            decisions.set(Decisions.read(session));
        } catch (InvalidInputException e) {
            tasks.say(Message.of(e));
        }
    }

    /** Finds the consensus of the plots whose answers are new. */
    private void agree(SessionResult result) {
        List<PlotFindings> open = result.plots().stream()
                .filter(ReviewModel::answered)
                .filter(plot -> !known(plot))
                .toList();
        if (!open.isEmpty()) {
            latest.start(
                    Messages.text("agreement.agreeing"),
                    job -> PlotConsensus.of(open, result, job),
                    found -> {
                        found.forEach(each -> agreed.put(each.plot().id(), each));
                        list(result);
                    },
                    reason -> tasks.say(Message.note(reason)));
        }
    }

    private boolean known(PlotFindings plot) {
        PlotConsensus found = agreed.get(plot.id());
        return found != null && found.plot().equals(plot);
    }

    private void list(SessionResult result) {
        Function<PlotFindings, Double> certainty = plot -> {
            PlotConsensus found = agreed.get(plot.id());
            return found == null ? Double.NaN : found.consensus().overall();
        };
        List<ReviewRow> listed = new ArrayList<>();
        for (PlotFindings plot : result.plots()) {
            listed.add(new ReviewRow(
                    plot, certainty.apply(plot), decisions.get().byPlot().get(plot.id())));
        }
        rows.setAll(listed);
    }
}
