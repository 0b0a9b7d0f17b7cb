package org.asterism.session.result;

import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;
import org.asterism.perception.SeparabilityModel;
import org.asterism.perception.Viewing;

/**
 * What the ambiguity score predicts of a plot.
 *
 * @param clams the score, 0 to 1
 * @param audience the expected disagreement of two viewers by the adjusted mutual information, 0 to 1
 * @param likeliest the groups that most viewers are predicted to see, one label a point
 */
public record Predicted(double clams, double audience, int[] likeliest) {

    /**
     * Scores a plot on a square, for the first seed.
     *
     * @throws org.asterism.parameter.InvalidInputException if it has too few points
     */
    public static Predicted of(Points points, SeparabilityModel model, Job job) {
        Ambiguity ambiguity = Clams.DEFAULT.score(points, Viewing.square(points).withModel(model), job);
        return new Predicted(
                ambiguity.score(),
                ambiguity.audience().ami(),
                ambiguity.seen(ambiguity.audience().percepts().getFirst(), points, job));
    }
}
