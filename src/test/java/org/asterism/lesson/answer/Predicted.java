package org.asterism.lesson.answer;

import java.time.Instant;
import java.util.List;
import org.asterism.geometry.Points;
import org.asterism.lesson.Question;

/** Answers made by hand: five students and twelve points in a row. */
final class Predicted {
    static final Points POINTS = Points.of(
            new double[] {0, 1, 2, 3, 10, 11, 12, 13, 20, 21, 22, 23},
            new double[] {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1});
    static final int[] RUN = {0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2};
    static final int[] TRUTH = {0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1};
    static final List<int[]> SEEN = List.of(
            RUN,
            TRUTH,
            new int[] {0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2},
            new int[] {0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3},
            new int[12]);
    static final Question OUTLINES = new Question.Outlines("Which groups do you see?", "");
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private Predicted() {}

    static Asked asked(Question question) {
        return Asked.of("choosing-k", 2, question, POINTS);
    }

    /** An answer of a student, so many seconds after noon. */
    static Answer answer(Question question, String token, String name, Prediction prediction, int second) {
        return new Answer(asked(question), new Person(token, name), prediction, 12.5, NOON.plusSeconds(second));
    }

    static Answer groups(String token, String name, int[] labels, int second) {
        return answer(OUTLINES, token, name, new Prediction.Groups(labels), second);
    }
}
