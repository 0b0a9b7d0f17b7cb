package org.asterism.ui.stability;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.job.Task;
import org.asterism.tuning.stability.Redraws;
import org.asterism.tuning.stability.Variation;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** A run repeated with other seeds, or on rows drawn anew: what is repeated, and which answers have come out. */
public final class StabilityModel {
    /** How many draws are usual. */
    static final int USUAL = 30;

    static final int FEWEST = 2;
    static final int MOST = 200;

    private final DocumentModel document;
    private final ReadOnlyObjectProperty<@Nullable Recipe> form;
    private final TasksModel tasks;
    private final Executor window;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ObjectProperty<Subject> subject = new SimpleObjectProperty<>(this, "subject", Subject.FORM);
    private final ObjectProperty<Variation> variation = new SimpleObjectProperty<>(this, "variation", Variation.SEEDS);
    private final IntegerProperty draws = new SimpleIntegerProperty(this, "draws", USUAL);
    private final ReadOnlyObjectWrapper<@Nullable Recipe> recipe = new ReadOnlyObjectWrapper<>(this, "recipe");
    private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>(this, "found");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final AnswerModel answer;
    private @Nullable Task<?> task;
    private int trials;

    /**
     * Repeats nothing before {@link #start()}.
     *
     * @param form what the form says now
     * @param window runs code on the window's thread
     * @param plot shows groups in the plot
     */
    public StabilityModel(
            DocumentModel document,
            ReadOnlyObjectProperty<@Nullable Recipe> form,
            TasksModel tasks,
            Executor window,
            AnswerModel.Plot plot) {
        this.document = document;
        this.form = form;
        this.tasks = tasks;
        this.window = window;
        answer = new AnswerModel(this, document, tasks, plot);
        subject.subscribe((_, _) -> follow());
        form.subscribe(_ -> follow());
        document.studyProperty().subscribe(this::turn);
    }

    /** Whether the page is wanted. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /** Shows the page, about the run that colours the plot if there is one. */
    public void show() {
        subject.set(shownRun().isPresent() ? Subject.SHOWN : Subject.FORM);
        follow();
        showing.set(true);
    }

    /** A trial that runs goes on. */
    public void close() {
        showing.set(false);
    }

    /** The answer that is looked at. */
    public AnswerModel answer() {
        return answer;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public ObjectProperty<Subject> subjectProperty() {
        return subject;
    }

    public ObjectProperty<Variation> variationProperty() {
        return variation;
    }

    /** How many draws are made, {@value #FEWEST} to {@value #MOST}. */
    public IntegerProperty drawsProperty() {
        return draws;
    }

    /** What would be repeated; null where there is nothing, or a parameter of the form is no value. */
    ReadOnlyObjectProperty<@Nullable Recipe> recipeProperty() {
        return recipe.getReadOnlyProperty();
    }

    /** What has come out so far; null before the first draw. */
    ReadOnlyObjectProperty<@Nullable Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Why nothing or not all came out; empty where all did. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether what is repeated leaves something to chance, so that its seed can change. */
    BooleanBinding seeded() {
        return Bindings.createBooleanBinding(this::seededNow, recipe);
    }

    /** The run that colours the plot. */
    Optional<Run> shownRun() {
        return document.study().flatMap(Study::shownRun);
    }

    /** Repeats, in place of the trial before. */
    public void start() {
        Recipe repeated = recipe.get();
        Study study = document.studyProperty().get();
        if (repeated == null || study == null) {
            return;
        }
        cancel();
        clear();
        int mine = ++trials;
        Trial trial = new Trial(study, repeated, variation.get(), draws.get());
        Findings findings = new Findings(window, next -> take(mine, next));
        running.set(true);
        Task<?> started = tasks.start(
                Messages.text("stability.task"),
                job -> {
                    trial.run(findings::add, job);
                    return trial;
                },
                _ -> stop(mine, ""),
                words -> stop(mine, words));
        task = running.get() ? started : null;
    }

    /** Stops; what was drawn so far counts. */
    public void cancel() {
        if (task != null) {
            task.cancel();
        }
    }

    private void take(int number, Found next) {
        if (number == trials) {
            found.set(next);
        }
    }

    private void stop(int number, String words) {
        if (number == trials) {
            task = null;
            problem.set(words);
            running.set(false);
        }
    }

    private void clear() {
        trials++;
        task = null;
        running.set(false);
        found.set(null);
        problem.set("");
    }

    /** What came out of other data is of no use. */
    private void turn(@Nullable Study before, @Nullable Study now) {
        if (before != null && (now == null || before.id() != now.id())) {
            cancel();
            clear();
        }
        follow();
    }

    private void follow() {
        recipe.set(
                subject.get() == Subject.FORM
                        ? form.get()
                        : shownRun().map(Run::recipe).orElse(null));
        if (recipe.get() != null) {
            variation.set(seededNow() ? variation.get() : Variation.BOOTSTRAP);
        }
    }

    private boolean seededNow() {
        Recipe repeated = recipe.get();
        return repeated != null && Redraws.seeded(repeated.algorithm());
    }
}
