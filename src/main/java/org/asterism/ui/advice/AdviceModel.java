package org.asterism.ui.advice;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Dataset;
import org.asterism.tuning.advice.Advice;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** Which algorithm fits the plot on screen: looked up in the background while the page is shown. */
public final class AdviceModel {
    private final DocumentModel document;
    private final ReadOnlyObjectProperty<@Nullable Recipe> form;
    private final Consumer<Recipe> fill;
    private final Consumer<Recipe> run;
    private final Latest latest;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(this, "looking");
    private final ReadOnlyObjectWrapper<@Nullable Counsel> counsel = new ReadOnlyObjectWrapper<>(this, "counsel");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private @Nullable Question asked;

    /** What advice depends on. */
    private record Question(Dataset dataset, List<String> columns, boolean standardized) {}

    /**
     * Looks at nothing before {@link #show()}.
     *
     * @param form what the form says now
     * @param fill fills the form in with a recipe
     * @param run runs a recipe
     */
    public AdviceModel(
            DocumentModel document,
            ReadOnlyObjectProperty<@Nullable Recipe> form,
            Consumer<Recipe> fill,
            Consumer<Recipe> run,
            TasksModel tasks) {
        this.document = document;
        this.form = form;
        this.fill = fill;
        this.run = run;
        latest = new Latest(tasks);
        document.studyProperty().subscribe(_ -> follow());
        form.subscribe(_ -> follow());
    }

    /** Whether the page is wanted. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    public void show() {
        showing.set(true);
        follow();
    }

    public void close() {
        showing.set(false);
    }

    /** Whether the plot is being looked at. */
    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /** What is recommended; null where nothing is, or not yet. */
    ReadOnlyObjectProperty<@Nullable Counsel> counselProperty() {
        return counsel.getReadOnlyProperty();
    }

    /** Why there is no advice; empty where there is, or not yet. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Fills the form in. */
    void use(Advice advice) {
        Counsel given = counsel.get();
        if (given != null) {
            fill.accept(given.recipe(advice));
        }
    }

    /** Fills the form in, runs the algorithm and goes back to the plot. */
    void run(Advice advice) {
        Counsel given = counsel.get();
        if (given != null) {
            fill.accept(given.recipe(advice));
            run.accept(given.recipe(advice));
            close();
        }
    }

    /** Looks anew where what matters has changed since. */
    private void follow() {
        Study study = document.studyProperty().get();
        if (!showing.get() || study == null) {
            return;
        }
        Recipe now = form.get();
        Recipe base = now == null
                ? new Recipe(new KMeans(3, 5, 1), study.axes(), false)
                : new Recipe(new KMeans(3, 5, 1), now.columns(), now.standardized());
        Question question = new Question(study.dataset(), base.columns(), base.standardized());
        if (!question.equals(asked)) {
            asked = question;
            look(study, base);
        }
    }

    private void look(Study study, Recipe base) {
        counsel.set(null);
        problem.set("");
        looking.set(true);
        latest.start(Messages.text("advice.task"), job -> Counsel.of(study, base, job), this::found, this::failed);
    }

    private void found(Counsel found) {
        looking.set(false);
        counsel.set(found);
    }

    private void failed(String reason) {
        looking.set(false);
        asked = null;
        problem.set(reason);
    }
}
