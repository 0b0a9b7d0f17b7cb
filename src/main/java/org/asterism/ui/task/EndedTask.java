package org.asterism.ui.task;

import java.util.List;
import org.asterism.job.StageTimes.Stage;
import org.asterism.job.Task;

/**
 * What is left of a task that has ended.
 *
 * @param seconds from its start to its end
 */
public record EndedTask(String name, Task.State state, double seconds, List<Stage> stages) {
    public EndedTask {
        stages = List.copyOf(stages);
    }

    static EndedTask of(Task<?> task) {
        return new EndedTask(
                task.name(), task.state(), task.seconds(), task.times().stages());
    }
}
