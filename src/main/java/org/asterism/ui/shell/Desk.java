package org.asterism.ui.shell;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.data.read.Reading;
import org.asterism.perception.SeparabilityModel;
import org.asterism.perception.compare.Comparison;
import org.asterism.ui.algorithm.AlgorithmModel;
import org.asterism.ui.axis.AxesModel;
import org.asterism.ui.beside.BesideModel;
import org.asterism.ui.calibrate.CalibrateModel;
import org.asterism.ui.calibrate.ModelsModel;
import org.asterism.ui.columns.ColumnsModel;
import org.asterism.ui.columns.MatrixPage;
import org.asterism.ui.columns.ParallelPage;
import org.asterism.ui.compare.CompareModel;
import org.asterism.ui.data.DatasetsModel;
import org.asterism.ui.data.ImportModel;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.drawing.DrawingModel;
import org.asterism.ui.generate.MakeModel;
import org.asterism.ui.grid.GridModel;
import org.asterism.ui.histogram.HistogramsModel;
import org.asterism.ui.kept.KeptModel;
import org.asterism.ui.label.AgreementModel;
import org.asterism.ui.label.LabelsModel;
import org.asterism.ui.label.OutliningModel;
import org.asterism.ui.picture.PictureModel;
import org.asterism.ui.run.RunsModel;
import org.asterism.ui.scatter.HeatModel;
import org.asterism.ui.scatter.LayersModel;
import org.asterism.ui.scatter.MarksModel;
import org.asterism.ui.scatter.Preview;
import org.asterism.ui.scatter.ScatterModel;
import org.asterism.ui.score.AmbiguityModel;
import org.asterism.ui.score.AudienceModel;
import org.asterism.ui.score.ClassesModel;
import org.asterism.ui.score.Scope;
import org.asterism.ui.score.ScoredPlot;
import org.asterism.ui.score.SettingsModel;
import org.asterism.ui.table.PointColors;
import org.asterism.ui.table.TableModel;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.Runners;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.Command;
import org.asterism.workspace.History;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Workspace;
import org.asterism.workspace.state.Autosave;
import org.asterism.workspace.state.RecentFiles;
import org.asterism.workspace.state.StateDirectory;
import org.jspecify.annotations.Nullable;

/** The models of the window, wired once. Needs no toolkit, so a test can sit at a desk of its own. */
public final class Desk {
    private final TasksModel tasks;
    private final DocumentModel document;
    private final DatasetsModel datasets;
    private final ImportModel imports;
    private final SessionDesk sessions;
    private final FilesModel files;
    private final AlgorithmModel algorithm;
    private final TuningDesk tuning;
    private final TeachDesk teach;
    private final DrawingModel drawing;
    private final RunsModel runs;
    private final LabelsModel labels;
    private final OutliningModel outlining;
    private final KeptModel kept;
    private final AgreementModel agreement;
    private final AmbiguityModel ambiguity;
    private final AudienceModel audience;
    private final ClassesModel classes;
    private final SettingsModel scoreSettings;
    private final ScatterModel scatter;
    private final LayersModel layers;
    private final MarksModel marks;
    private final AxesModel axes;
    private final HeatModel heat;
    private final TableModel table;
    private final HistogramsModel histograms;
    private final CompareModel compare;
    private final BesideModel beside;
    private final GridModel grid;
    private final ColumnsModel<int[]> parallel;
    private final ColumnsModel<int[][][]> matrix;
    private final MakeModel make;
    private final PictureModel pictures;
    private final ModelsModel models;
    private final CalibrateModel calibrate;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(this, "mode", Mode.EXPLORE);
    private final ScoreLayers scoreLayers;

