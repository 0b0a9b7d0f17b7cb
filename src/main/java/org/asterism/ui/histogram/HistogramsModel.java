package org.asterism.ui.histogram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.asterism.annotation.Selection;
import org.asterism.annotation.SelectionMode;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.job.Job;
import org.asterism.report.histogram.Histogram;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/**
 * A histogram of every column of the study on screen, and the share of the selected rows in it.
 *
 * <p>While it is not shown it does nothing. Many rows are counted in the background.
 */
public final class HistogramsModel {
    /** Up to so many cells are counted at once, without a task. */
    private static final long FEW = 100_000;

    private final DocumentModel document;
    private final Latest latest;
    private final BooleanProperty showing = new SimpleBooleanProperty(this, "showing");
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");

    public HistogramsModel(DocumentModel document, TasksModel tasks) {
        this.document = document;
        latest = new Latest(tasks);
        document.studyProperty().subscribe(this::count);
        showing.subscribe(this::count);
    }

    /** Whether the histograms are on screen. */
    public BooleanProperty showingProperty() {
        return showing;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Selects the rows of the bars from one to another. */
    void select(Histogram histogram, int first, int last, SelectionMode mode) {
        Selection bars = histogram.selection(first, last);
        document.onStudy(study -> Edits.select(study, mode.combine(study.selection(), bars)));
    }

    void selectNothing() {
        document.study()
                .filter(study -> !study.selection().none())
                .ifPresent(study -> document.change(Edits.select(study, Selection.nothing())));
    }

    private void count() {
        Study study = document.studyProperty().get();
        Shown before = shown.get();
        if (!showing.get() || study == null) {
            latest.cancel();
            shown.set(null);
        } else if (before == null || !sameCounts(before.study(), study)) {
            Dataset dataset = study.dataset();
            if ((long) dataset.rows() * dataset.columns().size() <= FEW) {
                latest.cancel();
                shown.set(count(study, before, Job.QUIET));
            } else {
                latest.start(Messages.text("table.counting"), job -> count(study, before, job), shown::set, _ -> {});
            }
        }
    }

    private static boolean sameCounts(Study before, Study now) {
        return before.dataset().equals(now.dataset())
                && before.selection().equals(now.selection())
                && before.annotation().equals(now.annotation())
                && before.runs().equals(now.runs())
                && before.samePlane(now);
    }

    private static Shown count(Study study, @Nullable Shown before, Job job) {
        Dataset dataset = study.dataset();
        boolean other = before == null || !before.study().dataset().equals(dataset);
        List<Histogram> histograms = new ArrayList<>(other || before == null ? List.of() : before.histograms());
        for (Column column : other ? dataset.columns() : List.<Column>of()) {
            job.progress((double) histograms.size() / dataset.columns().size());
            histograms.add(Histogram.of(column, job));
        }
        return new Shown(study, List.copyOf(histograms), selected(study, histograms, job));
    }

    private static List<int[]> selected(Study study, List<Histogram> histograms, Job job) {
        BitSet rows = study.selection().none() ? new BitSet() : study.selected();
        List<int[]> counts = new ArrayList<>();
        for (Histogram histogram : rows.isEmpty() ? List.<Histogram>of() : histograms) {
            job.check();
            counts.add(histogram.counts(rows));
        }
        return List.copyOf(counts);
    }
}
