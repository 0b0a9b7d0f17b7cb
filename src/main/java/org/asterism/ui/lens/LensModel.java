package org.asterism.ui.lens;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.annotation.RowSelection;
import org.asterism.quality.Flow;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** Which two partitions are compared, how far the plot has the colours of the second, and what stands out in it. */
public final class LensModel {
    private static final double MIDDLE = 0.5;

    private final DocumentModel document;
    private final TasksModel tasks;
    private final Latest latest;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ReadOnlyObjectWrapper<List<Coloring>> choices =
            new ReadOnlyObjectWrapper<>(this, "choices", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Coloring> first = new ReadOnlyObjectWrapper<>(this, "first");
    private final ReadOnlyObjectWrapper<@Nullable Coloring> second = new ReadOnlyObjectWrapper<>(this, "second");
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison =
            new ReadOnlyObjectWrapper<>(this, "comparison");
    private final ReadOnlyObjectWrapper<BitSet> selected = new ReadOnlyObjectWrapper<>(this, "selected", new BitSet());
    private final ObjectProperty<@Nullable Flow> lit = new SimpleObjectProperty<>(this, "lit");
    private final ObjectProperty<@Nullable Flow> pointed = new SimpleObjectProperty<>(this, "pointed");
    private final DoubleProperty share = new SimpleDoubleProperty(this, "share");

    public LensModel(DocumentModel document, TasksModel tasks) {
        this.document = document;
        this.tasks = tasks;
        latest = new Latest(tasks);
        document.studyProperty().subscribe(this::follow);
        lit.subscribe(_ -> light());
    }

    /** Whether the page is wanted. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /** What can be compared, see {@link Partitions#of}. */
    ReadOnlyObjectProperty<List<Coloring>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** What is compared with the second; null where there is nothing to compare. */
    public ReadOnlyObjectProperty<@Nullable Coloring> firstProperty() {
        return first.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Coloring> secondProperty() {
        return second.getReadOnlyProperty();
    }

    /** What was found; null until then. */
    ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** How far the plot has the colours of the second partition, 0 to 1. */
    public DoubleProperty shareProperty() {
        return share;
    }

    /** The flow that stands out in all views, such as under the pointer; null for none. */
    ObjectProperty<@Nullable Flow> litProperty() {
        return lit;
    }

    /** The flow of the point under the mouse in the plot; null for none. */
    ObjectProperty<@Nullable Flow> pointedProperty() {
        return pointed;
    }

    /** The points that stand out: those of the flow that is lit, else those that are selected; none for all alike. */
    ReadOnlyObjectProperty<BitSet> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Compares the run on screen with the one before it, or with what else there is. */
    public void show() {
        update(document.studyProperty().get());
        showing.set(true);
    }

    /** Shows the page with two partitions. */
    public void compare(Coloring a, Coloring b) {
        first.set(a);
        second.set(b);
        share.set(0);
        show();
    }

    public void close() {
        latest.cancel();
        lit.set(null);
        showing.set(false);
    }

    void choose(Coloring a, Coloring b) {
        if (!a.equals(first.get()) || !b.equals(second.get())) {
            first.set(a);
            second.set(b);
            request();
        }
    }

    /** Makes the first partition the second; what is seen stays. */
    public void swap() {
        Coloring before = first.get();
        first.set(second.get());
        second.set(before);
        share.set(1 - share.get());
        request();
    }

    /** Shows the other partition of the two. */
    public void flip() {
        share.set(share.get() < MIDDLE ? 1 : 0);
    }

    /** Selects the rows of a flow. */
    void select(Flow flow) {
        Comparison shown = comparison.get();
        if (shown != null) {
            lit.set(null);
            document.onStudy(study -> Edits.select(study, RowSelection.of(shown.rows(flow))));
        }
    }

    /** Selects all rows that have moved. */
    public void selectMoved() {
        Comparison shown = comparison.get();
        if (shown != null) {
            document.onStudy(study ->
                    Edits.select(study, RowSelection.of(shown.difference().moved())));
        }
    }

    /** What a partition is called. */
    String name(Coloring coloring) {
        return document.study().map(study -> Partitions.name(study, coloring)).orElse("");
    }

    private void follow(@Nullable Study study) {
        if (showing.get()) {
            update(study);
        }
    }

    private void update(@Nullable Study study) {
        List<Coloring> now = study == null ? List.of() : Partitions.of(study);
        if (!now.equals(choices.get())) {
            choices.set(now);
        }
        if (study == null || now.size() < 2) {
            first.set(null);
            second.set(null);
            latest.cancel();
            comparison.set(null);
            return;
        }
        keep(study, now);
        Comparison shown = comparison.get();
        if (shown == null || !shown.holds(study) || !shows(shown)) {
            request();
        }
        light();
    }

    /** Partitions that are still there stay; in place of others come those on screen and before. */
    private void keep(Study study, List<Coloring> now) {
        Coloring a = first.get();
        Coloring b = second.get();
        if (b == null || !now.contains(b)) {
            Coloring shown = study.view().coloring();
            b = now.contains(shown) && !shown.equals(a) ? shown : other(now, a);
        }
        if (a == null || !now.contains(a)) {
            a = other(now, b);
        }
        first.set(a);
        second.set(b);
    }

    /** What comes after a partition in the order of choices, which is the run before it if it is a run. */
    private static Coloring other(List<Coloring> choices, @Nullable Coloring than) {
        return choices.get((choices.indexOf(than) + 1) % choices.size());
    }

    private boolean shows(Comparison shown) {
        return shown.first().coloring().equals(first.get())
                && shown.second().coloring().equals(second.get());
    }

    private void request() {
        Study study = document.studyProperty().get();
        Coloring a = first.get();
        Coloring b = second.get();
        if (study == null || a == null || b == null) {
            return;
        }
        lit.set(null);
        String from = name(a);
        String into = name(b);
        latest.start(
                Messages.text("lens.comparing"),
                _ -> Comparison.of(study, a, from, b, into),
                found -> {
                    comparison.set(found);
                    light();
                },
                failure -> tasks.say(Message.error(failure)));
    }

    /** Lets the points stand out that should. */
    private void light() {
        Comparison shown = comparison.get();
        if (shown == null) {
            return;
        }
        Flow flow = lit.get();
        BitSet rows = flow == null ? document.study().map(Study::selected).orElseGet(BitSet::new) : shown.rows(flow);
        BitSet points = shown.points(rows);
        if (!Objects.equals(points, selected.get())) {
            selected.set(points);
        }
    }
}
