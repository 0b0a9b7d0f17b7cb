package org.asterism.ui.document;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Command;
import org.asterism.workspace.Edits;
import org.asterism.workspace.History;
import org.asterism.workspace.Study;
import org.asterism.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The document of the window: one immutable workspace, replaced by every change, with undo and redo.
 *
 * <p>Panels watch {@link #workspaceProperty()} or {@link #studyProperty()} and change it by commands.
 */
public final class DocumentModel {
    private final History history;
    private final ReadOnlyObjectWrapper<Workspace> workspace;
    private final ReadOnlyObjectWrapper<@Nullable Study> study = new ReadOnlyObjectWrapper<>(this, "study");
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper(this, "undoName", "");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper(this, "redoName", "");

    public DocumentModel(History history) {
        this.history = history;
        workspace = new ReadOnlyObjectWrapper<>(this, "workspace", history.current());
        publish(history.current());
        history.onChange(this::publish);
    }

    public ReadOnlyObjectProperty<Workspace> workspaceProperty() {
        return workspace.getReadOnlyProperty();
    }

    /** The study on screen; null where nothing is open. */
    public ReadOnlyObjectProperty<@Nullable Study> studyProperty() {
        return study.getReadOnlyProperty();
    }

    public Optional<Study> study() {
        return Optional.ofNullable(study.get());
    }

    /** What undo would take back; empty where there is nothing. */
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /** What redo would bring again; empty where there is nothing. */
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /**
     * Makes a change that can be undone.
     *
     * @throws org.asterism.parameter.InvalidInputException if it does not fit; then nothing has changed
     */
    public void change(Command command) {
        history.apply(command);
    }

    /** Makes a change of what is looked at: kept in the file, but no step of undo. */
    public void look(Command command) {
        history.amend(command);
    }

    /** Colours the plot of the study on screen. */
    public void color(Coloring coloring) {
        study().ifPresent(shown -> look(Edits.color(shown, coloring)));
    }

    /** Makes a change of the study on screen that can be undone; does nothing where there is none. */
    public void onStudy(Function<Study, Command> command) {
        study().map(command).ifPresent(this::change);
    }

    public void undo() {
        history.undo();
    }

    public void redo() {
        history.redo();
    }

    /** Opens another workspace; the history starts anew. */
    public void open(Workspace opened) {
        history.reset(opened);
    }

    /** Calls the listener with the workspace now and after every change. */
    public void watch(Consumer<Workspace> listener) {
        workspace.subscribe(listener);
    }

    private void publish(Workspace current) {
        undoName.set(history.undoName().orElse(""));
        redoName.set(history.redoName().orElse(""));
        workspace.set(current);
        study.set(current.activeStudy().orElse(null));
    }
}
