package org.asterism.ui.run;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** Keeps the readings of the runs of a study up to date in the background. */
final class RunReader {
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable RunReadings> readings = new ReadOnlyObjectWrapper<>(this, "readings");

    RunReader(TasksModel tasks) {
        latest = new Latest(tasks);
    }

    /** The last readings; null before there are any of this data set. */
    ReadOnlyObjectProperty<@Nullable RunReadings> readingsProperty() {
        return readings.getReadOnlyProperty();
    }

    RunReading of(Run run) {
        RunReadings known = readings.get();
        return known == null ? RunReading.NONE : known.of(run);
    }

    void follow(@Nullable Study study) {
        RunReadings known = readings.get();
        if (study == null || (known != null && !known.study().dataset().equals(study.dataset()))) {
            readings.set(null);
        }
        if (study == null || study.runs().isEmpty()) {
            latest.cancel();
        } else if (known == null || !same(known.study(), study)) {
            latest.start(
                    Messages.text("run.reading"), job -> RunReadings.of(study, known, job), readings::set, _ -> {});
        }
    }

    private static boolean same(Study before, Study now) {
        return before.dataset().equals(now.dataset())
                && before.samePlane(now)
                && before.annotation().equals(now.annotation())
                && Objects.equals(before.truth(), now.truth())
                && before.runs().equals(now.runs());
    }
}
