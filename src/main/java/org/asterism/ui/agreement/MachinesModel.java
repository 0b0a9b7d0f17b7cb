package org.asterism.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.asterism.data.Scatter;
import org.asterism.session.result.Machine;
import org.asterism.session.result.MachineAnswers;
import org.asterism.session.result.Ranking;
import org.asterism.session.result.SessionResult;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Algorithms among the people: each runs once on all plots, in the background, and joins the ranking when it is done. */
public final class MachinesModel {
    private final DashboardModel dashboard;
    private final ForecastModel forecast;
    private final DocumentModel document;
    private final Latest running;
    private final Latest comparing;
    private final List<MachineAnswers> answers = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Ranking> ranking = new ReadOnlyObjectWrapper<>(this, "ranking");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(this, "status", "");
    private Map<String, Scatter> plots = Map.of();
    private boolean started;

    public MachinesModel(DashboardModel dashboard, ForecastModel forecast, DocumentModel document, TasksModel tasks) {
        this.dashboard = dashboard;
        this.forecast = forecast;
        this.document = document;
        running = new Latest(tasks);
        comparing = new Latest(tasks);
        dashboard.resultProperty().subscribe(_ -> start());
        dashboard.tabProperty().subscribe(_ -> start());
        forecast.predictedProperty().subscribe(_ -> rank());
        document.studyProperty().subscribe(_ -> rank());
    }

    DashboardModel dashboard() {
        return dashboard;
    }

    /** The algorithms that are done, among the people; null before. */
    public ReadOnlyObjectProperty<@Nullable Ranking> rankingProperty() {
        return ranking.getReadOnlyProperty();
    }

    /** What is running; empty for nothing. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    private void start() {
        SessionResult result = dashboard.resultProperty().get();
        if (result == null || dashboard.tabProperty().get() != Tab.MACHINES) {
            return;
        }
        if (!plots.equals(result.session().plots())) {
            plots = result.session().plots();
            answers.clear();
            started = false;
        }
        rank();
        if (!started) {
            started = true;
            run(Machine.standard(), 0);
        }
    }

    private void run(List<Machine> machines, int next) {
        SessionResult result = dashboard.resultProperty().get();
        if (next == machines.size() || result == null) {
            status.set("");
            return;
        }
        Machine machine = machines.get(next);
        String words = Messages.text("agreement.running", machine.name(), next + 1, machines.size());
        status.set(words);
        running.start(
                words,
                job -> MachineAnswers.of(machine, result.session(), job),
                done -> {
                    answers.add(done);
                    rank();
                    run(machines, next + 1);
                },
                reason -> {
                    started = false;
                    status.set(reason);
                });
    }

    private void rank() {
        SessionResult result = dashboard.resultProperty().get();
        if (result == null) {
            comparing.cancel();
            ranking.set(null);
        } else if (dashboard.tabProperty().get() == Tab.MACHINES) {
            List<MachineAnswers> all = known(result);
            comparing.start(
                    Messages.text("agreement.ranking"),
                    job -> Ranking.of(result, all, job),
                    ranking::set,
                    _ -> ranking.set(null));
        }
    }

    /** The algorithms that have run so far, and the runs of the document. */
    private List<MachineAnswers> known(SessionResult result) {
        List<MachineAnswers> all = new ArrayList<>(answers);
        if (!forecast.predictedProperty().get().isEmpty()) {
            all.add(new MachineAnswers(Messages.text("agreement.likeliest"), "", forecast.likeliest()));
        }
        all.addAll(DocumentRuns.of(document.workspaceProperty().get(), result.session()));
        return all;
    }

    /** What those see in a plot. */
    List<MachineAnswers> of(String plot) {
        SessionResult result = dashboard.resultProperty().get();
        return result == null
                ? List.of()
                : known(result).stream()
                        .filter(each -> each.labels().containsKey(plot))
                        .toList();
    }
}
