package org.asterism.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The state now, and those before and after it.
 *
 * <p>States share what did not change, so a step costs the arrays that it replaced. The oldest steps are forgotten when
 * there are too many, or when they hold too much memory. Undo keeps the window of the plot: going back a label does not
 * jump to an old zoom. For one thread, the one that shows the workspace.
 */
public final class History {
    /** The most steps that can be undone. */
    public static final int MAX_STEPS = 500;

    /** The most bytes that undone and undoable states may hold beside the state now. */
    public static final long MAX_BYTES = 256L << 20;

    private final List<Step> past = new ArrayList<>();
    private final List<Step> future = new ArrayList<>();
    private final List<Consumer<Workspace>> listeners = new CopyOnWriteArrayList<>();
    private final int maxSteps;
    private final long maxBytes;
    private Workspace current;

    private record Step(String name, Workspace state, long bytes) {}

    public History(Workspace start) {
        this(start, MAX_STEPS, MAX_BYTES);
    }

    History(Workspace start, int maxSteps, long maxBytes) {
        this.current = start;
        this.maxSteps = maxSteps;
        this.maxBytes = maxBytes;
    }

    /** The state now. */
    public Workspace current() {
        return current;
    }

    /** Calls the listener with the state after every change. */
    public void onChange(Consumer<Workspace> listener) {
        listeners.add(listener);
    }

    /**
     * Carries out a command as a step that can be undone; what was undone can no longer be redone.
     *
     * @throws org.asterism.parameter.InvalidInputException if the command does not fit; then nothing has changed
     */
    public void apply(Command command) {
        Workspace next = command.change().apply(current);
        past.add(new Step(command.name(), current, Footprint.between(current, next)));
        future.clear();
        forget();
        change(next);
    }

    /** Carries out a command that is no step of its own, such as a zoom; undo will not stop there. */
    public void amend(Command command) {
        change(command.change().apply(current));
    }

    /** Starts afresh, as with another file. */
    public void reset(Workspace start) {
        past.clear();
        future.clear();
        change(start);
    }

    /** The name of what {@link #undo} would take back. */
    public Optional<String> undoName() {
        return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().name());
    }

    /** The name of what {@link #redo} would do again. */
    public Optional<String> redoName() {
        return future.isEmpty()
                ? Optional.empty()
                : Optional.of(future.getLast().name());
    }

    /** Goes back one step; does nothing where there is none. */
    public void undo() {
        move(past, future);
    }

    /** Goes forward one step; does nothing where there is none. */
    public void redo() {
        move(future, past);
    }

    private void move(List<Step> from, List<Step> to) {
        if (from.isEmpty()) {
            return;
        }
        Step step = from.removeLast();
        to.add(new Step(step.name(), current, step.bytes()));
        change(step.state().seenAs(current));
    }

    private void change(Workspace next) {
        current = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    private void forget() {
        long bytes = past.stream().mapToLong(Step::bytes).sum();
        while (past.size() > maxSteps || (bytes > maxBytes && past.size() > 1)) {
            bytes -= past.removeFirst().bytes();
        }
    }
}
