package org.asterism.ui.session;

import java.util.Optional;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.log.Action;
import org.asterism.session.log.Answer;
import org.asterism.session.log.Answer.Verdict;
import org.asterism.session.log.Draft;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Schedule.Step;
import org.asterism.session.plan.Trial;

/** Opens plots with what was said of them before, and closes them with an answer. */
final class Answers {
    private final Plan plan;
    private final Plots plots;
    private final Diary diary;
    private final Keeping keeping;
    private Display display;
    private Display begun;

    Answers(Plan plan, Plots plots, Diary diary, Keeping keeping) {
        this.plan = plan;
        this.plots = plots;
        this.diary = diary;
        this.keeping = keeping;
        display = plan.display();
        begun = display;
    }

    /** Takes how plots are really shown from now on. */
    void show(Display real) {
        display = real;
    }

    /** The last answer to a trial. */
    Optional<Answer> last(Trial trial) {
        return diary.answers().stream()
                .filter(answer -> answer.trial().equals(trial.id()))
                .findFirst();
    }

    boolean has(Trial trial, Verdict verdict) {
        return last(trial).filter(answer -> answer.verdict() == verdict).isPresent();
    }

    /** Opens a plot; its clock goes on from here. */
    Screen open(Trial trial, Screen.Place place) {
        try {
            Plots.Loaded loaded = plots.load(trial);
            begin(trial, loaded.fingerprint());
            return new Screen.Plot(model(trial), trial.turn().turn(loaded.plot()), loaded.fingerprint(), place);
        } catch (InvalidInputException e) {
            String problem = String.valueOf(e.getMessage());
            keeping.keep(new Action.Failed(problem));
            return new Screen.Lost(place, problem);
        }
    }

    private TrialModel model(Trial trial) {
        Draft draft = diary.draft(trial.id());
        TrialModel model = new TrialModel(plan, trial, draft, keeping::keep);
        boolean unsure = has(trial, Verdict.UNSURE);
        model.unsureProperty().set(unsure);
        model.ungroupedProperty()
                .set((unsure || has(trial, Verdict.ANSWERED))
                        && draft.sketch().outlines().isEmpty());
        return model;
    }

    /** Takes note where the plot is no longer shown as when it was opened. */
    void look(Screen.Plot plot) {
        if (!display.equals(begun)) {
            begin(plot.trial().trial(), plot.fingerprint());
        }
    }

    private void begin(Trial trial, String fingerprint) {
        begun = display;
        keeping.attempt(() -> diary.begin(trial, fingerprint, begun));
    }

    /** Closes a plot; where that cannot be kept, it stays open, with all that was said of it. */
    boolean close(Screen.Plot plot, Verdict verdict) {
        Trial trial = plot.trial().trial();
        boolean kept = keeping.keep(new Action.Answered(answer(plot, verdict)));
        if (!kept && verdict != Verdict.OUT_OF_TIME) {
            begin(trial, plot.fingerprint());
        }
        return kept;
    }

    private Answer answer(Screen.Plot plot, Verdict verdict) {
        TrialModel said = plot.trial();
        said.settle();
        return new Answer(
                said.trial().id(),
                said.trial().stimulus().id(),
                plot.fingerprint(),
                said.shapes(),
                said.confidence(),
                verdict,
                said.commentProperty().get().strip(),
                said.responses(),
                display,
                diary.now(),
                diary.time());
    }

    /** What is said after a practice plot that was answered. */
    Screen feedback(Step.Feedback feedback, Answer answer) {
        Plots.Loaded loaded = plots.load(feedback.trial());
        Sketch sketch = answer.sketch();
        int[] partition = sketch.partition(loaded.plot().points().size());
        Agreement agreement = Agreement.of(partition, groups(sketch), loaded.known());
        return new Screen.Feedback(loaded.plot(), sketch, loaded.known(), agreement, feedback.remark());
    }

    private static int groups(Sketch sketch) {
        return (int) sketch.outlines().stream()
                .map(Outline::group)
                .filter(group -> group >= 0)
                .distinct()
                .count();
    }
}
