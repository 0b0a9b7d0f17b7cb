package org.asterism.ui.shell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.annotation.Annotation;
import org.asterism.cluster.Clustering;
import org.asterism.data.Column;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.data.write.CsvWriting;
import org.asterism.ui.data.DatasetsModel;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.Command;
import org.asterism.workspace.Study;
import org.asterism.workspace.Workspace;
import org.asterism.workspace.codec.WorkspaceFile;
import org.asterism.workspace.state.RecentFiles;
import org.jspecify.annotations.Nullable;

/** Opening and saving: workspaces, data files, exported labels. */
public final class FilesModel {
    private final DocumentModel document;
    private final TasksModel tasks;
    private final DatasetsModel datasets;
    private final RecentFiles recent;
    private final Consumer<Path> sessions;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>(this, "file");

    /**
     * @param sessions opens the folder of a labelling session
     * @param file what Save writes
     */
    public FilesModel(
            DocumentModel document,
            TasksModel tasks,
            DatasetsModel datasets,
            RecentFiles recent,
            Consumer<Path> sessions,
            @Nullable Path file) {
        this.document = document;
        this.tasks = tasks;
        this.datasets = datasets;
        this.recent = recent;
        this.sessions = sessions;
        this.file.set(file);
    }

    /** The workspace file that Save writes; null before the first save. */
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public List<Path> recent() {
        return recent.list();
    }

    /** Whether a file is a workspace, by its ending. */
    public static boolean workspace(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(WorkspaceFile.ENDING);
    }

    /** Opens a workspace, a data file or the folder of a session. What was open comes back with undo. */
    public void open(Path chosen) {
        if (workspace(chosen)) {
            tasks.start("Open " + chosen.getFileName(), job -> WorkspaceFile.read(chosen, job), opened -> {
                recent.add(chosen);
                show(chosen, opened);
            });
        } else if (SessionDesk.holds(chosen)) {
            sessions.accept(chosen);
        } else {
            datasets.open(chosen);
        }
    }

    /** Undoing this forgets the file, so that Save never writes an older workspace over it. */
    private void show(Path chosen, Workspace opened) {
        Command command = new Command("Open " + chosen.getFileName(), _ -> opened);
        file.set(chosen);
        document.change(command);
        document.redoNameProperty().subscribe(undone -> {
            if (undone.equals(command.name())) {
                file.set(null);
            }
        });
    }

    /** Writes the workspace to a file, which Save will write from now on. */
    public void save(Path chosen) {
        Path target = workspace(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + WorkspaceFile.ENDING);
        Workspace saved = document.workspaceProperty().get();
        tasks.start(
                "Save " + target.getFileName(),
                job -> {
                    WorkspaceFile.write(saved, target, job);
                    return target;
                },
                written -> {
                    recent.add(written);
                    file.set(written);
                    tasks.say(Message.note("Saved to " + written + "."));
                });
    }

    /** Writes the study's rows with the labels of the person and of every run as columns after its own. */
    public void exportLabels(Path target) {
        document.study()
                .ifPresent(study -> tasks.start(
                        "Export labels",
                        job -> {
                            CsvWriting.write(study.dataset(), labelColumns(study), target, job);
                            return target;
                        },
                        written -> tasks.say(Message.note("Labels written to " + written + "."))));
    }

    /** A file name for what comes from the study on screen, such as {@code iris-labels.csv}. */
    public String suggestion(String ending) {
        String name = document.study().map(study -> study.dataset().name()).orElse("asterism");
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ending;
    }

    static List<Column> labelColumns(Study study) {
        Column label = labelColumn(study.annotation());
        return Stream.concat(Stream.of(label), study.runs().stream().map(run -> (Column) new NumberColumn(
                        "cluster_" + run.id(),
                        Arrays.stream(run.labels())
                                .mapToDouble(FilesModel::cluster)
                                .toArray())))
                .toList();
    }

    private static double cluster(int label) {
        return label == Clustering.UNLABELLED ? Double.NaN : label;
    }

    private static Column labelColumn(Annotation annotation) {
        String[] words = new String[annotation.rows()];
        for (int row = 0; row < words.length; row++) {
            int label = annotation.assignment()[row];
            words[row] = switch (label) {
                case Clustering.UNLABELLED -> "";
                case Clustering.NOISE -> "noise";
                default -> annotation.labels().get(label).name();
            };
        }
        return TextColumn.of("label", Arrays.asList(words));
    }
}
