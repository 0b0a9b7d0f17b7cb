package org.asterism.ui.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.folder.Session;
import org.asterism.session.folder.SessionFolder;
import org.asterism.session.plan.Draft;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.PlanFile;
import org.asterism.session.plan.Problem;
import org.asterism.session.plan.Problems;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The plan on the page, written to its folder at each change, with undo.
 *
 * <p>Once people have answered, a change that would touch what they were asked waits until somebody says that it is
 * meant, or takes it to a copy.
 */
public final class PlanModel {
    private final TasksModel tasks;
    private final Consumer<Path> saved;
    private final PlanHistory history = new PlanHistory();
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>(this, "folder");
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>(this, "plan");
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", List.of());
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
    private final Protection protection = new Protection();
    private final ReadOnlyObjectWrapper<@Nullable Plan> waiting = new ReadOnlyObjectWrapper<>(this, "waiting");

    /** @param saved gets the folder after each change of its plan */
    public PlanModel(TasksModel tasks, Consumer<Path> saved) {
        this.tasks = tasks;
        this.saved = saved;
    }

    /** Whether the page is on screen. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /** The folder of the session; null where none is open. */
    public ReadOnlyObjectProperty<@Nullable Path> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** The plan as it is kept; null where none is open. */
    public ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** What is wrong with the plan. */
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** How many people have begun to answer. */
    public ReadOnlyIntegerProperty begunProperty() {
        return protection.begunProperty();
    }

    /** A change that touches what people have answered, until it is allowed, taken to a copy, or left; null for none. */
    public ReadOnlyObjectProperty<@Nullable Plan> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Calls the listener with the plan now, after every change, and after one that was dropped. */
    void watch(Consumer<Plan> listener) {
        plan.subscribe(_ -> tell(listener));
        waiting.subscribe((_, change) -> {
            if (change == null) {
                tell(listener);
            }
        });
    }

    private void tell(Consumer<Plan> listener) {
        Plan now = plan.get();
        if (now != null) {
            listener.accept(now);
        }
    }

    /** Shows the page, with the plan that was on it before, or with what a session can begin with. */
    public void show() {
        showing.set(true);
    }

    /** Shows the page with the plan of a folder; where there is none, the page stays as it is and says why. */
    public void open(Path chosen) {
        tasks.start(Messages.text("plan.reading"), job -> SessionFolder.read(chosen, job), this::show);
    }

    /** Makes a new session in a folder, and shows it. */
    public void create(Path chosen, Start start) {
        try {
            show(Beginning.make(chosen, start));
        } catch (InvalidInputException e) {
            tasks.say(Message.of(e));
        }
    }

    public void close() {
        leave();
        showing.set(false);
    }

    /** Changes the plan and writes it. */
    public void change(UnaryOperator<Draft> changes) {
        change("", changes);
    }

    /** As {@link #change(UnaryOperator)}; changes of the same thing in a row are one step of undo. */
    public void change(String thing, UnaryOperator<Draft> changes) {
        edit(thing, old -> old.with(changes));
    }

    /** As {@link #change(String, UnaryOperator)}, from plan to plan. */
    void edit(String thing, UnaryOperator<Plan> changes) {
        Plan old = plan.get();
        if (old != null) {
            change(thing, old, changes.apply(old));
        }
    }

    private void change(String thing, Plan old, Plan next) {
        if (next.equals(old)) {
            return;
        }
        if (protection.forbids(old, next)) {
            waiting.set(next);
        } else if (write(next)) {
            history.changed(thing, old);
            publish(next);
        }
    }

    public void undo() {
        Plan now = plan.get();
        if (now != null && !protection.holds()) {
            history.undo(now).ifPresent(this::restore);
        }
    }

    public void redo() {
        Plan now = plan.get();
        if (now != null && !protection.holds()) {
            history.redo(now).ifPresent(this::restore);
        }
    }

    /** Makes the waiting change, and those after it, in spite of the answers. */
    public void allow() {
        protection.lift();
        Plan now = plan.get();
        Plan next = waiting.get();
        if (now != null && next != null) {
            change("", now, next);
        }
        waiting.set(null);
    }

    /** Drops the waiting change. */
    public void leave() {
        waiting.set(null);
    }

    /** Makes the waiting change in a copy without answers, which is shown from now on. */
    public void copy(Path target) {
        Plan next = waiting.get() == null ? plan.get() : waiting.get();
        Path from = folder.get();
        if (next != null && from != null) {
            tasks.start(Messages.text("plan.copying"), _ -> Beginning.copy(next, from, target), this::show);
        }
    }

    /** The plan as a methods paragraph, in English; empty where none is open. */
    public String methods() {
        Plan now = plan.get();
        return now == null ? "" : protection.methods(now);
    }

    /** Says that the methods paragraph is on the clipboard. */
    void methodsCopied() {
        tasks.say(Message.note(Messages.text("plan.methods-copied")));
    }

    private void show(Session session) {
        history.clear();
        waiting.set(null);
        protection.guard(session);
        folder.set(session.folder());
        publish(session.plan());
        showing.set(true);
    }

    private void restore(Plan earlier) {
        if (write(earlier)) {
            publish(earlier);
        }
    }

    private boolean write(Plan next) {
        try {
            PlanFile.write(Objects.requireNonNull(folder.get()), next);
            return true;
        } catch (InvalidInputException e) {
            tasks.say(Message.of(e));
            return false;
        }
    }

    private void publish(Plan next) {
        problems.set(Problems.of(next));
        undoable.set(history.undoable() && !protection.holds());
        redoable.set(history.redoable() && !protection.holds());
        plan.set(next);
        saved.accept(Objects.requireNonNull(folder.get()));
    }
}
