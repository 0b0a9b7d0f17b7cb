package org.asterism.session.result;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.asterism.data.Dataset;
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
            if (session.plots().containsKey(check.stimulus().id())) {
                read(session, check, job)
                        .ifPresent(truth -> truths.put(check.stimulus().id(), truth));
            }
        }
        return truths;
    }

    private static Optional<int[]> read(Session session, Check check, Job job) {
        try {
            Dataset table = PlotFile.read(session.folder(), check.stimulus(), job.silent());
            return Optional.of(
                    PlotFile.truth(table, check.stimulus(), check.truth()).labels());
        } catch (InvalidInputException _) {
            return Optional.empty();
        }
    }
}
