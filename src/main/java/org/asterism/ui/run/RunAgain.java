package org.asterism.ui.run;

import java.util.Arrays;
import org.asterism.quality.Contingency;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;

/** Runs a recipe again; says whether the same came out, and keeps what came out otherwise as a new run. */
record RunAgain(DocumentModel document, TasksModel tasks) {

    void start(Study study, Run run) {
        tasks.start(
                Messages.text("run.again-task", run.title()),
                job -> run.recipe().run(study.dataset(), study.truth(), job),
                fresh -> compare(study, run, fresh));
    }

    private void compare(Study study, Run run, Run fresh) {
        if (Arrays.equals(run.labels(), fresh.labels())) {
            tasks.say(Message.note(Messages.text("run.again-same", run.title(), fresh.labels().length)));
            return;
        }
        double ari = Contingency.of(run.labels(), fresh.labels()).adjustedRandIndex();
        document.change(Edits.addRun(study.id(), fresh));
        tasks.say(Message.warning(Messages.text("run.again-other", run.title(), RunText.index(ari))));
    }
}
