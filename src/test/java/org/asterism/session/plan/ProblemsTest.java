package org.asterism.session.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    @Test
    void theStudysPlanHasNone() {
        Plan study =
                ClamsStudy.plan("s", ClamsStudy.Wording.ENGLISH, Plans.of(3).stimuli(), 1);

        assertThat(Problems.of(study)).isEmpty();
    }

    @Test
    void eachIsSaidInASentence() {
        Display invisible = new Display(700, Display.Aspect.SQUARE, 3, "#ABCDEF", "#abcdef", 1, true);
        Question empty = new Question("q", Question.Kind.RATING, " ", List.of("one"), true);

        assertSays(draft -> draft.stimuli(List.of()), "The session has no plots; add some.");
        assertSays(draft -> draft.title(" "), "The session has no title; people will not know what they take part in.");
        assertSays(
                draft -> draft.instructions(""),
                "There are no instructions; people begin with the first plot at once.");
        assertSays(
                draft -> draft.repeats(new Repeats(7, List.of(), 1)),
                "7 plots shall come twice, but there are only 3.");
        assertSays(
                draft -> draft.repeats(new Repeats(1, List.of(), 3)),
                "With 3 plots at most 2 can lie between the two times of one, not 3; the gap will be shorter.");
        assertSays(
                draft -> draft.stimuli(List.of(Plans.stimulus("a", Double.NaN))).order(Order.CLEAREST_FIRST),
                "One plot has no expected ambiguity and will come last.");
        assertSays(
                draft -> draft.checks(List.of(new Check(Plans.stimulus("a", 0), "", 0.9))),
                "The check \"Plot a\" names no column with its groups; nobody could fail it.");
        assertSays(
                draft -> draft.questions(List.of(empty)),
                "Question 1 has no words.",
                "Question 1 is a rating and needs at least two steps.");
        assertSays(
                draft -> draft.display(invisible).repeats(new Repeats(1, List.of(Turn.HALF), 1)),
                "The axes show that a repeat is turned; hide them, or take plain repeats.",
                "The points have the colour of the ground; nobody would see them.");
    }

    private static void assertSays(UnaryOperator<Draft> change, String... sentences) {
        assertThat(Problems.of(Plans.of(3).with(change)))
                .extracting(Problem::sentence)
                .containsExactly(sentences);
    }
}