    /**
     * Sets up the models on what was recovered, and keeps every change from then on.
     *
     * @param runners do the background work
     * @param window runs code on the window's thread
     * @param state where the program keeps its own files
     * @param machine the token of this machine in the files of sessions
     * @param showProblems shows what could not be read of a file
     */
    public Desk(
            Runners runners,
            Executor window,
            Autosave autosave,
            StateDirectory state,
            String machine,
            Consumer<Reading> showProblems) {
        RecentFiles recent = state.recentFiles();
        tasks = new TasksModel(runners, window);
        document = new DocumentModel(new History(
                autosave.recovered().map(Autosave.Recovered::workspace).orElse(Workspace.EMPTY)));
        datasets = new DatasetsModel(document, tasks, recent::add, showProblems);
        imports = new ImportModel(datasets, tasks);
        Path file = autosave.recovered().flatMap(Autosave.Recovered::document).orElse(null);
        sessions = new SessionDesk(new SessionDesk.Surroundings(
                document, tasks, recent, this::viewers, runners.previews(), window, machine));
        files = new FilesModel(document, tasks, datasets, recent, sessions::open, file);
        algorithm = new AlgorithmModel(document, state.runTimes(), tasks);
        tuning = new TuningDesk(
                new TuningDesk.Surroundings(document, algorithm, this::lookAt, this::band, tasks, window));
        runs = new RunsModel(new RunsModel.Surroundings(document, tasks, this::lookAt, algorithm::show));
        runs.onCompareProperty().set(tuning.lens()::compare);
        labels = new LabelsModel(document, tasks);
        outlining = new OutliningModel(document, tasks);
        kept = new KeptModel(document, tasks);
        agreement = new AgreementModel(document, tasks);
        ambiguity = new AmbiguityModel(document, tasks);
        audience = new AudienceModel(document, ambiguity, tasks);
        classes = new ClassesModel(document, ambiguity, tasks);
        scoreSettings = new SettingsModel(ambiguity);
        scatter = new ScatterModel(document, tasks);
        marks = new MarksModel(document);
        layers = new LayersModel(document, scatter, tasks);
        layers.labellingProperty().bind(Bindings.equal(mode, Mode.LABEL));
        axes = new AxesModel(document, tasks);
        heat = new HeatModel(scatter, tasks);
        scoreLayers = new ScoreLayers(new ScoreLayers.Surroundings(document, ambiguity, scatter, heat, layers, mode));
        table = new TableModel(document, tasks);
        histograms = new HistogramsModel(document, tasks);
        scatter.sceneProperty()
                .subscribe(scene ->
                        table.colorsProperty().set(new PointColors(scene.legend(), scene.labels(), scatter.rows())));
        compare = new CompareModel(document, tasks, this::comparison, window, files::open);
        beside = new BesideModel(
                document,
                new BesideModel.Gestures(scatter::select, table.hoveredProperty(), scatter::colorings, scatter::name),
                tasks);
        grid = new GridModel(
                document, new GridModel.Gestures(scatter::select, table.hoveredProperty(), scatter::name), tasks);
        parallel = columns(ParallelPage.painting());
        matrix = columns(MatrixPage.painting());
        teach = new TeachDesk(
                new TeachDesk.Surroundings(document, algorithm, mode, state.lessons(), state.classroom(), tasks));
        drawing = new DrawingModel(new DrawingModel.Outlets(datasets::open, teach::open), tasks);
        make = new MakeModel(tasks, datasets::open);
        pictures = new PictureModel(tasks);
        models = new ModelsModel(state.models(), tasks);
        calibrate = new CalibrateModel(document, models, tasks);
        ambiguity.viewersProperty().bindBidirectional(models.selectedProperty());
        document.watch(_ -> save(autosave));
        files.fileProperty().subscribe((_, _) -> save(autosave));
        ambiguity.scoredProperty().subscribe(this::note);
        audience.seenProperty().subscribe(this::preview);
        scatter.previewProperty().subscribe(preview -> {
            if (preview == null) {
                audience.forget();
                tuning.aid().live().gone();
            }
        });
        autosave.recovered().ifPresent(this::greet);
    }

    public TasksModel tasks() {
        return tasks;
    }

    public DocumentModel document() {
        return document;
    }

    public DatasetsModel datasets() {
        return datasets;
    }

    /** The plots beside the first one. */
    public BesideModel beside() {
        return beside;
    }

    /** Runs side by side. */
    public GridModel grid() {
        return grid;
    }

    /** Every row as a line across several columns. */
    public ColumnsModel<int[]> parallel() {
        return parallel;
    }

    /** Every pair of several columns. */
    public ColumnsModel<int[][][]> matrix() {
        return matrix;
    }

