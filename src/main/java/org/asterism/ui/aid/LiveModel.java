package org.asterism.ui.aid;

import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.asterism.cluster.Clustering;
import org.asterism.job.Work;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/**
 * While it is on, the plot shows what the parameters as typed would find: at once roughly where that takes long, and then
 * exactly. None of it is part of the document; a run makes it one.
 */
public final class LiveModel {
    private final DocumentModel document;
    private final ObservableValue<@Nullable Recipe> recipe;
    private final BiConsumer<String, @Nullable Partition> preview;
    private final Latest latest;
    private final BooleanProperty live = new SimpleBooleanProperty(this, "live");
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper(this, "line", "");
    private final ReadOnlyObjectWrapper<@Nullable Partition> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private @Nullable Stage stage;
    /** The last one that was shown, so that what is given again unchanged shows nothing again. */
    private @Nullable Recipe asked;

    /**
     * @param recipe what would run now; null where a parameter is no value
     * @param preview shows groups in the plot under a title; null takes them off
     */
    public LiveModel(
            DocumentModel document,
            ObservableValue<@Nullable Recipe> recipe,
            BiConsumer<String, @Nullable Partition> preview,
            TasksModel tasks) {
        this.document = document;
        this.recipe = recipe;
        this.preview = preview;
        latest = new Latest(tasks);
        recipe.subscribe(() -> follow());
        live.subscribe((_, on) -> turn(on));
        document.studyProperty().subscribe(this::leave);
    }

    /** Whether the plot follows the parameters. */
    public BooleanProperty liveProperty() {
        return live;
    }

    /** What is shown, in words; empty for nothing. */
    ReadOnlyStringProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** The groups that the plot shows, one label a row of the data set; null for none. */
    ReadOnlyObjectProperty<@Nullable Partition> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Takes notice that the plot no longer shows it; the next change of a parameter shows it again. */
    public void gone() {
        if (shown.get() != null) {
            clear();
        }
    }

    private void turn(boolean on) {
        if (on) {
            asked = null;
            follow();
        } else {
            clear();
            preview.accept("", null);
        }
    }

    /** Another study takes it off; a new run or another colouring has taken it off the plot already. */
    private void leave(@Nullable Study before, @Nullable Study now) {
        if (before == null || now == null || before.id() != now.id()) {
            stage = null;
            live.set(false);
        } else if (!before.runs().equals(now.runs())
                || !before.view().coloring().equals(now.view().coloring())) {
            clear();
        }
    }

    private void clear() {
        latest.cancel();
        shown.set(null);
        line.set("");
    }

    /** A parameter that is no value leaves what is shown. */
    private void follow() {
        Recipe now = recipe.getValue();
        Study study = document.studyProperty().get();
        if (!live.get() || now == null || study == null || now.equals(asked)) {
            return;
        }
        asked = now;
        Stage here = stage != null && stage.fits(study.dataset(), now) ? stage : new Stage(study.dataset(), now);
        stage = here;
        if (here.slow()) {
            latest.start(
                    Messages.text("aid.previewing"),
                    seen(study, here, job -> here.rough(now, job)),
                    rough -> {
                        show(rough, Messages.text("aid.rough"));
                        refine(study, here, now);
                    },
                    this::fail);
        } else {
            refine(study, here, now);
        }
    }

    private void refine(Study study, Stage here, Recipe now) {
        latest.start(
                Messages.text("aid.previewing"),
                seen(study, here, job -> here.exact(now, job)),
                exact -> show(exact, Messages.text("aid.exact")),
                this::fail);
    }

    private void fail(String reason) {
        line.set(reason);
    }

    /** What was found, and how the plot shows it. */
    private record Seen(Clustering found, Partition groups) {}

    /** Clusters, and gives the clusters their colours. */
    private Work<Seen> seen(Study study, Stage here, Work<Clustering> clustering) {
        Partition before = reference(study);
        return job -> {
            Clustering found = clustering.run(job);
            return new Seen(found, study.matched(Colors.kept(Colors.of(before), here.rows(found))));
        };
    }

    private void show(Seen seen, String how) {
        Clustering found = seen.found;
        double noise = (double) found.noise() / Math.max(1, found.labels().length);
        line.set(Messages.text("aid.preview", found.clusters(), noise, how));
        shown.set(seen.groups);
        preview.accept(Messages.text("aid.preview-title"), seen.groups);
    }

    /** The groups whose colours clusters keep: those of the plot. */
    Partition reference(Study study) {
        Partition before = shown.get();
        return before == null ? study.matched(study.view().coloring()) : before;
    }
}
