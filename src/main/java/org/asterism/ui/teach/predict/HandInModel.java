package org.asterism.ui.teach.predict;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.asterism.lesson.answer.Answer;
import org.asterism.lesson.answer.AnswerFile;
import org.asterism.lesson.answer.Asked;
import org.asterism.lesson.answer.Person;
import org.asterism.lesson.answer.Prediction;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.state.ClassMemory;
import org.jspecify.annotations.Nullable;

/** Handing a prediction in to the folder of a class: under which name, and where. */
public final class HandInModel {
    private static final int LENGTH = 16;

    private final PredictModel predict;
    private final ClassMemory memory;
    private final TasksModel tasks;
    private final InstantSource clock;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>(this, "folder");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper(this, "told", "");
    private final BooleanProperty asking = new SimpleBooleanProperty(this, "asking");
    private String token;

    public HandInModel(PredictModel predict, ClassMemory memory, TasksModel tasks, InstantSource clock) {
        this.predict = predict;
        this.memory = memory;
        this.tasks = tasks;
        this.clock = clock;
        ClassMemory.Choices kept = memory.read();
        token = Person.valid(kept.token()) ? kept.token() : drawn();
        name.set(kept.name());
        folder.set(kept.folder().isEmpty() ? null : Path.of(kept.folder()));
        predict.predictionProperty().subscribe((_, _) -> told.set(""));
    }

    /** What the person is called; empty for nobody in particular. */
    public StringProperty nameProperty() {
        return name;
    }

    /** The folder of the class; null before one was chosen. */
    public ReadOnlyObjectProperty<@Nullable Path> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** What came of handing in, in a few words; empty before that and when the prediction has changed. */
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Whether name and folder are asked for. */
    public BooleanProperty askingProperty() {
        return asking;
    }

    /** Takes another folder. */
    public void choose(Path chosen) {
        folder.set(chosen);
        keep();
    }

    /** The next answers are somebody else's. */
    public void somebodyElse() {
        token = drawn();
        name.set("");
        told.set("");
        keep();
    }

    /** Hands the prediction in, or asks for the folder where there is none yet. */
    public void handIn() {
        Prediction made = predict.predictionProperty().get();
        Optional<Asked> asked = predict.asked();
        Path to = folder.get();
        if (to == null) {
            asking.set(true);
        } else if (made != null && asked.isPresent()) {
            keep();
            Answer answer =
                    new Answer(asked.get(), new Person(token, name.get()), made, predict.seconds(), clock.instant());
            tasks.start(Messages.text("predict.handing-in"), _ -> AnswerFile.write(to, answer), this::tell, failure -> {
                asking.set(true);
                tasks.say(Message.error(failure));
            });
        }
    }

    private void tell(Path written) {
        asking.set(false);
        told.set(Messages.text("predict.handed-in", String.valueOf(written.getFileName())));
    }

    private void keep() {
        Path kept = folder.get();
        memory.write(new ClassMemory.Choices(
                kept == null ? "" : kept.toString(), token, new Person(token, name.get()).name()));
    }

    private static String drawn() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, LENGTH);
    }
}
