package org.asterism.ui.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.asterism.cluster.Traceable;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.data.paint.Painting;
import org.asterism.lesson.Act;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.Question;
import org.asterism.lesson.Stage;
import org.asterism.ui.algorithm.AlgorithmModel;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.teach.edit.EditorModel;
import org.asterism.ui.teach.edit.TrialModel;
import org.asterism.ui.teach.export.ExportModel;
import org.asterism.ui.teach.lesson.Asker;
import org.asterism.ui.teach.lesson.LessonModel;
import org.asterism.ui.teach.lesson.Opened;
import org.asterism.ui.teach.play.LaneModel;
import org.asterism.ui.teach.play.SetupModel;
import org.asterism.ui.teach.play.SightModel;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.ui.teach.predict.Asking;
import org.asterism.ui.teach.predict.Phase;
import org.asterism.ui.teach.predict.PredictModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;
import org.asterism.workspace.state.ClassMemory;
import org.asterism.workspace.state.LessonMemory;
import org.jspecify.annotations.Nullable;

/** The models of the teaching mode, wired once. */
public final class TeachDesk {
    /** What runs on drawn data where nothing ran before. */
    private static final List<Act> FIRST = List.of(Act.of(new KMeans(3, 1, 1), false));

    private final Surroundings around;
    private final StageModel stage;
    private final SightModel sight;
    private final LessonModel lessons;
    private final SetupModel setup;
    private final ExportModel export;
    private final EditorModel editor;
    private final TrialModel trial;
    private final Asking asking;

    /** What teaching shares with the rest of the window. */
    record Surroundings(
            DocumentModel document,
            AlgorithmModel algorithm,
            ObjectProperty<Mode> mode,
            LessonMemory lessons,
            ClassMemory classroom,
            TasksModel tasks) {}

    TeachDesk(Surroundings around) {
        this.around = around;
        stage = new StageModel(around.tasks());
        sight = new SightModel(stage, around.tasks());
        lessons = new LessonModel(stage, around.tasks(), around.lessons());
        editor = new EditorModel(around.tasks(), around.lessons());
        trial = new TrialModel(editor, stage, around.tasks());
        lessons.openedProperty().subscribe(this::turnTo);
        setup = new SetupModel(stage, around.tasks(), this::plot);
        export = new ExportModel(around.tasks());
        asking = Asking.about(stage, around.classroom(), around.tasks(), InstantSource.system());
        lessons.setAsker(asker(asking.predict()));
        asking.predict().phaseProperty().subscribe(phase -> {
            if (phase == Phase.REVEALED) {
                lessons.answered();
            }
        });
        around.mode().subscribe(this::turnTo);
        stage.showingProperty().subscribe((_, on) -> {
            if (!on) {
                asking.classroom().sight().showingProperty().set(false);
            }
            if (!on && around.mode().get() == Mode.TEACH) {
                around.mode().set(Mode.EXPLORE);
            }
        });
    }

    /** What stands before the class. */
    public StageModel stage() {
        return stage;
    }

    /** Taking its runs away as pictures. */
    public ExportModel export() {
        return export;
    }

    /** From the page that takes runs away back to the stage. */
    void leaveExport() {
        export.close();
        around.mode().set(Mode.TEACH);
    }

    /** What is shown beside it. */
    public SightModel sight() {
        return sight;
    }

    /** Puts drawn data before the class, with the acts that are there. */
    void open(Dataset drawn) {
        List<Act> acts = stage.lanes().stream().map(LaneModel::act).toList();
        Scatter scatter = Scatter.of(drawn, List.of("x", "y"));
        stage.open(new Stage(drawn, scatter, Painting.GROUP), acts.isEmpty() ? FIRST : acts);
        around.mode().set(Mode.TEACH);
    }

    /** The lesson that is read. */
    public LessonModel lessons() {
        return lessons;
    }

    /** The lesson that is written. */
    public EditorModel editor() {
        return editor;
    }

    /** Trying what is written. */
    public TrialModel trial() {
        return trial;
    }

