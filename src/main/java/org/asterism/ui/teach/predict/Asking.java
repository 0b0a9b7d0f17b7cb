package org.asterism.ui.teach.predict;

import java.time.InstantSource;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.workspace.state.ClassMemory;

/** The models of predicting and of the class, together. */
public record Asking(PredictModel predict, HandInModel handIn, PeersModel peers, ClassModel classroom) {
    /** Predicts what runs on a stage. */
    public static Asking about(StageModel stage, ClassMemory memory, TasksModel tasks, InstantSource clock) {
        PredictModel predict = new PredictModel(stage, tasks, clock);
        HandInModel handIn = new HandInModel(predict, memory, tasks, clock);
        PeersModel peers = new PeersModel(predict, handIn, tasks);
        return new Asking(predict, handIn, peers, new ClassModel(predict, handIn, tasks));
    }
}
