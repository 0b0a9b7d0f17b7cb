package org.asterism.ui.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.asterism.data.Scatter;
import org.asterism.parameter.Schema;
import org.asterism.session.folder.Session;
import org.asterism.session.plan.Stimulus;
import org.asterism.session.result.MachineAnswers;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.asterism.workspace.Workspace;

/** The runs of the open document on data sets that are plots of a session. */
final class DocumentRuns {
    private DocumentRuns() {}

    static List<MachineAnswers> of(Workspace workspace, Session session) {
        List<MachineAnswers> found = new ArrayList<>();
        for (Study study : workspace.studies()) {
            if (!study.runs().isEmpty()) {
                String fingerprint = study.dataset().fingerprint();
                session.plan().stimuli().stream()
                        .filter(stimulus -> stimulus.fingerprint().equals(fingerprint))
                        .filter(stimulus -> session.plots().containsKey(stimulus.id()))
                        .forEach(stimulus -> study.runs().forEach(run -> found.add(answers(run, stimulus, session))));
            }
        }
        return found;
    }

    private static MachineAnswers answers(Run run, Stimulus stimulus, Session session) {
        Scatter scatter = Objects.requireNonNull(session.plots().get(stimulus.id()));
        int[] labels =
                Arrays.stream(scatter.rows()).map(row -> run.labels()[row]).toArray();
        String name = run.title();
        String parameters =
                Schema.of(run.algorithm()).effective(run.algorithm()).toString();
        return new MachineAnswers(name, parameters, Map.of(stimulus.id(), labels));
    }
}
