package org.asterism.session.result;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.data.read.DatasetReader;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.folder.Session;
import org.asterism.session.plan.Check;
import org.asterism.workspace.Partition;

/** The known groups of the checks of a session, from the tables in its folder. */
final class Truths {
    private Truths() {}

    /** One label a point, by the check's stimulus; checks whose table or column cannot be read are left out. */
    static Map<String, int[]> read(Session session, Job job) {
        Map<String, int[]> truths = new HashMap<>();
        for (Check check : session.plan().checks()) {
            Scatter scatter = session.plots().get(check.stimulus().id());
            Path file = session.folder().resolve(check.stimulus().file());
            if (scatter == null) {
                continue;
            }
            try {
                Dataset table = DatasetReader.read(file, job.silent()).dataset();
                int[] labels = Partition.ofColumn(table.column(check.truth())).labels();
                truths.put(
                        check.stimulus().id(),
                        Arrays.stream(scatter.rows()).map(row -> labels[row]).toArray());
            } catch (InvalidInputException _) {
                // The session's own problems say what is wrong with the table.
            }
        }
        return truths;
    }
}
