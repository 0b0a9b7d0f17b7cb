package org.asterism.lesson.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.asterism.lesson.Question;
import org.junit.jupiter.api.Test;

class PeersTest {
    private static final Question COUNT = new Question.Count("k?", "");

    @Test
    void groupsAgreeByTheMeanIndexWithTheOthers() {
        Answers.Fitting answers = fitting(List.of(
                Predicted.groups("aaaaaaaa", "Ada", Predicted.RUN, 1),
                Predicted.groups("bbbbbbbb", "Bob", Predicted.RUN, 2),
                Predicted.groups("cccccccc", "Cem", Predicted.TRUTH, 3)));
        Peers peers = Peers.of(new Prediction.Groups(Predicted.RUN.clone()), "aaaaaaaa", answers);
        assertThat(peers.others()).isEqualTo(2);
        assertThat(peers.alike()).isEqualTo(1);
        assertThat(peers.agreement()).isCloseTo((1 + 0.5217391304347826) / 2, within(1e-12));
    }

    @Test
    void numbersAreTheSameOrNot() {
        Answers.Fitting answers = fitting(List.of(
                Predicted.answer(COUNT, "aaaaaaaa", "", new Prediction.Count(3), 1),
                Predicted.answer(COUNT, "bbbbbbbb", "", new Prediction.Count(3), 2),
                Predicted.answer(COUNT, "cccccccc", "", new Prediction.Count(4), 3)));
        Peers peers = Peers.of(new Prediction.Count(3), "aaaaaaaa", answers);
        assertThat(peers.others()).isEqualTo(2);
        assertThat(peers.alike()).isEqualTo(1);
        assertThat(peers.agreement()).isNaN();
    }

    @Test
    void aloneThereIsNothingToAgreeWith() {
        Prediction own = new Prediction.Groups(Predicted.RUN);
        Peers peers = Peers.of(own, "aaaaaaaa", fitting(List.of(Predicted.groups("aaaaaaaa", "", Predicted.RUN, 1))));
        assertThat(peers.others()).isZero();
        assertThat(peers.agreement()).isNaN();
    }

    private static Answers.Fitting fitting(List<Answer> answers) {
        List<String> names = new ArrayList<>();
        answers.forEach(answer -> names.add(answer.person().token()));
        return new Answers.Fitting(answers, names, List.of());
    }
}
