package org.asterism.ui.stability;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.stability.Found.Seen;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** The answer that is looked at, and what can be done with it. */
public final class AnswerModel {
    /** Shows groups in the plot with how surely each row belongs to its own, without making them part of the document. */
    @FunctionalInterface
    public interface Plot {
        void show(String title, Partition groups, double[] shares);
    }

    private final StabilityModel stability;
    private final DocumentModel document;
    private final TasksModel tasks;
    private final Plot plot;
    private final Latest latest;
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen");
    private final ReadOnlyObjectWrapper<@Nullable Detail> detail = new ReadOnlyObjectWrapper<>(this, "detail");

    AnswerModel(StabilityModel stability, DocumentModel document, TasksModel tasks, Plot plot) {
        this.stability = stability;
        this.document = document;
        this.tasks = tasks;
        this.plot = plot;
        latest = new Latest(tasks);
        stability.foundProperty().subscribe(this::follow);
        stability.runningProperty().subscribe(on -> {
            if (!on) {
                look();
            }
        });
    }

    /** The place of the answer among all, 0 for the most frequent. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The answer looked at closely; null while there is none. */
    ReadOnlyObjectProperty<@Nullable Detail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Looks at an answer. */
    public void choose(int place) {
        chosen.set(place);
        look();
    }

    /** Adds the answer to the runs: what the recipe gives with the seed of its most typical draw. */
    public void keepAsRun() {
        Detail now = detail.get();
        if (now != null && now.repeatable()) {
            Study study = now.found().trial().study();
            Recipe recipe = now.recipe();
            tasks.start(
                    now.title(),
                    job -> recipe.run(study.dataset(), study.truth(), job),
                    run -> document.change(Edits.addRun(study.id(), run)));
        }
    }

    /** Makes the answer's clusters the labels of its points, in place of those they have. */
    public void keepAsLabels() {
        Detail now = detail.get();
        if (now != null) {
            document.onStudy(study -> Edits.adopt(study, now.title(), now.seen().groups()));
            document.color(Coloring.ANNOTATION);
            tasks.say(Message.note(Messages.text("stability.kept-labels", now.title())));
        }
    }

    /** Shows the answer with its bands in the plot, in place of the page. */
    public void showInPlot() {
        Detail now = detail.get();
        if (now != null) {
            stability.close();
            plot.show(now.title(), now.seen().groups(), now.shares());
        }
    }

    /** The picture of the first draw is there at once; then it waits for the last one, or for a click. */
    private void follow(@Nullable Found before, @Nullable Found now) {
        if (now == null) {
            latest.cancel();
            detail.set(null);
            chosen.set(0);
        } else if (before == null || chosen.get() >= now.seen().size()) {
            choose(0);
        }
    }

    private void look() {
        Found found = stability.foundProperty().get();
        if (found != null) {
            Seen seen = found.seen().get(Math.min(chosen.get(), found.seen().size() - 1));
            latest.start(
                    Messages.text("stability.looking"),
                    job -> Detail.of(found, seen, job),
                    detail::set,
                    words -> tasks.say(Message.error(words)));
        }
    }
}
