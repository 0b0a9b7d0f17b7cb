package org.asterism.report.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.asterism.job.Job;

/** Work that is done for one group after the other. */
final class Progress {
    private Progress() {}

    /**
     * The results in order.
     *
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    static <T> List<T> map(List<Group> groups, Job job, BiFunction<Group, Job, T> work) {
        List<T> results = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            job.check();
            results.add(work.apply(groups.get(g), job.silent()));
            job.progress((g + 1.0) / groups.size());
        }
        return results;
    }
}
