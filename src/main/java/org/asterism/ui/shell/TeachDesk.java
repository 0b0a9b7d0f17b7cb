package org.asterism.ui.shell;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import org.asterism.cluster.Traceable;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.data.paint.Painting;
import org.asterism.lesson.Act;
import org.asterism.lesson.Stage;
import org.asterism.ui.algorithm.AlgorithmModel;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.teach.lesson.LessonModel;
import org.asterism.ui.teach.lesson.Opened;
import org.asterism.ui.teach.play.LaneModel;
import org.asterism.ui.teach.play.SightModel;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;
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

    /** What teaching shares with the rest of the window. */
    record Surroundings(
            DocumentModel document,
            AlgorithmModel algorithm,
            ObjectProperty<Mode> mode,
            LessonMemory lessons,
            TasksModel tasks) {}

    TeachDesk(Surroundings around) {
        this.around = around;
        stage = new StageModel(around.tasks());
        sight = new SightModel(stage);
        lessons = new LessonModel(stage, around.tasks(), around.lessons());
        lessons.openedProperty().subscribe(this::turnTo);
        around.mode().subscribe(this::turnTo);
        stage.showingProperty().subscribe((_, on) -> {
            if (!on && around.mode().get() == Mode.TEACH) {
                around.mode().set(Mode.EXPLORE);
            }
        });
    }

    /** What stands before the class. */
    public StageModel stage() {
        return stage;
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

    /** Shows the lessons to choose from. */
    void showLessons() {
        lessons.close();
        lessons.paneProperty().set(true);
        around.mode().set(Mode.TEACH);
    }

    private void turnTo(@Nullable Opened opened) {
        if (opened != null) {
            lessons.paneProperty().set(true);
            around.mode().set(Mode.TEACH);
        }
    }

    private void turnTo(Mode mode) {
        if (mode == Mode.TEACH) {
            stage.show();
            lessons.list();
            if (stage.stageProperty().get() == null && lessons.openedProperty().get() == null) {
                around.document()
                        .study()
                        .ifPresentOrElse(
                                this::open, () -> lessons.paneProperty().set(true));
            }
        } else if (stage.showingProperty().get()) {
            stage.close();
        }
    }

    /** The plot of the document, with the algorithm that is chosen if it can be watched. */
    private void open(Study study) {
        Recipe recipe = around.algorithm().recipeProperty().get();
        boolean watched = recipe != null && recipe.algorithm() instanceof Traceable;
        List<Act> acts = watched ? List.of(Act.of(recipe.algorithm(), recipe.standardized())) : List.of();
        Scatter scatter = Scatter.of(
                study.dataset(),
                List.of(study.across().column(), study.upwards().column()));
        stage.open(new Stage(study.dataset(), scatter, study.truth()), acts);
    }
}
