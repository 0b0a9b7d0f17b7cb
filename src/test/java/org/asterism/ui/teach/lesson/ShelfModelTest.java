package org.asterism.ui.teach.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.asterism.job.Runner;
import org.asterism.lesson.codec.Lessons;
import org.asterism.ui.task.TasksModel;
import org.junit.jupiter.api.Test;

class ShelfModelTest {
    private final ShelfModel shelf = new ShelfModel(new TasksModel(Runner.sameThread(), Runnable::run));

    @Test
    void nothingIsReadUntilSomebodyLooksAndThenOnce() {
        assertThat(shelf.lessonsProperty().get()).isEmpty();
        shelf.list();
        List<Opened> read = shelf.lessonsProperty().get();
        assertThat(read).hasSameSizeAs(Lessons.files()).allMatch(Opened::shipped);
        shelf.list();
        assertThat(shelf.lessonsProperty().get()).isSameAs(read);
        assertThat(shelf.missingProperty().get()).isEmpty();
    }
}
