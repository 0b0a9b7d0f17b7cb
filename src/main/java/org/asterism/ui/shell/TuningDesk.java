package org.asterism.ui.shell;

import java.util.function.BiConsumer;
import org.asterism.ui.algorithm.AlgorithmModel;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.Partition;
import org.jspecify.annotations.Nullable;

/** The models with which runs are tuned and compared. */
public final class TuningDesk {
    /**
     * What these models need of the rest of the window.
     *
     * @param preview shows groups in the plot under a title, without making them part of the document; null takes them off
     */
    record Surroundings(
            DocumentModel document,
            AlgorithmModel algorithm,
            BiConsumer<String, @Nullable Partition> preview,
            TasksModel tasks) {}

    TuningDesk(Surroundings around) {}
}