    /** The axes of the plot. */
    public AxesModel axes() {
        return axes;
    }

    public MakeModel make() {
        return make;
    }

    public PictureModel pictures() {
        return pictures;
    }

    /** The saved models of what people see, and the one that is chosen. */
    public ModelsModel models() {
        return models;
    }

    public CalibrateModel calibrate() {
        return calibrate;
    }

    public CompareModel compare() {
        return compare;
    }

    public ImportModel imports() {
        return imports;
    }

    /** Labelling sessions. */
    public SessionDesk sessions() {
        return sessions;
    }

    public FilesModel files() {
        return files;
    }

    public AlgorithmModel algorithm() {
        return algorithm;
    }

    /** Tuning and comparing runs. */
    public TuningDesk tuning() {
        return tuning;
    }

    /** Drawing data by hand. */
    public DrawingModel drawing() {
        return drawing;
    }

    /** Teaching. */
    public TeachDesk teach() {
        return teach;
    }

    public RunsModel runs() {
        return runs;
    }

    /** The selections kept under names. */
    public KeptModel kept() {
        return kept;
    }

    public LabelsModel labels() {
        return labels;
    }

    /** Outlining groups in the plot. */
    public OutliningModel outlining() {
        return outlining;
    }

    public AgreementModel agreement() {
        return agreement;
    }

    public AmbiguityModel ambiguity() {
        return ambiguity;
    }

    public AudienceModel audience() {
        return audience;
    }

    public ClassesModel classes() {
        return classes;
    }

    public SettingsModel scoreSettings() {
        return scoreSettings;
    }

    public ScatterModel scatter() {
        return scatter;
    }

    /** How often the values of each column occur. */
    public HistogramsModel histograms() {
        return histograms;
    }

    /** The rows of the data behind the plot. */
    public TableModel table() {
        return table;
    }

    /** The layer over the plot that shows where the doubt is. */
    public HeatModel heat() {
        return heat;
    }

    public LayersModel layers() {
        return layers;
    }

    public MarksModel marks() {
        return marks;
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** What the ambiguity score knows, drawn in the plot. */
    ScoreLayers scoreLayers() {
        return scoreLayers;
    }

    private SeparabilityModel viewers() {
        return ambiguity.viewersProperty().get();
    }

    /** On squares whatever the window's size, so that what is exported can be computed again by the command line. */
    private Comparison comparison() {
        return new Comparison(
                ambiguity.settingsProperty().get(), ambiguity.viewersProperty().get(), 1);
    }

    private <P> ColumnsModel<P> columns(ColumnsModel.Painting<P> painting) {
        return new ColumnsModel<>(document, scatter.sceneProperty(), scatter::rows, scatter::select, painting, tasks);
    }

    private void save(Autosave autosave) {
        autosave.save(document.workspaceProperty().get(), files.fileProperty().get());
    }

    private void preview(AudienceModel.@Nullable Seen seen) {
        if (seen == null) {
            lookAt("", null);
        } else {
            lookAt(seen.title(), seen.partition());
        }
    }

    /** Shows groups in their matched colours in the plot without making them part of the document; null takes them off. */
    private void lookAt(String title, @Nullable Partition groups) {
        scatter.previewProperty()
                .set(document.study()
                        .filter(_ -> groups != null)
                        .map(study -> new Preview(title, study.matched(Objects.requireNonNull(groups))))
                        .orElse(null));
    }

    private void note(@Nullable ScoredPlot scored) {
        if (scored != null && scored.scope() == Scope.ALL) {
            runs.scored(scored.study(), scored.ambiguity().score());
        }
    }

    private void band(String title, Partition groups, double[] shares) {
        scatter.previewProperty().set(new Preview(title, groups, shares));
    }

    private void greet(Autosave.Recovered recovered) {
        if (recovered.ending() == Autosave.Ending.INTERRUPTED
                && !recovered.workspace().studies().isEmpty()) {
            tasks.say(Message.note("Asterism was stopped last time without closing. This is the state it was in.")
                    .with("Start empty", () -> document.change(new Command("Start empty", _ -> Workspace.EMPTY))));
        }
    }
}
