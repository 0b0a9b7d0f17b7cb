package org.asterism.ui.teach.play;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asterism.job.Job;
import org.asterism.job.Runner;
import org.asterism.lesson.Act;
import org.asterism.lesson.Source;
import org.asterism.lesson.Stage;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;

/** A stage without a window: all work is done when a call returns. */
final class TestStage {
    final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);
    final StageModel model = new StageModel(tasks);

    static TestStage with(Act... acts) {
        TestStage test = new TestStage();
        test.model.open(made("blobs", Map.of("n", "150")), List.of(acts));
        return test;
    }

    static Stage made(String generator, Map<String, String> parameters) {
        return Stage.of(new Source.Made(generator, parameters), Path.of("."), Job.QUIET);
    }

    static Act act(String algorithm, String... optionsAndValues) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < optionsAndValues.length; i += 2) {
            parameters.put(optionsAndValues[i], optionsAndValues[i + 1]);
        }
        return new Act(algorithm, parameters, false);
    }

    LaneModel lane() {
        return model.lanes().getFirst();
    }

    int at() {
        return model.player().positionProperty().get();
    }

    /** What the banner says; empty where there is none. */
    String message() {
        Message message = tasks.messageProperty().get();
        return message == null ? "" : message.text();
    }
}
