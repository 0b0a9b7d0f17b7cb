package org.asterism.lesson.answer;

import java.util.List;
import org.asterism.job.Job;

/** What a class predicted, in all. */
public sealed interface ClassResult permits GroupsResult, CountResult, PlacesResult, ChoiceResult {
    /** How many students answered. */
    int size();

    /**
     * Sums up answers to one question.
     *
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    static ClassResult of(Prediction.Kind kind, Answers.Fitting answers, Reference reference, Job job) {
        List<Prediction> predictions =
                answers.answers().stream().map(Answer::prediction).toList();
        return switch (kind) {
            case GROUPS -> GroupsResult.of(answers.names(), only(Prediction.Groups.class, predictions), reference, job);
            case COUNT -> CountResult.of(answers.names(), only(Prediction.Count.class, predictions), reference, job);
            case PLACES -> PlacesResult.of(answers.names(), only(Prediction.Places.class, predictions), reference, job);
            case CHOICE -> ChoiceResult.of(answers.names(), only(Prediction.Choice.class, predictions));
        };
    }

    private static <P extends Prediction> List<P> only(Class<P> type, List<Prediction> predictions) {
        return predictions.stream().map(type::cast).toList();
    }
}
