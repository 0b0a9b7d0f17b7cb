package org.asterism.ui.calibrate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.data.Scatter;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.calibrate.Calibration;
import org.asterism.perception.calibrate.ClustMe;
import org.asterism.perception.calibrate.Judgements;
import org.asterism.perception.calibrate.Panel;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Study;
import org.asterism.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Fitting a model of what people see: what it learns from, what came out, and keeping it. */
public final class CalibrateModel {
    private static final long SEED = 1;

    private final DocumentModel document;
    private final ModelsModel models;
    private final TasksModel tasks;
    private final Latest latest;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ObjectProperty<@Nullable Path> judged = new SimpleObjectProperty<>(this, "judged");
    private final ObservableList<Rater> raters = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Calibration> calibration =
            new ReadOnlyObjectWrapper<>(this, "calibration");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private String source = "";

    public CalibrateModel(DocumentModel document, ModelsModel models, TasksModel tasks) {
        this.document = document;
        this.models = models;
        this.tasks = tasks;
        latest = new Latest(tasks);
        document.watch(_ -> listIfShowing());
    }

    public ModelsModel models() {
        return models;
    }

    /** Whether the page is on screen. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** A folder or table in ClustMe's layout; null where none is chosen. */
    public ObjectProperty<@Nullable Path> judgedProperty() {
        return judged;
    }

    /** Who labelled the plot on screen. */
    public ObservableList<Rater> raters() {
        return raters;
    }

    /** What came out of the last fit; null before. */
    public ReadOnlyObjectProperty<@Nullable Calibration> calibrationProperty() {
        return calibration.getReadOnlyProperty();
    }

    /** Why there is no fit; empty where there is one, or none was asked for. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What the fitted model shall be called. */
    public StringProperty nameProperty() {
        return name;
    }

    public void show() {
        list();
        models.refresh();
        showing.set(true);
    }

    public void close() {
        cancel();
        showing.set(false);
    }

    /** Reads the judgements and fits all models, in the background. */
    public void fit() {
        Path place = judged.get();
        @Nullable Study study = document.studyProperty().get();
        List<Rater> people =
                raters.stream().filter(rater -> rater.chosenProperty().get()).toList();
        problem.set("");
        calibration.set(null);
        running.set(true);
        latest.start(
                Messages.text("calibrate.fitting"), job -> fit(place, study, people, job), this::found, this::failed);
        source = words(place, study, people.size());
    }

    public void cancel() {
        latest.cancel();
        running.set(false);
    }

    /** Saves the best fitted model under the name. */
    public void save() {
        Calibration found = calibration.get();
        if (found == null) {
            return;
        }
        try {
            models.save(found.model(name.get(), LocalDate.now(ZoneId.systemDefault()), source), () -> name.set(""));
        } catch (InvalidInputException e) {
            tasks.say(Message.of(e));
        }
    }

    private void found(Calibration found) {
        running.set(false);
        calibration.set(found);
    }

    private void failed(String reason) {
        running.set(false);
        problem.set(reason);
    }

    private static Calibration fit(@Nullable Path place, @Nullable Study study, List<Rater> people, Job job) {
        Judgements judgements = Judgements.NONE;
        if (place != null) {
            judgements = judgements.and(ClustMe.read(place, job.part(0, 0.4)));
        }
        if (study != null && !people.isEmpty()) {
            Scatter scatter = study.scatter();
            List<int[]> labels =
                    people.stream().map(rater -> rater.labels(scatter.rows())).toList();
            judgements =
                    judgements.and(Panel.ask(study.dataset().name(), scatter.points(), labels, job.part(0.4, 0.5)));
        }
        return Calibration.of(judgements, SEED, job.part(0.5, 1));
    }

    private static String words(@Nullable Path place, @Nullable Study study, int people) {
        List<String> words = new ArrayList<>();
        if (place != null) {
            words.add(String.valueOf(place.getFileName()));
        }
        if (study != null && people > 0) {
            words.add(people + " people on " + study.dataset().name());
        }
        return String.join(", ", words);
    }

    private void listIfShowing() {
        if (showing.get()) {
            list();
        }
    }

    /** Those who were chosen before stay so. */
    private void list() {
        Workspace workspace = document.workspaceProperty().get();
        List<String> chosen = raters.stream()
                .filter(rater -> rater.chosenProperty().get())
                .map(Rater::name)
                .toList();
        List<Rater> found = workspace
                .activeStudy()
                .map(study -> Raters.of(workspace, study))
                .orElse(List.of());
        found.forEach(rater -> rater.chosenProperty().set(chosen.contains(rater.name())));
        raters.setAll(found);
    }
}
