package org.asterism.ui.teach.edit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.asterism.geometry.Bounds;
import org.asterism.lesson.Check;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.LessonPage;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.teach.lesson.Tick;
import org.asterism.ui.teach.lesson.Ticks;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Tries a page that is being written: puts it on the stage, and measures its checks on what runs there. */
public final class TrialModel {
    private final EditorModel editor;
    private final StageModel stage;
    private final TasksModel tasks;
    private final Ticks ticks;
    private @Nullable Exhibit tried;

    public TrialModel(EditorModel editor, StageModel stage, TasksModel tasks) {
        this.editor = editor;
        this.stage = stage;
        this.tasks = tasks;
        ticks = new Ticks(stage);
        editor.lessonProperty().subscribe(_ -> follow());
        editor.pageProperty().subscribe(_ -> follow());
        stage.exhibitProperty().subscribe(_ -> follow());
    }

    /** The checks of the page with what was measured; none while nobody tries them. */
    public ReadOnlyObjectProperty<List<Tick>> ticksProperty() {
        return ticks.ticksProperty();
    }

    /** What stands on the stage, as an exhibit; null while there is nothing. */
    @Nullable
    Exhibit onStage(@Nullable Bounds camera) {
        return OnStage.now(stage, camera);
    }

    /** Puts what the page shows on the stage. */
    public void put() {
        editor.shown().ifPresent(this::put);
    }

    private void put(Exhibit exhibit) {
        stage.open(exhibit, editor.folder(), failure -> tasks.say(Message.error(failure)));
    }

    /** Measures the checks on the stage, where what the page shows is put first; what runs there later is measured, too. */
    public void start() {
        Optional<Exhibit> shown = editor.shown();
        if (shown.isEmpty()) {
            tasks.say(Message.note(Messages.text("lesson.nothing-to-try")));
            return;
        }
        tried = shown.get();
        if (tried.equals(stage.exhibitProperty().get())) {
            follow();
        } else {
            put(tried);
        }
    }

    /** Measures for as long as the page shows what is tried; from when it stands on the stage. */
    private void follow() {
        if (tried != null && !tried.equals(editor.shown().orElse(null))) {
            tried = null;
        }
        boolean ready = tried != null
                && (measuring() || tried.equals(stage.exhibitProperty().get()));
        ticks.check(ready ? checks() : List.of());
    }

    private boolean measuring() {
        return !ticks.ticksProperty().get().isEmpty();
    }

    private List<Check> checks() {
        return editor.current().map(LessonPage::checks).orElse(List.of());
    }
}
