package org.asterism.ui.teach.predict;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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

/**
 * Handing a prediction in to the folder of a class: under which name, and where.
 *
 * <p>Minds may change until the run is in sight; what was predicted then may still be handed in, later predictions of the
 * same may not.
 */
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
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyBooleanWrapper current = new ReadOnlyBooleanWrapper(this, "current");
    private final ReadOnlyObjectWrapper<@Nullable Answer> handed = new ReadOnlyObjectWrapper<>(this, "handed");
    private final Map<Asked, Optional<Prediction>> shown = new HashMap<>();
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
        predict.predictionProperty().subscribe((_, _) -> changed());
        predict.questionProperty().subscribe((_, _) -> turned());
        predict.phaseProperty().subscribe((_, now) -> {
            if (now == Phase.REVEALED) {
                predict.asked()
                        .ifPresent(asked -> shown.putIfAbsent(
                                asked,
                                Optional.ofNullable(predict.predictionProperty().get())));
            }
            changed();
        });
    }

    /** Whether there is an answer that may be handed in: one that was made before the run was in sight. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether what was handed in is what is predicted now. */
    public ReadOnlyBooleanProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The answer to what is asked now that was handed in last; null where none was. */
    public ReadOnlyObjectProperty<@Nullable Answer> handedProperty() {
        return handed.getReadOnlyProperty();
    }

    /** What the person is called; empty for nobody in particular. */
    public StringProperty nameProperty() {
        return name;
    }

    /** The folder of the class; null before one was chosen. */
    public ReadOnlyObjectProperty<@Nullable Path> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** What came of handing in, or that the prediction has changed since; empty before that. */
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
        shown.clear();
        turned();
        changed();
        keep();
    }

    private void turned() {
        handed.set(null);
        current.set(false);
        told.set("");
    }

    private void changed() {
        Prediction made = predict.predictionProperty().get();
        Optional<Prediction> first = predict.asked().map(shown::get).orElse(Optional.empty());
        boolean late =
                predict.asked().filter(shown::containsKey).isPresent() && !first.equals(Optional.ofNullable(made));
        open.set(made != null && !late);
        Answer last = handed.get();
        current.set(last != null && last.prediction().equals(made));
        if (late && made != null) {
            told.set(Messages.text("predict.too-late"));
        } else if (last != null && made != null && !made.equals(last.prediction())) {
            told.set(Messages.text("predict.changed"));
        } else if (last == null) {
            told.set("");
        }
    }

    /** Hands the prediction in, or asks for the folder where there is none yet. */
    public void handIn() {
        Prediction made = predict.predictionProperty().get();
        Optional<Asked> asked = predict.asked();
        Path to = folder.get();
        if (to == null) {
            asking.set(true);
        } else if (made != null && open.get() && asked.isPresent()) {
            keep();
            Answer answer =
                    new Answer(asked.get(), new Person(token, name.get()), made, predict.seconds(), clock.instant());
            tasks.start(
                    Messages.text("predict.handing-in"),
                    _ -> AnswerFile.write(to, answer),
                    _ -> tell(to, answer),
                    failure -> {
                        asking.set(true);
                        tasks.say(Message.error(failure));
                    });
        }
    }

    private void tell(Path to, Answer answer) {
        asking.set(false);
        if (predict.asked().filter(answer.asked()::equals).isPresent()) {
            handed.set(answer);
            current.set(answer.prediction().equals(predict.predictionProperty().get()));
            told.set(words(String.valueOf(to.getFileName()), answer.person().name()));
        }
    }

    private String words(String place, String called) {
        String said = called.isEmpty()
                ? Messages.text("predict.handed-in", place)
                : Messages.text("predict.handed-in-as", place, called);
        return predict.phaseProperty().get() == Phase.ASKING ? said + " " + Messages.text("predict.replaceable") : said;
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