    /** Goes on with the lesson that was changed and not saved. */
    void goOnWriting() {
        Lesson draft = editor.draft().keptProperty().get();
        if (draft != null) {
            editor.goOn(draft);
        }
    }

    /** From the editor to the page that was written, read as it is now; to where one came from where it cannot be read yet. */
    void leaveEditor() {
        Lesson lesson = editor.lessonProperty().get();
        Path file = editor.fileProperty().get();
        if (lesson != null && file != null && editor.problemsProperty().get().isEmpty()) {
            lessons.reopen(
                    new Opened(file, lesson, false), editor.pageProperty().get());
        }
        editor.close();
    }

    /** Begins a lesson; a draft is offered. */
    void writeNewLesson() {
        showLessons();
        editor.begin();
    }

    /** Changes the lesson that is read. */
    void editLesson() {
        Opened opened = lessons.openedProperty().get();
        if (opened != null) {
            editor.edit(opened, Math.max(0, lessons.pageProperty().get()));
        }
    }

    /** Shows the lessons to choose from. */
    void showLessons() {
        lessons.close();
        editor.close();
        lessons.paneProperty().set(true);
        around.mode().set(Mode.TEACH);
    }

    private void turnTo(@Nullable Opened opened) {
        if (opened != null) {
            lessons.paneProperty().set(true);
            around.mode().set(Mode.TEACH);
        }
    }

    /** What is put on it without a lesson. */
    public SetupModel setup() {
        return setup;
    }

    /** Makes the first run on the stage a run of the document; says why not where it cannot be one. */
    void makeRun() {
        around.document().study().filter(_ -> !stage.lanes().isEmpty()).ifPresent(study -> {
            LaneModel lane = stage.lanes().getFirst();
            Stage shown = Objects.requireNonNull(stage.stageProperty().get());
            boolean plain = !lane.branchProperty().get().wentOn()
                    && lane.recording().points().size()
                            == shown.dataset().rows() - shown.scatter().missing();
            if (!shown.dataset().equals(study.dataset()) || !plain) {
                around.tasks().say(Message.note(Messages.text("stage.no-run")));
                return;
            }
            Recipe recipe = new Recipe(
                    lane.recording().algorithm(),
                    shown.scatter().columns(),
                    lane.act().standardized());
            around.algorithm().run(recipe);
        });
    }

    /** Predicting what runs on the stage, and the class. */
    public Asking asking() {
        return asking;
    }

    private static Asker asker(PredictModel predict) {
        return new Asker() {
            @Override
            public void ask(String lesson, int page, Question question) {
                predict.ask(lesson, page, question);
            }

            @Override
            public void pose(String lesson, int page, Question question, int chosen) {
                predict.pose(lesson, page, question, chosen);
            }

            @Override
            public void choose(int option) {
                predict.choiceProperty().set(option);
            }

            @Override
            public void leave() {
                predict.leave();
            }
        };
    }

    private void turnTo(Mode mode) {
        if (mode == Mode.TEACH) {
            stage.show();
            lessons.shelf().list();
            if (stage.stageProperty().get() == null && lessons.openedProperty().get() == null) {
                plot().ifPresentOrElse(
                                _ -> begin(), () -> lessons.paneProperty().set(true));
            }
        } else if (stage.showingProperty().get()) {
            stage.close();
        }
    }

    /** The plot of the document, with the algorithm that is chosen if it can be watched. */
    private void begin() {
        Recipe recipe = around.algorithm().recipeProperty().get();
        if (recipe != null && recipe.algorithm() instanceof Traceable) {
            setup.first().show(Act.of(recipe.algorithm(), recipe.standardized()));
        }
        setup.usePlot();
    }

    private Optional<Stage> plot() {
        return around.document().study().map(TeachDesk::stage);
    }

    private static Stage stage(Study study) {
        Scatter scatter = Scatter.of(
                study.dataset(),
                List.of(study.across().column(), study.upwards().column()));
        return new Stage(study.dataset(), scatter, study.truth());
    }
}
