package org.asterism.ui.teach.predict;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.asterism.lesson.answer.Answer;
import org.asterism.lesson.answer.AnswerFolder;
import org.asterism.lesson.answer.Peers;
import org.asterism.lesson.answer.Prediction;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;

/** How an answer stands among those of the class so far: said once it was handed in and cannot be changed any more. */
public final class PeersModel {
    private final PredictModel predict;
    private final HandInModel handIn;
    private final TasksModel tasks;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");

    PeersModel(PredictModel predict, HandInModel handIn, TasksModel tasks) {
        this.predict = predict;
        this.handIn = handIn;
        this.tasks = tasks;
        handIn.handedProperty().subscribe(_ -> look());
        predict.phaseProperty().subscribe((_, _) -> look());
    }

    /** In a sentence; empty where nothing can be said. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Reads the folder of the class again. */
    public void look() {
        Answer own = handIn.handedProperty().get();
        Path folder = handIn.folderProperty().get();
        boolean settled = predict.phaseProperty().get() == Phase.REVEALED
                || predict.phaseProperty().get() == Phase.OPEN;
        said.set("");
        if (own != null && folder != null && settled && !(own.prediction() instanceof Prediction.Places)) {
            tasks.watch(
                    Messages.text("predict.class.reading"),
                    job -> Peers.of(
                            own.prediction(),
                            own.person().token(),
                            new AnswerFolder(folder).refresh(job).to(own.asked())),
                    peers -> take(own, peers),
                    _ -> said.set(""));
        }
    }

    private void take(Answer own, Peers peers) {
        if (own.equals(handIn.handedProperty().get())) {
            said.set(words(own.prediction(), peers));
        }
    }

    private static String words(Prediction own, Peers peers) {
        if (peers.others() == 0) {
            return Messages.text("predict.peers.alone");
        }
        return switch (own) {
            case Prediction.Groups _ ->
                Messages.text("predict.peers.groups", Verdict.index(peers.agreement()), peers.others());
            case Prediction.Count count ->
                Messages.text("predict.peers.count", peers.alike(), peers.others(), count.k());
            case Prediction.Choice _ -> Messages.text("predict.peers.choice", peers.alike(), peers.others());
            case Prediction.Places _ -> "";
        };
    }
}
