package org.asterism.ui.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.data.Column;
import org.asterism.data.Scatter;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.quality.Contingency;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/**
 * The readings of all runs of a study, with a sample of its plot for their pictures. Those of an earlier state are used
 * again where they still hold.
 *
 * @param sample evenly chosen points
 * @param rows the row of each
 */
record RunReadings(Study study, String fingerprint, Points sample, int[] rows, Map<Integer, RunReading> byRun) {
    private static final int SAMPLE = 4000;

    RunReading of(Run run) {
        return byRun.getOrDefault(run.id(), RunReading.NONE);
    }

    static RunReadings of(Study study, @Nullable RunReadings before, Job job) {
        RunReadings known = before != null && before.study.dataset().equals(study.dataset()) ? before : null;
        String fingerprint = known == null ? study.dataset().fingerprint() : known.fingerprint;
        Map<Integer, RunReading> readings = new HashMap<>();
        Reader reader = new Reader(study, fingerprint, known);
        for (Run run : study.runs()) {
            job.check();
            readings.put(run.id(), reader.read(run));
        }
        if (known != null && known.study.samePlane(study)) {
            return new RunReadings(study, fingerprint, known.sample, known.rows, readings);
        }
        Scatter scatter = study.scatter();
        int size = scatter.rows().length;
        int step = Math.max(1, size / SAMPLE);
        int[] chosen =
                IntStream.range(0, Math.ceilDiv(size, step)).map(i -> i * step).toArray();
        int[] rows = IntStream.of(chosen).map(i -> scatter.rows()[i]).toArray();
        return new RunReadings(study, fingerprint, scatter.points().select(chosen), rows, readings);
    }

    /** Reads the runs of one state of a study. */
    private record Reader(
            Study study, String fingerprint, @Nullable RunReadings before) {
        RunReading read(Run run) {
            Partition matched = study.matched(new Coloring.ByRun(run.id()));
            return new RunReading(
                    labelsAri(run),
                    truthAri(run),
                    matched.groups().stream().map(Label::color).toList(),
                    before != null && known(before, run) ? before.of(run).words() : RunText.words(run),
                    gone(run));
        }

        private double labelsAri(Run run) {
            if (study.annotation().labels().size() < 2) {
                return Double.NaN;
            }
            return before != null && before.study.annotation().equals(study.annotation()) && known(before, run)
                    ? before.of(run).labelsAri()
                    : agreement(study.annotation().assignment(), run);
        }

        private double truthAri(Run run) {
            if (before != null && Objects.equals(before.study.truth(), study.truth()) && known(before, run)) {
                return before.of(run).truthAri();
            }
            return study.truthPartition()
                    .filter(truth -> !truth.groups().isEmpty())
                    .map(truth -> agreement(truth.labels(), run))
                    .orElse(Double.NaN);
        }

        @SuppressWarnings("ReferenceEquality") // labels are shared from state to state
        private static boolean known(RunReadings before, Run run) {
            return before.study
                    .run(run.id())
                    .filter(old -> old.labels() == run.labels())
                    .isPresent();
        }

        private static double agreement(int[] labels, Run run) {
            return Contingency.of(labels, run.labels()).adjustedRandIndex();
        }

        private String gone(Run run) {
            Set<String> missing = new HashSet<>(run.columns());
            study.dataset().columns().stream().map(Column::name).forEach(missing::remove);
            if (!missing.isEmpty()) {
                return Messages.text("run.gone-columns", String.join(", ", missing));
            }
            return run.fingerprint().equals(fingerprint) ? "" : Messages.text("run.gone-data");
        }
    }
}
