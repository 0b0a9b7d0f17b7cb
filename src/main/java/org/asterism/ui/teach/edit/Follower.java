package org.asterism.ui.teach.edit;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import org.asterism.lesson.Lesson;
import org.jspecify.annotations.Nullable;

/** Keeps what a control shows and a part of the lesson the same, without hearing its own echo. */
final class Follower<T> {
    private final Property<T> shown;
    private final Function<Lesson, T> get;
    private final Consumer<T> write;
    private boolean following;
    private boolean writing;

    Follower(Property<T> shown, Function<Lesson, T> get, Consumer<T> write) {
        this.shown = shown;
        this.get = get;
        this.write = write;
    }

    void write(@Nullable T typed) {
        if (!following && typed != null) {
            writing = true;
            write.accept(typed);
            writing = false;
        }
    }

    void follow(@Nullable Lesson lesson) {
        if (lesson == null || writing) {
            return;
        }
        T value = get.apply(lesson);
        if (!value.equals(shown.getValue())) {
            following = true;
            shown.setValue(value);
            following = false;
        }
    }
}
