package org.asterism.ui.document;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.asterism.job.Runner;
import org.asterism.session.folder.Session;
import org.asterism.session.folder.SessionFolder;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The folder of the session that is open: read once when it is opened, and again, quietly, when it has changed. */
public final class FolderModel {
    private final SessionModel sessions;
    private final TasksModel tasks;
    private final Runner runner;
    private final Executor window;
    private final Latest latest;
    private @Nullable SessionFolder folder;
    private boolean looking;

    /** @param window runs code on the window's thread */
    public FolderModel(SessionModel sessions, TasksModel tasks, Runner runner, Executor window) {
        this.sessions = sessions;
        this.tasks = tasks;
        this.runner = runner;
        this.window = window;
        latest = new Latest(tasks);
    }

    /** Reads a folder in the background and shows its session; {@code opened} is called when it is there. */
    public void open(Path place, Runnable opened) {
        SessionFolder next = new SessionFolder(place);
        latest.start(
                Messages.text("agreement.reading", place.getFileName()),
                next::read,
                session -> {
                    folder = next;
                    sessions.show(session);
                    opened.run();
                },
                reason -> tasks.say(Message.error(reason)));
    }

    /** Reads the folder again if anybody has answered since; says nothing where nothing is new. */
    public void look() {
        SessionFolder watched = folder;
        Session shown = sessions.sessionProperty().get();
        if (watched == null || shown == null || looking) {
            return;
        }
        looking = true;
        var _ = runner.submit(
                        "watch", job -> watched.changed() ? Optional.of(watched.read(job)) : Optional.<Session>empty())
                .result()
                .whenComplete((read, failure) ->
                        window.execute(() -> looked(watched, failure == null ? read : Optional.empty())));
    }

    /** A folder that cannot be read now may be readable soon: what was read stays. */
    private void looked(SessionFolder watched, Optional<Session> read) {
        looking = false;
        if (watched.equals(folder)) {
            read.ifPresent(sessions::show);
        }
    }
}
