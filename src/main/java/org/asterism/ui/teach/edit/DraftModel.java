package org.asterism.ui.teach.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.codec.LessonFile;
import org.asterism.lesson.codec.LessonTables;
import org.asterism.parameter.InvalidInputException;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The lesson that was changed and not saved, in a file that outlives the window. */
public final class DraftModel {
    private final TasksModel tasks;
    private final Latest keeping;
    private final Path file;
    private final ReadOnlyObjectWrapper<@Nullable Lesson> kept = new ReadOnlyObjectWrapper<>(this, "kept");

    DraftModel(TasksModel tasks, Path file) {
        this.tasks = tasks;
        this.file = file;
        keeping = new Latest(tasks);
    }

    /** The draft; null where everything is saved, and before {@link #look}. */
    public ReadOnlyObjectProperty<@Nullable Lesson> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    Path file() {
        return file;
    }

    /** The folder of the tables of a lesson that has no file yet. */
    Path folder() {
        return file.toAbsolutePath().resolveSibling("");
    }

    /** Reads the draft that was left, if there is one. */
    void look(Consumer<Optional<Lesson>> found) {
        if (Files.notExists(file)) {
            found.accept(Optional.empty());
            return;
        }
        tasks.start(Messages.text("lesson.opening", file.getFileName()), _ -> LessonFile.draft(file), read -> {
            Optional<Lesson> left = read.filter(lesson -> !lesson.pages().isEmpty());
            if (kept.get() == null) {
                kept.set(left.orElse(null));
            }
            found.accept(left);
        });
    }

    /** Reads the draft that was left, so that it can be offered. */
    public void look() {
        look(_ -> {});
    }

    /** Keeps a lesson with its tables, which lie in a folder. */
    void keep(Lesson lesson, Path tables) {
        kept.set(lesson);
        keeping.start(Messages.text("lesson.keeping"), _ -> write(lesson, tables), _ -> {}, this::say);
    }

    private Path write(Lesson lesson, Path tables) {
        try {
            Files.createDirectories(folder());
        } catch (IOException e) {
            throw new InvalidInputException("Cannot write the draft " + file + ".", e);
        }
        LessonTables.carry(lesson, tables, folder());
        LessonFile.write(lesson, file);
        return file;
    }

    /** What was saved needs no draft. */
    void forget() {
        kept.set(null);
        keeping.start(Messages.text("lesson.keeping"), _ -> remove(), _ -> {}, this::say);
    }

    private Path remove() {
        try {
            Files.deleteIfExists(file);
            return file;
        } catch (IOException e) {
            throw new InvalidInputException("Cannot remove the draft " + file + ".", e);
        }
    }

    private void say(String failure) {
        tasks.say(Message.error(failure));
    }
}
