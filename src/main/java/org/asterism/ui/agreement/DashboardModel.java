package org.asterism.ui.agreement;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.asterism.job.Job;
import org.asterism.perception.agreement.RaterTable;
import org.asterism.perception.agreement.Similarity;
import org.asterism.quality.Noise;
import org.asterism.session.export.SessionExport;
import org.asterism.session.folder.Session;
import org.asterism.session.result.Choice;
import org.asterism.session.result.PlotFindings;
import org.asterism.session.result.RaterSession;
import org.asterism.session.result.SessionResult;
import org.asterism.ui.document.SessionModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** What the session that is open says, found in the background whenever it or the way of comparing changes. */
public final class DashboardModel {
    private final SessionModel sessions;
    private final TasksModel tasks;
    private final Latest latest;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(this, "tab", Tab.OVERVIEW);
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", Choice.USUAL);
    private final StringProperty plot = new SimpleStringProperty(this, "plot", "");
    private final ReadOnlyObjectWrapper<@Nullable SessionResult> result = new ReadOnlyObjectWrapper<>(this, "result");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /** What a table says that was opened in place of a session; null before. */
    private @Nullable SessionResult given;

    /** Computes nothing before {@link #show()}. */
    public DashboardModel(SessionModel sessions, TasksModel tasks) {
        this.sessions = sessions;
        this.tasks = tasks;
        latest = new Latest(tasks);
        sessions.sessionProperty().subscribe((before, now) -> follow(before, now));
        choice.subscribe((_, _) -> request());
    }

    /** Shows a table of one plot with a column a person. */
    public void open(Path table) {
        latest.start(
                Messages.text("agreement.reading", table.getFileName()),
                job -> RaterSession.of(RaterTable.read(table, job), table, Choice.USUAL, job),
                read -> {
                    given = read;
                    choice.set(Choice.USUAL);
                    sessions.show(read.session());
                    show();
                },
                reason -> tasks.say(Message.error(reason)));
    }

    /** Whether the page is wanted. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    public void show() {
        showing.set(true);
        request();
    }

    public void close() {
        latest.cancel();
        showing.set(false);
    }

    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /** How answers are compared, and whose. */
    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    public void compareBy(Similarity similarity) {
        choice.set(choice.get().withSimilarity(similarity));
    }

    public void count(Noise noise) {
        choice.set(choice.get().withNoise(noise));
    }

    /** Leaves a person out of all numbers of the session, or takes them in again. */
    public void toggle(String person) {
        Set<String> left = new HashSet<>(choice.get().left());
        if (!left.remove(person)) {
            left.add(person);
        }
        choice.set(choice.get().withLeft(left));
    }

    /** The id of the plot that is looked at; empty where there is none. */
    public StringProperty plotProperty() {
        return plot;
    }

    /** The plot that is looked at, with what the session says of it. */
    public Optional<PlotFindings> plot() {
        SessionResult found = result.get();
        return found == null ? Optional.empty() : found.plot(plot.get());
    }

    /** Shows a plot by itself. */
    public void open(String id) {
        plot.set(id);
        tab.set(Tab.PLOT);
    }

    /** Whether what is shown was read from the folder of a session, not from a table. */
    boolean exportable() {
        SessionResult shown = result.get();
        return shown != null && (given == null || !given.session().equals(shown.session()));
    }

    /** Writes all answers and findings into a folder, with a page that says how to compute them again. */
    public void export(Path folder) {
        sessions.session()
                .ifPresent(session -> tasks.start(
                        Messages.text("agreement.exporting"),
                        job -> {
                            SessionExport.write(session, folder, job);
                            return folder;
                        },
                        written -> tasks.say(Message.note(Messages.text("agreement.exported", written)))));
    }

    /** What the session says; null before it is found, or where no session is open. */
    public ReadOnlyObjectProperty<@Nullable SessionResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Why there is no result; empty where there is one. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private void follow(@Nullable Session before, @Nullable Session now) {
        boolean other = before == null || now == null || !before.folder().equals(now.folder());
        if (other) {
            result.set(null);
            tab.set(Tab.OVERVIEW);
            plot.set("");
            choice.set(choice.get().withLeft(Set.of()));
        }
        request();
    }

    private void request() {
        Session session = sessions.sessionProperty().get();
        if (!showing.get() || session == null) {
            return;
        }
        Choice chosen = choice.get();
        SessionResult before =
                result.get() == null && given != null && given.session().equals(session) ? given : result.get();
        latest.start(
                Messages.text("agreement.comparing"),
                job -> next(before, session, chosen, job),
                this::found,
                problem::set);
    }

    private static SessionResult next(@Nullable SessionResult before, Session session, Choice choice, Job job) {
        return before == null ? SessionResult.of(session, choice, job) : before.next(session, choice, job);
    }

    private void found(SessionResult found) {
        problem.set("");
        result.set(found);
        if (found.plot(plot.get()).isEmpty()) {
            plot.set(found.plots().stream().findFirst().map(PlotFindings::id).orElse(""));
        }
    }
}
