package org.asterism.lesson.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.asterism.job.Job;
import org.asterism.perception.agreement.Agreement;
import org.asterism.perception.agreement.Consensus;
import org.asterism.perception.agreement.RaterPairs;
import org.asterism.perception.agreement.Ratings;
import org.asterism.perception.agreement.Similarity;
import org.asterism.perception.agreement.Togetherness;
import org.asterism.quality.Noise;

/**
 * The groups that the students of a class see. All agreement is by the adjusted Rand index.
 *
 * @param ratings what each saw
 * @param withRun of each with the run, NaN where nothing runs
 * @param withTruth of each with the known groups, NaN where none is known
 * @param agreement of every two students
 * @param pairs the spread over all pairs; its standard error is that of leaving out each student once (jackknife), since
 *     pairs that share a student are not independent
 * @param disagreement the mean of 1 minus the adjusted mutual information over all pairs, as ambiguity is measured
 * @param consensus one grouping that stands for all
 * @param doubt of each point, see {@link Togetherness#disagreement}
 */
public record GroupsResult(
        Ratings ratings,
        double[] withRun,
        double[] withTruth,
        Agreement agreement,
        Spread pairs,
        double disagreement,
        Consensus consensus,
        double[] doubt)
        implements ClassResult {

    static GroupsResult of(List<String> names, List<Prediction.Groups> groups, Reference reference, Job job) {
        Ratings ratings = new Ratings(
                names, groups.stream().map(Prediction.Groups::labels).toList());
        RaterPairs pairs =
                RaterPairs.of(ratings, Set.of(Similarity.ARI, Similarity.AMI), Noise.OWN_CLUSTER, job.part(0, 0.4));
        Togetherness together = Togetherness.of(ratings, Noise.OWN_CLUSTER, job.part(0.4, 0.6));
        Agreement agreement = pairs.agreement(Similarity.ARI);
        return new GroupsResult(
                ratings,
                ratings.labels().stream().mapToDouble(reference::withRun).toArray(),
                ratings.labels().stream().mapToDouble(reference::withTruth).toArray(),
                agreement,
                Spread.of(values(agreement), jackknife(agreement)),
                pairs.agreement(Similarity.AMI).ambiguity(),
                Consensus.of(together, job.part(0.6, 1)),
                together.disagreement());
    }

    @Override
    public int size() {
        return ratings.size();
    }

    private static double[] values(Agreement agreement) {
        return IntStream.range(0, agreement.size())
                .boxed()
                .flatMapToDouble(i -> IntStream.range(0, i).mapToDouble(j -> agreement.between(i, j)))
                .toArray();
    }

    /** The standard error of the mean over all pairs. Efron and Stein 1981, doi 10.1214/aos/1176345462. */
    private static double jackknife(Agreement agreement) {
        int people = agreement.size();
        if (people < 3) {
            return Double.NaN;
        }
        double[] without = IntStream.range(0, people)
                .mapToDouble(person -> agreement.without(person).alpha())
                .toArray();
        double mean = IntStream.range(0, people)
                .mapToDouble(i -> without[i])
                .average()
                .orElse(Double.NaN);
        double squares = IntStream.range(0, people)
                .mapToDouble(i -> (without[i] - mean) * (without[i] - mean))
                .sum();
        return Math.sqrt((people - 1.0) / people * squares);
    }
}
