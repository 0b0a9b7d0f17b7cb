package org.asterism.lesson.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.asterism.job.Job;

/**
 * How many groups each student of a class sees.
 *
 * @param said how many groups each sees, by the student's name, each of which there is once
 * @param counts how many students see so many groups, by the number of groups
 * @param run how many groups the run found, empty where nothing runs
 * @param truth how many groups are known, empty where none is
 * @param hints what the usual rules say
 */
public record CountResult(
        Map<String, Integer> said,
        SortedMap<Integer, Integer> counts,
        Spread spread,
        OptionalInt run,
        OptionalInt truth,
        CountHints hints)
        implements ClassResult {

    static CountResult of(List<String> names, List<Prediction.Count> answers, Reference reference, Job job) {
        Map<String, Integer> said = new LinkedHashMap<>();
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (int i = 0; i < answers.size(); i++) {
            said.put(names.get(i), answers.get(i).k());
            counts.merge(answers.get(i).k(), 1, Integer::sum);
        }
        return new CountResult(
                said,
                counts,
                Spread.of(answers.stream().mapToDouble(Prediction.Count::k).toArray()),
                reference.runCount(),
                reference.truthCount(),
                CountHints.of(reference.points(), job));
    }

    @Override
    public int size() {
        return said.size();
    }

    /** Who sees so many groups, in the order of the answers. */
    public List<String> names(int k) {
        return said.entrySet().stream()
                .filter(one -> one.getValue() == k)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The share of students who see so many groups, 0 to 1; NaN where nobody answered. */
    public double share(int k) {
        return counts.getOrDefault(k, 0) / (double) size();
    }
}
