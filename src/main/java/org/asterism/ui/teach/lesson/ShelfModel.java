package org.asterism.ui.teach.lesson;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.asterism.lesson.codec.LessonFile;
import org.asterism.lesson.codec.Lessons;
import org.asterism.parameter.InvalidInputException;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;

/** The lessons that come with the program, read when somebody first looks for them, and again only when their files changed. */
public final class ShelfModel {
    private final Latest reading;
    private final ReadOnlyObjectWrapper<List<Opened>> lessons = new ReadOnlyObjectWrapper<>(this, "lessons", List.of());
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper(this, "missing", "");
    private List<Lessons.Stamp> read = List.of();

    ShelfModel(TasksModel tasks) {
        reading = new Latest(tasks);
    }

    /** The lessons in the order of the course; none before {@link #list}. */
    public ReadOnlyObjectProperty<List<Opened>> lessonsProperty() {
        return lessons.getReadOnlyProperty();
    }

    /** Why some or all of them are not there; empty where they are. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Reads them in the background, unless that was done since their files changed. */
    public void list() {
        try {
            List<Lessons.Stamp> now = Lessons.stamps();
            if (!now.equals(read)) {
                read = now;
                reading.start(Messages.text("lesson.listing"), _ -> read(now), this::take, this::fail);
            }
        } catch (InvalidInputException e) {
            fail(String.valueOf(e.getMessage()));
        }
    }

    private record Listed(List<Opened> lessons, String problem) {}

    /** A damaged one does not take the others with it. */
    private static Listed read(List<Lessons.Stamp> files) {
        List<Opened> all = new ArrayList<>();
        String problem = "";
        for (Lessons.Stamp stamp : files) {
            try {
                all.add(new Opened(stamp.file(), LessonFile.read(stamp.file()), true));
            } catch (InvalidInputException e) {
                problem = String.valueOf(e.getMessage());
            }
        }
        return new Listed(List.copyOf(all), problem);
    }

    private void take(Listed listed) {
        missing.set(listed.problem);
        lessons.set(listed.lessons);
    }

    private void fail(String reason) {
        read = List.of();
        missing.set(reason);
    }
}
