package org.asterism.workspace.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.asterism.job.Runner;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.Workspace;
import org.asterism.workspace.codec.Reasons;
import org.asterism.workspace.codec.WorkspaceFolder;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a window shows on the disk, so that the next start goes on where this one ended, however it ended.
 *
 * <p>States are saved one after another in the background; those that are overtaken while one is being saved are
 * skipped. Each window has a session folder of its own under the autosave folder. Nothing here throws at the window: a
 * full disk is told once to the listener, the state stays in memory, and the next change tries again.
 */
public final class Autosave implements AutoCloseable {
    private final Sessions sessions;
    private final Runner runner;
    private final Consumer<String> problems;
    private final AtomicReference<@Nullable Request> pending = new AtomicReference<>();
    private final Object writing = new Object();
    private @Nullable Session session;
    private Optional<Recovered> recovered = Optional.empty();
    private String lastProblem = "";
    private boolean ended;

    private record Request(Workspace workspace, @Nullable Path document) {}

    /** How the window that left a state ended. */
    public enum Ending {
        CLOSED,
        INTERRUPTED
    }

    /**
     * What the window before this one left.
     *
     * @param document the file that it was opened from or saved to
     */
    public record Recovered(Workspace workspace, Optional<Path> document, Ending ending) {}

    private Autosave(Path root, Runner runner, Consumer<String> problems) {
        this.sessions = new Sessions(root);
        this.runner = runner;
        this.problems = problems;
    }

    /**
     * Goes on with the session that was saved last, unless an open window has it; see {@link #recovered()}.
     *
     * @param root the autosave folder, shared by all windows
     * @param runner runs the saving; best one of its own with a single thread, so that long work does not hold it up
     * @param problems told, on any thread, in a sentence what could not be saved or restored
     */
    public static Autosave resume(Path root, Runner runner, Consumer<String> problems) {
        Autosave autosave = new Autosave(root, runner, problems);
        synchronized (autosave.writing) {
            autosave.recover();
        }
        return autosave;
    }

    /** Starts a session of its own and leaves what others saved for another time. See {@link #resume}. */
    public static Autosave fresh(Path root, Runner runner, Consumer<String> problems) {
        return new Autosave(root, runner, problems);
    }

    /** What the window before this one left; empty on a first start. */
    public Optional<Recovered> recovered() {
        return recovered;
    }

    /** Saves a state in the background; returns at once. */
    public void save(Workspace workspace, @Nullable Path document) {
        pending.set(new Request(workspace, document));
        try {
            var _ = runner.submit("Autosave", job -> {
                flush();
                return workspace;
            });
        } catch (RejectedExecutionException e) {
            flush();
        }
    }

    /** Returns when the last state handed over is on the disk, or could not be put there; true if it is there. */
    public boolean flush() {
        synchronized (writing) {
            Request request = pending.getAndSet(null);
            while (request != null) {
                if (!write(request)) {
                    pending.compareAndSet(null, request);
                    return false;
                }
                request = pending.getAndSet(null);
            }
            return true;
        }
    }

    /** Saves what is not saved yet and frees the session, which the next start goes on with. */
    @Override
    public void close() {
        flush();
        synchronized (writing) {
            ended = true;
            if (session != null) {
                release(session);
            }
            session = null;
        }
    }

    private void release(Session taken) {
        try (taken) {
            taken.markClosed();
        } catch (IOException e) {
            tell("Could not close the autosaved session: " + Reasons.of(e) + ".");
        }
    }

    private boolean write(Request request) {
        if (ended) {
            return false;
        }
        try {
            if (session == null) {
                session = sessions.takeEmpty();
            }
            session.markOpen();
            session.files().write(request.workspace(), request.document());
            lastProblem = "";
            return true;
        } catch (IOException | UncheckedIOException e) {
            tell("Could not autosave: " + Reasons.of(e) + ". Your work is safe in this window; save it elsewhere.");
            return false;
        }
    }

    private void recover() {
        try {
            Optional<Session> last = sessions.takeLast();
            while (last.isPresent() && !restore(last.get())) {
                last = sessions.takeLast();
            }
        } catch (IOException | UncheckedIOException e) {
            tell("Could not look for autosaved work: " + Reasons.of(e) + ".");
        }
    }

    private boolean restore(Session last) throws IOException {
        try {
            WorkspaceFolder.Saved saved = last.files().read();
            Ending ending = last.closed() ? Ending.CLOSED : Ending.INTERRUPTED;
            recovered = Optional.of(new Recovered(saved.workspace(), saved.document(), ending));
            last.markOpen();
            session = last;
            return true;
        } catch (InvalidInputException e) {
            tell(Reasons.of(e) + ".");
            last.setAside();
            return false;
        }
    }

    private void tell(String problem) {
        if (!problem.equals(lastProblem)) {
            lastProblem = problem;
            problems.accept(problem);
        }
    }
}
