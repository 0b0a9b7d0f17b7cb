package org.asterism.ui.selecting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.asterism.tuning.selection.CrossMatch;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;

/** What somebody's groups, or those of a run, make of the known groups of a study. */
record Verdict(String name, CrossMatch match) {
    /** Columns of more groups are measurements rather than somebody's groups. */
    private static final int MOST = 20;

    /** A person's labels, columns of groups, and runs; none where no groups are known. */
    static List<Verdict> all(Study study) {
        String truth = study.truth();
        List<Verdict> verdicts = new ArrayList<>();
        if (truth == null || study.truthPartition().isEmpty()) {
            return verdicts;
        }
        int[] known = study.truthPartition().get().labels();
        if (!study.annotation().labels().isEmpty()) {
            verdicts.add(of(Messages.text("selecting.labels"), study, Coloring.ANNOTATION, known));
        }
        for (String column : study.groupColumns()) {
            boolean judged = !Objects.equals(column, truth) && !study.axes().contains(column);
            if (judged && groups(study, column) <= MOST) {
                verdicts.add(of(column, study, new Coloring.ByColumn(column), known));
            }
        }
        for (Run run : study.runs()) {
            verdicts.add(of(run.title(), study, new Coloring.ByRun(run.id()), known));
        }
        return verdicts;
    }

    private static int groups(Study study, String column) {
        return study.partition(new Coloring.ByColumn(column)).groups().size();
    }

    private static Verdict of(String name, Study study, Coloring coloring, int[] known) {
        return new Verdict(name, CrossMatch.of(known, study.partition(coloring).labels()));
    }

    String words() {
        return Messages.text(
                "selecting.verdict",
                match.recovered().hits(),
                match.recovered().trials(),
                match.spurious(),
                match.judged());
    }
}
