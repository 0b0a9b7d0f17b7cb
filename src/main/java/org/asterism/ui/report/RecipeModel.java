package org.asterism.ui.report;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.data.Fingerprint;
import org.asterism.data.FourWords;
import org.asterism.report.command.CommandLine;
import org.asterism.report.command.StudyCommands;
import org.asterism.report.html.HtmlReport;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.asterism.workspace.StudyRecipe;
import org.asterism.workspace.codec.RecipeFile;
import org.jspecify.annotations.Nullable;

/** What was done to the data on screen, as commands, as a recipe and as a report. */
public final class RecipeModel {
    private static final int MOST_SHOWN = 1_000_000;

    private final DocumentModel document;
    private final TasksModel tasks;
    private final Latest writing;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ReadOnlyObjectWrapper<@Nullable Contents> contents = new ReadOnlyObjectWrapper<>(this, "contents");

    /**
     * What the page says.
     *
     * @param dataWords the fingerprint of the data
     * @param results what came out of each run, in the order of the commands, which has more
     * @param recipe empty where it is too long to be shown
     */
    record Contents(String dataWords, List<CommandLine> commands, List<Result> results, String recipe) {}

    /** What came out of a run. */
    record Result(int clusters, String words) {
        static Result of(Run run) {
            return new Result(run.clusters(), FourWords.of(Fingerprint.ofGroups(run.labels())));
        }
    }

    public RecipeModel(DocumentModel document, TasksModel tasks) {
        this.document = document;
        this.tasks = tasks;
        writing = new Latest(tasks);
        document.studyProperty().subscribe(_ -> refresh());
    }

    /** Whether the page is wanted. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    public void show() {
        showing.set(true);
        refresh();
    }

    public void close() {
        showing.set(false);
        writing.cancel();
        contents.set(null);
    }

    /** Null until it is written. */
    ReadOnlyObjectProperty<@Nullable Contents> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /** Writes the recipe of the study on screen, in the background. */
    public void save(Path file) {
        document.study()
                .ifPresent(study -> tasks.start(
                        Messages.text("report.saving-recipe"),
                        _ -> {
                            RecipeFile.write(StudyRecipe.of(study), file);
                            return file;
                        },
                        written -> tasks.say(Message.note(Messages.text("report.recipe-saved", written)))));
    }

    /**
     * Writes a report about the study on screen, in the background.
     *
     * @param date as it stands on the page
     */
    public void report(Path file, String date) {
        document.study()
                .ifPresent(study -> tasks.start(
                        Messages.text("report.writing"),
                        job -> {
                            new HtmlReport(study.dataset().name(), date, List.of(study)).write(file, job);
                            return file;
                        },
                        written -> tasks.say(Message.note(Messages.text("report.written", written.toAbsolutePath())))));
    }

    private void refresh() {
        Study study = document.study().orElse(null);
        if (!showing.get()) {
            return;
        }
        if (study == null) {
            close();
            return;
        }
        writing.start(
                Messages.text("report.recipe-writing"),
                _ -> contents(study),
                contents::set,
                problem -> tasks.say(Message.error(problem)));
    }

    private static Contents contents(Study study) {
        String recipe = RecipeFile.text(StudyRecipe.of(study));
        return new Contents(
                FourWords.of(study.dataset().fingerprint()),
                StudyCommands.of(study, study.dataset().name()),
                study.runs().stream().map(Result::of).toList(),
                recipe.length() > MOST_SHOWN ? "" : recipe);
    }
}
