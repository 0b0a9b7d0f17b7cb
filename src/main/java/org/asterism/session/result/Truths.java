package org.asterism.session.result;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.folder.Session;
import org.asterism.session.plan.Check;
import org.asterism.session.plan.PlotFile;

/** The known groups of the checks of a session, from the tables in its folder. */
final class Truths {
    private Truths() {}

    /** One label a point, by the check's stimulus; checks whose table or column cannot be read are left out. */
    static Map<String, int[]> read(Session session, Job job) {
        Map<String, int[]> truths = new HashMap<>();
        for (Check check : session.plan().checks()) {
            Scatter scatter = session.plots().get(check.stimulus().id());
            if (scatter != null) {
                read(session, check, scatter, job)
                        .ifPresent(truth -> truths.put(check.stimulus().id(), truth));
            }
        }
        return truths;
    }

    private static Optional<int[]> read(Session session, Check check, Scatter scatter, Job job) {
        try {
            Dataset table = PlotFile.read(session.folder(), check.stimulus(), job.silent());
            int[] labels =
                    PlotFile.truth(table, check.stimulus(), check.truth()).labels();
            return Optional.of(
                    Arrays.stream(scatter.rows()).map(row -> labels[row]).toArray());
        } catch (InvalidInputException _) {
            return Optional.empty();
        }
    }
}
