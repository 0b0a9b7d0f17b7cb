package org.asterism.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.data.Scatter;
import org.asterism.geometry.Area;
import org.asterism.geometry.Points;
import org.asterism.geometry.Polygon;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.log.Action;
import org.asterism.session.log.Answer;
import org.asterism.session.log.Answer.Verdict;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Order;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Plans;
import org.asterism.session.plan.Practice;
import org.asterism.session.plan.Question;
import org.asterism.session.plan.Schedule;
import org.asterism.session.plan.Trial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunModelTest {
    /** Two groups of three points. */
    private static final Scatter PLOT = new Scatter(
            List.of("x", "y"),
            Points.of(new double[] {0, 1, 2, 10, 11, 12}, new double[] {0, 1, 0, 10, 11, 10}),
            IntStream.range(0, 6).toArray(),
            0);

    private static final int[] KNOWN = {0, 0, 0, 1, 1, 1};
    private static final Plan PLAIN = Plans.of(4).with(draft -> draft.order(Order.FIXED));

    @TempDir
    private Path folder;

    private TestDiary diary;
    private RunModel run;

    @BeforeEach
    void begin() {
        open(PLAIN);
    }

    private void open(Plan plan) {
        diary = TestDiary.in(folder, plan, "p" + plan.hashCode());
        run = new RunModel(plan, Schedule.of(plan, 0), RunModelTest::load, diary);
    }

    private static Plots.Loaded load(Trial trial) {
        if (trial.id().equals("p3")) {
            throw new InvalidInputException("The file is gone.");
        }
        return new Plots.Loaded(PLOT, "fingerprint", trial.truth().isEmpty() ? new int[0] : KNOWN);
    }

    @Test
    void enterWalksFromTheInstructionsThroughThePlotsToTheEnd() {
        assertThat(run.screenProperty().get()).isEqualTo(new Screen.Instructions("Outline what you see."));
        run.next();
        for (int plot = 0; plot < 3; plot++) {
            assertThat(plot().place()).isEqualTo(new Screen.Place(plot + 1, 4, false));
            assertThat(run.done()).isEqualTo(plot / 4.0);
            draw(1);
            assertThat(run.next()).isTrue();
        }
        assertThat(run.screenProperty().get())
                .isEqualTo(new Screen.Lost(new Screen.Place(4, 4, false), "The file is gone."));
        run.next();
        assertThat(run.screenProperty().get()).isEqualTo(new Screen.Done(4));
        assertThat(run.next()).isFalse();
        assertThat(diary.answers()).extracting(Answer::verdict).containsOnly(Verdict.ANSWERED);
        assertThat(diary.actions).contains(new Action.Failed("The file is gone."));
    }

    @Test
    void nothingIsAnsweredUntilGroupsAreOutlinedOrDenied() {
        run.next();
        assertThat(run.next()).isFalse();
        assertThat(plot().trial().missing()).contains(new Missing.Groups());
        plot().trial().ungroupedProperty().set(true);
        assertThat(run.next()).isTrue();
        assertThat(diary.answers().getFirst().sketch()).isEqualTo(Sketch.EMPTY);
        run.back();
        assertThat(plot().trial().ungroupedProperty().get()).isTrue();
        draw(1);
        assertThat(plot().trial().ungroupedProperty().get()).isFalse();
    }

    @Test
    void whatThePlanAsksIsAskedInItsOrder() {
        open(PLAIN.with(draft -> draft.confidence(Plan.Confidence.BOTH))
                .with(draft -> draft.questions(List.of(
                        new Question("clear", Question.Kind.RATING, "Clear?", List.of("yes", "no"), true),
                        new Question("count", Question.Kind.COUNT, "How many?", List.of(), true),
                        new Question("why", Question.Kind.TEXT, "Why?", List.of(), false)))));
        run.next();
        TrialModel trial = plot().trial();
        draw(1);
        assertThat(trial.missing()).contains(new Missing.Sureness(0, "Group 1"));
        trial.draw(Action.Cause.EDIT, groups(1, 4));
        List<QuestionModel> questions = trial.questions();
        assertThat(trial.missing()).contains(new Missing.Response(questions.getFirst()));
        questions.getFirst().choose(4);
        questions.get(1).choose(7);
        assertThat(trial.missing()).contains(new Missing.Response(questions.get(1)));
        questions.get(1).choose(1);
        questions.get(2).responseProperty().set("two");
        assertThat(trial.missing()).contains(new Missing.Response(questions.get(2)));
        questions.get(2).responseProperty().set(" 2 ");
        trial.commentProperty().set(" odd ");
        assertThat(run.next()).isTrue();
        Answer answer = diary.answers().getFirst();
        assertThat(answer.confidence()).isEqualTo(5);
        assertThat(answer.responses()).containsOnly(Map.entry("clear", "1"), Map.entry("count", "2"));
        assertThat(answer.comment()).isEqualTo("odd");
        assertThat(answer.sketch().groups()).extracting(Group::confidence).containsExactly(4);
        run.back();
        assertThat(plot().trial().questions())
                .extracting(question -> question.responseProperty().get())
                .containsExactly("4", "1", "2", "");
        assertThat(plot().trial().commentProperty().get()).isEqualTo("odd");
    }

    @Test
    void theLastAnswerWinsAndABreakIsNotCrossedBackwards() {
        open(PLAIN.with(draft -> draft.breakEvery(2)));
        run.next();
        answer(1);
        answer(1);
        assertThat(run.screenProperty().get()).isEqualTo(new Screen.Break(2, 2, diary.now()));
        assertThat(run.backProperty().get()).isTrue();
        run.back();
        assertThat(plot().trial().sketchProperty().get())
                .usingRecursiveComparison()
                .isEqualTo(groups(1, 0));
        draw(2);
        run.back();
        assertThat(plot().place().number()).isEqualTo(1);
        run.next();
        assertThat(plot().trial().sketchProperty().get())
                .usingRecursiveComparison()
                .isEqualTo(groups(2, 0));
        run.next();
        assertThat(diary.answers()).hasSize(2);
        assertThat(diary.answers().get(1).sketch()).usingRecursiveComparison().isEqualTo(groups(2, 0));
        run.next();
        assertThat(plot().place().number()).isEqualTo(3);
        assertThat(run.backProperty().get()).isFalse();
        run.back();
        assertThat(plot().place().number()).isEqualTo(3);
        assertThat(diary.actions).contains(new Action.WentBack());
    }

    @Test
    void skippingSaysSoAndCanBeTakenBack() {
        run.next();
        draw(2);
        run.skip();
        assertThat(run.noticeProperty().get()).startsWith("Skipped");
        assertThat(diary.answers()).extracting(Answer::verdict).containsExactly(Verdict.SKIPPED);
        run.back();
        assertThat(plot().trial().sketchProperty().get())
                .usingRecursiveComparison()
                .isEqualTo(groups(2, 0));
        plot().trial().unsureProperty().set(true);
        run.next();
        assertThat(diary.answers()).extracting(Answer::verdict).containsExactly(Verdict.UNSURE);
    }

    @Test
    void whenTheTimeIsUpWhatIsDrawnIsTheAnswerForGood() {
        open(PLAIN.with(draft -> draft.limitSeconds(30)));
        run.next();
        diary.pass(Duration.ofSeconds(20));
        run.tick();
        assertThat(run.leftProperty().get()).isEqualTo(Duration.ofSeconds(10));
        draw(2);
        diary.pass(Duration.ofSeconds(11));
        run.tick();
        assertThat(run.screenProperty().get()).isEqualTo(new Screen.TimeUp(new Screen.Place(1, 4, false)));
        run.tick();
        Answer answer = diary.answers().getFirst();
        assertThat(answer.verdict()).isEqualTo(Verdict.OUT_OF_TIME);
        assertThat(answer.sketch()).usingRecursiveComparison().isEqualTo(groups(2, 0));
        assertThat(answer.time()).isEqualTo(Duration.ofSeconds(31));
        run.next();
        assertThat(run.backProperty().get()).isFalse();
        assertThat(run.leftProperty().get()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aPauseStopsEverythingUntilItIsOver() {
        open(PLAIN.with(draft -> draft.limitSeconds(30)));
        run.pause();
        assertThat(run.pausedProperty().get()).isFalse();
        run.next();
        draw(1);
        plot().trial().commentProperty().set("half");
        run.pause();
        diary.pass(Duration.ofSeconds(40));
        run.tick();
        assertThat(run.next()).isFalse();
        run.skip();
        run.back();
        assertThat(run.screenProperty().get()).isInstanceOf(Screen.Plot.class);
        run.resume();
        assertThat(diary.actions).endsWith(new Action.Commented("half"), new Action.Paused(), new Action.Resumed());
    }

    @Test
    void practiceTellsHowTheGroupsAgreeWithThoseKnown() {
        Practice practice = new Practice(Plans.stimulus("try", 0), "label", "Well done.");
        open(PLAIN.with(draft -> draft.practice(List.of(practice)).limitSeconds(5)));
        run.next();
        assertThat(plot().place()).isEqualTo(new Screen.Place(1, 1, true));
        assertThat(run.leftProperty().get()).isNull();
        answer(2);
        Screen.Feedback feedback = (Screen.Feedback) run.screenProperty().get();
        assertThat(feedback.agreement()).isEqualTo(new Agreement(1, 2, 2));
        assertThat(feedback.agreement().words())
                .isEqualTo("You see the groups that are known. You outlined 2 groups; 2 are known.");
        assertThat(feedback.remark()).isEqualTo("Well done.");
        run.back();
        assertThat(plot().place().practice()).isTrue();
        answer(0);
        feedback = (Screen.Feedback) run.screenProperty().get();
        assertThat(feedback.agreement().words())
                .startsWith("You see other groups")
                .contains("0 groups");
        run.next();
        assertThat(plot().place()).isEqualTo(new Screen.Place(1, 4, false));
        assertThat(run.done()).isZero();
    }

    @Test
    void aFullDiskStopsThePersonWithoutLosingAnything() {
        run.next();
        draw(1);
        diary.fill(true);
        draw(2);
        assertThat(run.keptProperty().get().problem()).isEqualTo(TestDiary.FULL);
        assertThat(run.next()).isFalse();
        assertThat(plot().trial().sketchProperty().get())
                .usingRecursiveComparison()
                .isEqualTo(groups(2, 0));
        diary.fill(false);
        run.save();
        assertThat(run.keptProperty().get().kept()).isTrue();
        assertThat(run.next()).isTrue();
        assertThat(plot().place().number()).isEqualTo(2);
        assertThat(diary.answers()).hasSize(1);
    }

    @Test
    void aPlotWhoseAnswerCannotBeKeptStaysOpen() {
        run.next();
        draw(1);
        diary.fill(true);
        assertThat(run.next()).isFalse();
        assertThat(plot().place().number()).isEqualTo(1);
        draw(2);
        diary.fill(false);
        assertThat(run.next()).isTrue();
        assertThat(diary.answers()).hasSize(1);
        assertThat(diary.answers().getFirst().sketch())
                .usingRecursiveComparison()
                .isEqualTo(groups(2, 0));
        run.close();
        assertThat(run.keptProperty().get().kept()).isTrue();
    }

    @Test
    void howThePlotWasReallyShownIsKeptWithItsAnswer() {
        Display smaller = Display.STUDY.withSide(480);
        run.next();
        run.show(smaller);
        run.tick();
        answer(1);
        assertThat(diary.answers().getFirst().shown()).isEqualTo(smaller);
    }

    @Test
    void goingOnBeginsWithTheFirstPlotThatHasNoAnswer() {
        run.next();
        answer(1);
        draw(2);
        RunModel again = new RunModel(PLAIN, Schedule.of(PLAIN, 0), RunModelTest::load, diary);
        Screen.Plot plot = (Screen.Plot) again.screenProperty().get();
        assertThat(plot.place().number()).isEqualTo(2);
        assertThat(plot.trial().sketchProperty().get())
                .usingRecursiveComparison()
                .isEqualTo(groups(2, 0));
        assertThat(again.noticeProperty().get()).startsWith("Welcome back");
        assertThat(again.backProperty().get()).isTrue();
    }

    private Screen.Plot plot() {
        return (Screen.Plot) run.screenProperty().get();
    }

    private void draw(int groups) {
        plot().trial().draw(Action.Cause.EDIT, groups(groups, 0));
    }

    private void answer(int groups) {
        draw(groups);
        plot().trial().ungroupedProperty().set(groups == 0);
        assertThat(run.next()).isTrue();
    }

    /** The first groups outlined. */
    private static Sketch groups(int count, int confidence) {
        Sketch sketch = Sketch.EMPTY;
        for (int group = 0; group < count; group++) {
            double left = 10 * group - 1;
            Polygon ring = new Polygon(
                    new double[] {left, left + 4, left + 4, left}, new double[] {left, left, left + 4, left + 4});
            int[] rows = IntStream.range(3 * group, 3 * group + 3).toArray();
            sketch = sketch.add(new Group(new Label("Group " + (group + 1), group), confidence))
                    .add(new Outline(group, Outline.Means.LASSO, new Area(List.of(ring)), rows));
        }
        return sketch;
    }
}
