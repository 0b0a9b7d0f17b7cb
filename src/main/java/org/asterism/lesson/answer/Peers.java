package org.asterism.lesson.answer;

import java.util.List;
import org.asterism.quality.Contingency;
import org.asterism.quality.Noise;

/**
 * How one student's answer stands among those of the others.
 *
 * @param others how many others answered so far
 * @param alike how many of them said the same; of groups: outlined exactly the same
 * @param agreement of groups: the mean adjusted Rand index with the others; NaN where there is none, and of other answers
 */
public record Peers(int others, int alike, double agreement) {
    /** Among what came in; the student's own answer does not count as another's. */
    public static Peers of(Prediction own, String token, Answers.Fitting answers) {
        List<Prediction> others = answers.answers().stream()
                .filter(answer -> !answer.person().token().equals(token))
                .map(Answer::prediction)
                .toList();
        double[] indices =
                others.stream().mapToDouble(other -> agreement(own, other)).toArray();
        int alike = 0;
        double sum = 0;
        for (int i = 0; i < indices.length; i++) {
            alike += indices[i] == 1 || own.equals(others.get(i)) ? 1 : 0;
            sum += indices[i];
        }
        return new Peers(indices.length, alike, sum / indices.length);
    }

    private static double agreement(Prediction own, Prediction other) {
        return own instanceof Prediction.Groups mine && other instanceof Prediction.Groups theirs
                ? Contingency.of(mine.labels(), theirs.labels(), Noise.OWN_CLUSTER)
                        .adjustedRandIndex()
                : Double.NaN;
    }
}
