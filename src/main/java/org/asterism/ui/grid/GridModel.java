package org.asterism.ui.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.annotation.Selection;
import org.asterism.annotation.SelectionMode;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** Two to nine runs, labels and known groups side by side, in matched colours, with one selection and one hovered row. */
public final class GridModel {
    /** The most tiles. */
    public static final int MOST = 9;

    private static final int FIRST = 4;

    private final DocumentModel document;
    private final Gestures gestures;
    private final TasksModel tasks;
    private final Latest latest;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ReadOnlyObjectWrapper<List<Coloring>> chosen = new ReadOnlyObjectWrapper<>(this, "chosen", List.of());
    private final ObjectProperty<Coloring> reference = new SimpleObjectProperty<>(this, "reference", Coloring.PLAIN);
    private final ReadOnlyObjectWrapper<@Nullable Coloring> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ObservableList<Tile> tiles = FXCollections.observableArrayList();
    private @Nullable Tiles made;

    /**
     * What the tiles share with the plot.
     *
     * @param select combines a selection with the one there is
     * @param hovered the row under the mouse, -1 for none
     * @param name of a partition on screen
     */
    public record Gestures(
            BiConsumer<Selection, SelectionMode> select, IntegerProperty hovered, Function<Coloring, String> name) {}

    public GridModel(DocumentModel document, Gestures gestures, TasksModel tasks) {
        this.document = document;
        this.gestures = gestures;
        this.tasks = tasks;
        latest = new Latest(tasks);
        document.studyProperty().subscribe(this::watch);
        reference.subscribe((_, _) -> make());
    }

    /** Whether the page is wanted. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /** What stands in the grid, in order. */
    public ReadOnlyObjectProperty<List<Coloring>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What the tiles are compared with. */
    public ObjectProperty<Coloring> referenceProperty() {
        return reference;
    }

    /** What colours the plot of the document. */
    public ReadOnlyObjectProperty<@Nullable Coloring> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ObservableList<Tile> tiles() {
        return tiles;
    }

    Gestures gestures() {
        return gestures;
    }

    DocumentModel document() {
        return document;
    }

    public void show() {
        if (document.study().isPresent()) {
            showing.set(true);
            watch(document.studyProperty().get());
        }
    }

    public void close() {
        showing.set(false);
        latest.cancel();
        gestures.hovered().set(-1);
    }

    /** What can stand in the grid: the known groups, labels, pinned runs, then the newest. */
    public List<Coloring> offered() {
        return document.study().map(GridModel::offered).orElse(List.of());
    }

    /** Puts a partition in the grid, or takes it out; there are never more than {@link #MOST}. */
    public void toggle(Coloring coloring) {
        List<Coloring> next = new ArrayList<>(chosen.get());
        if (!next.remove(coloring)) {
            if (next.size() == MOST) {
                tasks.say(Message.note(Messages.text("grid.full", MOST)));
                return;
            }
            next.add(coloring);
        }
        chosen.set(List.copyOf(next));
        make();
    }

    /** Colours the plot of the document so. */
    public void choose(Coloring coloring) {
        document.color(coloring);
    }

    /** The row of a point, -1 where there is none. */
    int row(int point) {
        Tiles now = made;
        return now == null || point < 0 || point >= now.scatter().rows().length
                ? -1
                : now.scatter().rows()[point];
    }

    /** The point of a row, -1 where it is not plotted. */
    int point(int row) {
        Tiles now = made;
        return now == null ? -1 : Math.max(-1, Arrays.binarySearch(now.scatter().rows(), row));
    }

    private static List<Coloring> offered(Study study) {
        List<Coloring> offered = new ArrayList<>();
        if (study.truth() != null) {
            offered.add(new Coloring.ByColumn(study.truth()));
        }
        if (!study.annotation().labels().isEmpty()) {
            offered.add(Coloring.ANNOTATION);
        }
        study.runs().reversed().stream()
                .sorted(Comparator.comparing((Run run) -> !run.pinned()))
                .forEach(run -> offered.add(new Coloring.ByRun(run.id())));
        return offered;
    }

    private void watch(@Nullable Study study) {
        shown.set(study == null ? null : study.view().coloring());
        if (!showing.get()) {
            return;
        }
        if (study == null) {
            close();
            return;
        }
        List<Coloring> offered = offered(study);
        List<Coloring> still = chosen.get().stream().filter(offered::contains).toList();
        chosen.set(still.isEmpty() ? offered.stream().limit(FIRST).toList() : still);
        if (!offered.contains(reference.get())) {
            reference.set(offered.isEmpty() ? Coloring.PLAIN : offered.getFirst());
        }
        make();
    }

    private void make() {
        Study study = document.studyProperty().get();
        if (!showing.get() || study == null) {
            return;
        }
        Tiles before = made;
        Tiles.Wanted wanted = new Tiles.Wanted(whole(study), chosen.get(), reference.get());
        if (before == null || !before.wanted().equals(wanted)) {
            latest.start(
                    Messages.text("grid.making"),
                    job -> Tiles.of(wanted, gestures.name(), before, job),
                    this::found,
                    failure -> tasks.say(Message.error(failure)));
        }
    }

    /** The study without what the tiles do not show, so that its changes make no new ones. */
    private static Study whole(Study study) {
        return study.withView(
                study.view().withWindow(null).withColoring(Coloring.PLAIN).withBeside(List.of()));
    }

    private void found(Tiles next) {
        made = next;
        tiles.setAll(next.list());
    }
}
