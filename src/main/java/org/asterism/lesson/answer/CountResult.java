package org.asterism.lesson.answer;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.asterism.job.Job;

/**
 * How many groups each student of a class sees.
 *
 * @param counts how many students see so many groups, by the number of groups
 * @param run how many groups the run found, empty where nothing runs
 * @param truth how many groups are known, empty where none is
 * @param hints what the usual rules say
 */
public record CountResult(
        int size,
        SortedMap<Integer, Integer> counts,
        Spread spread,
        OptionalInt run,
        OptionalInt truth,
        CountHints hints)
        implements ClassResult {

    static CountResult of(List<Prediction.Count> answers, Reference reference, Job job) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        answers.forEach(answer -> counts.merge(answer.k(), 1, Integer::sum));
        return new CountResult(
                answers.size(),
                counts,
                Spread.of(answers.stream().mapToDouble(Prediction.Count::k).toArray()),
                reference.runCount(),
                reference.truthCount(),
                CountHints.of(reference.points(), job));
    }

    /** The share of students who see so many groups, 0 to 1; NaN where nobody answered. */
    public double share(int k) {
        return counts.getOrDefault(k, 0) / (double) size;
    }
}
