package org.asterism.ui.plan;

import java.util.List;
import org.asterism.session.plan.ClamsStudy;
import org.asterism.session.plan.Plan;
import org.asterism.ui.text.Messages;

/** What a new session begins with. */
public enum Start {
    /** The protocol of the CLAMS study, in the language of the window, without plots. */
    CLAMS_STUDY,
    /** No words and no questions. */
    EMPTY;

    private static final long SEED = 1;

    Plan plan(String id) {
        ClamsStudy.Wording words = new ClamsStudy.Wording(
                Messages.text("plan.study-title"),
                Messages.text("plan.study-instructions"),
                Messages.text("plan.study-question"),
                List.of(
                        Messages.text("plan.study-step-0"),
                        Messages.text("plan.study-step-1"),
                        Messages.text("plan.study-step-2"),
                        Messages.text("plan.study-step-3"),
                        Messages.text("plan.study-step-4")));
        Plan study = ClamsStudy.plan(id, words, List.of(), SEED);
        return switch (this) {
            case CLAMS_STUDY -> study;
            case EMPTY -> study.with(draft -> draft.title("").instructions("").questions(List.of()));
        };
    }
}
