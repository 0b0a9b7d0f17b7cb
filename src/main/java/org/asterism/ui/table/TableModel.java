package org.asterism.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.asterism.annotation.Selection;
import org.asterism.annotation.SelectionMode;
import org.asterism.annotation.filter.RowFilter;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the study on screen as lines of a table: sorted, filtered, and linked both ways with the selection.
 *
 * <p>While it is not shown it does nothing. Lines of many rows are made in the background.
 */
public final class TableModel {
    /** No row. */
    public static final int NONE = -1;

    /** Up to so many rows are listed at once, without a task. */
    private static final int FEW = 20_000;

    private final DocumentModel document;
    private final TasksModel tasks;
    private final Latest latest;
    private final Lister lister = new Lister();
    private final BooleanProperty showing = new SimpleBooleanProperty(this, "showing");
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final BooleanProperty onlySelected = new SimpleBooleanProperty(this, "onlySelected");
    private final ObjectProperty<List<Sorting>> sorting = new SimpleObjectProperty<>(this, "sorting", List.of());
    private final ObjectProperty<PointColors> colors = new SimpleObjectProperty<>(this, "colors", PointColors.NONE);
    private final IntegerProperty hovered = new SimpleIntegerProperty(this, "hovered", NONE);
    private final ReadOnlyObjectWrapper<@Nullable Listing> listing = new ReadOnlyObjectWrapper<>(this, "listing");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private Optional<Selection> understood = Optional.empty();
    private @Nullable Selection own;
    private IntConsumer reveal = _ -> {};

    public TableModel(DocumentModel document, TasksModel tasks) {
        this.document = document;
        this.tasks = tasks;
        latest = new Latest(tasks);
        document.studyProperty().subscribe(this::turnTo);
        filter.subscribe((_, _) -> refilter());
        List.of(showing, onlySelected, sorting, colors).forEach(cause -> cause.subscribe(this::list));
    }

    /** Whether the table is on screen. */
    public BooleanProperty showingProperty() {
        return showing;
    }

    /** The condition that rows must fit, as it is typed; see {@link RowFilter}. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** Why the filter is not understood; empty where it is. The lines stay as they were. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether only selected rows are shown. */
    public BooleanProperty onlySelectedProperty() {
        return onlySelected;
    }

    /** What the lines are sorted by, the most important first; nothing for the order of the file. */
    public ObjectProperty<List<Sorting>> sortingProperty() {
        return sorting;
    }

    /** What the plot is coloured by. */
    public ObjectProperty<PointColors> colorsProperty() {
        return colors;
    }

    /** The row under the mouse, here or in another view of the data; {@link #NONE} for none. */
    public IntegerProperty hoveredProperty() {
        return hovered;
    }

    /** The lines shown; null where there is nothing to show. */
    ReadOnlyObjectProperty<@Nullable Listing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /** What to do to bring a line into view. */
    void setOnReveal(IntConsumer action) {
        reveal = action;
    }

    /** Selects the rows that are shown. */
    void selectShown() {
        SelectionMode mode = onlySelected.get() ? SelectionMode.INTERSECT : SelectionMode.NEW;
        select(understood.orElseGet(() -> Selection.nothing().inverse()), mode);
    }

    /** Combines a selection with the one there is; the table stays where it is scrolled to. */
    void select(Selection selection, SelectionMode mode) {
        document.study().ifPresent(study -> {
            Selection whole = mode.combine(study.selection(), selection);
            own = whole;
            document.change(Edits.select(study, whole));
        });
    }

    /** Hands over the selected rows as text, as they are shown and sorted; see {@link TabText}. */
    void copy(Consumer<String> clipboard) {
        Listing shown = listing.get();
        if (shown != null && shown.firstSelected() >= 0) {
            tasks.start(Messages.text("table.copying"), job -> TabText.of(shown, job), clipboard);
        }
    }

    private void turnTo(@Nullable Study before, @Nullable Study now) {
        if (before == null || now == null || before.id() != now.id()) {
            sorting.set(List.of());
            filter.set("");
        }
        list();
    }

    private void refilter() {
        try {
            understood = document.study()
                    .filter(_ -> !filter.get().isBlank())
                    .map(study -> RowFilter.parse(filter.get(), study.dataset()));
            problem.set("");
            list();
        } catch (InvalidInputException e) {
            problem.set(String.valueOf(e.getMessage()));
        }
    }

    private void list() {
        Study study = document.studyProperty().get();
        if (!showing.get() || study == null) {
            latest.cancel();
            publish(null);
            return;
        }
        PointColors fitting = colors.get().within(study.dataset().rows()) ? colors.get() : PointColors.NONE;
        Wanted.Scope scope = onlySelected.get() ? Wanted.Scope.SELECTED : Wanted.Scope.ALL;
        Wanted wanted = new Wanted(study, fitting, sorting.get(), understood, scope);
        if (study.dataset().rows() <= FEW) {
            latest.cancel();
            publish(lister.list(wanted, Job.QUIET));
        } else {
            latest.start(Messages.text("table.listing"), job -> lister.list(wanted, job), this::publish, _ -> {});
        }
    }

    private void publish(@Nullable Listing next) {
        Listing before = listing.get();
        listing.set(next);
        if (before != null
                && next != null
                && next.firstSelected() >= 0
                && selectedElsewhere(before.study(), next.study())) {
            reveal.accept(next.firstSelected());
        }
    }

    private boolean selectedElsewhere(Study before, Study now) {
        return !now.selection().equals(before.selection()) && !now.selection().equals(own);
    }
}
