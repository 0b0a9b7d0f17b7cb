package org.asterism.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.job.Runner;
import org.asterism.perception.Viewing;
import org.asterism.perception.calibrate.Calibration;
import org.asterism.perception.calibrate.FittedModel;
import org.asterism.perception.calibrate.StudyFolder;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.History;
import org.asterism.workspace.Workspace;
import org.asterism.workspace.state.ModelFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateModelTest {
    private static final int ROWS = 200;

    @TempDir
    private Path folder;

    private DocumentModel document;
    private TasksModel tasks;
    private ModelsModel models;
    private CalibrateModel model;

    @BeforeEach
    void open() {
        document = new DocumentModel(new History(Workspace.EMPTY));
        tasks = new TasksModel(Runner.sameThread(), Runnable::run);
        models = new ModelsModel(new ModelFolder(folder.resolve("models")), tasks);
        model = new CalibrateModel(document, models, tasks);
        model.show();
    }

    @Test
    void aFolderOfJudgementsIsFittedSavedUsedAndDeleted() {
        fitStudy();
        assertThat(found().judgements().size()).isEqualTo(24);
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(models.selectedProperty().get()).isEqualTo(Viewing.DEFAULT_MODEL);

        model.nameProperty().set("Our lab");
        model.save();
        assertThat(model.nameProperty().get()).isEmpty();
        ModelFolder.Entry saved = models.saved().getFirst();
        assertThat(saved.model().source()).isEqualTo("study");
        assertThat(models.selectedProperty().get()).isEqualTo(Viewing.DEFAULT_MODEL);

        models.selectedProperty().set(saved.model());
        models.delete(saved);
        assertThat(models.saved()).isEmpty();
        assertThat(models.selectedProperty().get()).isEqualTo(Viewing.DEFAULT_MODEL);
    }

    @Test
    void savedModelsAreListedWhenThePageIsShownAgainButNeverInUseUnasked() {
        fitStudy();
        model.nameProperty().set("Our lab");
        model.save();
        ModelsModel later = new ModelsModel(new ModelFolder(folder.resolve("models")), tasks);
        later.refresh();

        assertThat(later.saved())
                .extracting(ModelFolder.Entry::model)
                .extracting(FittedModel::name)
                .containsExactly("Our lab");
        assertThat(later.selectedProperty().get()).isEqualTo(Viewing.DEFAULT_MODEL);
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        fitStudy();
        model.nameProperty().set("Lab");
        model.save();
        model.nameProperty().set("lab");
        model.save();

        assertThat(models.saved()).hasSize(1);
        assertThat(Objects.requireNonNull(tasks.messageProperty().get()).text()).contains("already");
    }

    @Test
    void peopleAreTheColumnsOfGroupsAndThoseWhoWereChosenStayChosen() {
        document.open(Workspace.EMPTY.open(rated()));
        assertThat(model.raters()).extracting(Rater::name).containsExactly("anna", "ben", "cleo");
        model.raters().getFirst().chosenProperty().set(true);
        document.open(Workspace.EMPTY.open(rated()));
        assertThat(model.raters().getFirst().chosenProperty().get()).isTrue();

        model.fit();
        assertThat(model.problemProperty().get()).contains("at least 3 people").contains("has those of 1");
        model.raters().forEach(rater -> rater.chosenProperty().set(true));
        model.judgedProperty().set(StudyFolder.write(folder.resolve("study"), 12));
        model.fit();
        assertThat(found().judgements().plots()).isEqualTo(13);
    }

    @Test
    void whatIsMissingIsSaid() {
        model.fit();
        assertThat(model.problemProperty().get()).contains("There are only 0 judgements of pairs");
        model.judgedProperty().set(folder.resolve("nowhere"));
        model.fit();
        assertThat(model.problemProperty().get()).contains("nowhere");
        assertThat(model.calibrationProperty().get()).isNull();
    }

    @Test
    void brokenModelsAreNamed() throws IOException {
        Files.createDirectories(folder.resolve("models"));
        Files.writeString(folder.resolve("models").resolve("bad.model.json"), "{}");
        models.refresh();

        assertThat(models.problemsProperty().get()).singleElement().asString().contains("bad.model.json");
    }

    private void fitStudy() {
        model.judgedProperty().set(StudyFolder.write(folder.resolve("study"), 24));
        model.fit();
        assertThat(model.problemProperty().get()).isEmpty();
    }

    private Calibration found() {
        return Objects.requireNonNull(model.calibrationProperty().get());
    }

    private static Dataset rated() {
        SplittableRandom random = new SplittableRandom(1);
        double[] x = new double[ROWS];
        double[] y = new double[ROWS];
        double[] labels = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            x[i] = random.nextGaussian() + 8 * (i % 2);
            y[i] = random.nextGaussian();
            labels[i] = i % 2;
        }
        List<Column> columns = new ArrayList<>(List.of(new NumberColumn("x", x), new NumberColumn("y", y)));
        for (String person : List.of("anna", "ben", "cleo")) {
            columns.add(new NumberColumn(person, labels));
        }
        return new Dataset("rated.csv", columns);
    }
}
