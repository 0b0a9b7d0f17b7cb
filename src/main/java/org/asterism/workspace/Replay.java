package org.asterism.workspace;

import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.data.Fingerprint;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * A recipe done again.
 *
 * @param study what came out: on the data of the recipe all of its study, on other data what does not name rows
 * @param lines one a run, in the order of the recipe
 * @param notes what could not be done again besides runs, each a sentence
 */
public record Replay(Study study, List<Line> lines, List<String> notes) {

    /** What became of a run. */
    public enum Verdict {
        /** The same rows are together. */
        SAME,
        DIFFERENT,
        /** It could not be run. */
        GONE
    }

    /**
     * A run of the recipe, run again.
     *
     * @param run null where it could not be
     * @param reason why it could not be; else empty
     */
    public record Line(StudyRecipe.Step step, @Nullable Run run, String reason) {

        /** The labels' fingerprint now; empty where there are none. */
        public String fingerprint() {
            return run == null ? "" : Fingerprint.ofGroups(run.labels());
        }

        public Verdict verdict() {
            if (run == null) {
                return Verdict.GONE;
            }
            return fingerprint().equals(step.fingerprint()) ? Verdict.SAME : Verdict.DIFFERENT;
        }
    }

    /** Whether every run came out as it was. */
    public boolean same() {
        return lines.stream().allMatch(line -> line.verdict() == Verdict.SAME);
    }

    /**
     * Runs everything again. A run that does not fit the data is named among the lines, and the others are still run.
     *
     * @throws InvalidInputException if the data has not two columns to plot
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Replay of(StudyRecipe recipe, Dataset dataset, Job job) {
        return new Replaying(recipe, dataset).replay(job);
    }
}
