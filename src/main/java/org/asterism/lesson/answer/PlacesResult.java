package org.asterism.lesson.answer;

import java.util.ArrayList;
import java.util.List;
import org.asterism.cluster.Steerable;
import org.asterism.job.Job;

/**
 * Where runs end that start from the centres that the students of a class placed.
 *
 * @param names who placed them
 * @param places one a student
 * @param outcomes one a student; without an end where the algorithm cannot go on from places
 * @param run the objective of the run on the stage, NaN where nothing runs
 */
public record PlacesResult(List<String> names, List<double[][]> places, List<Outcome> outcomes, double run)
        implements ClassResult {
    /** Objectives that differ by less than this share of the smaller one are the same. */
    private static final double SAME = 1e-6;

    public PlacesResult {
        names = List.copyOf(names);
        places = List.copyOf(places);
        outcomes = List.copyOf(outcomes);
    }

    /** An end that several students reached. */
    public record End(double objective, int count) {}

    static PlacesResult of(List<String> names, List<Prediction.Places> answers, Reference reference, Job job) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Prediction.Places answer : answers) {
            job.progress(outcomes.size() / (double) answers.size());
            outcomes.add(
                    reference.algorithm() instanceof Steerable steerable
                            ? Outcome.of(steerable, reference.points(), answer.at(), job)
                            : new Outcome(Double.NaN, new int[0]));
        }
        List<double[][]> places = answers.stream().map(Prediction.Places::at).toList();
        return new PlacesResult(names, places, outcomes, reference.objective());
    }

    @Override
    public int size() {
        return outcomes.size();
    }

    /** The best end of all students and the run, the lower the better; NaN where there is none. */
    public double best() {
        double students = outcomes.stream()
                .mapToDouble(Outcome::objective)
                .filter(value -> !Double.isNaN(value))
                .min()
                .orElse(Double.NaN);
        return Double.isNaN(students) || run < students ? run : students;
    }

    /** Whether a student reached the best end. */
    public boolean reached(int student) {
        return same(outcomes.get(student).objective(), best());
    }

    /** How many students reached the best end. */
    public int reached() {
        return Math.toIntExact(outcomes.stream()
                .filter(outcome -> same(outcome.objective(), best()))
                .count());
    }

    /** The different ends, the lowest objective first, with how many students reached each. */
    public List<End> ends() {
        List<End> ends = new ArrayList<>();
        double[] sorted = outcomes.stream()
                .mapToDouble(Outcome::objective)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        for (double objective : sorted) {
            if (!ends.isEmpty() && same(ends.getLast().objective(), objective)) {
                End last = ends.removeLast();
                ends.add(new End(last.objective(), last.count() + 1));
            } else {
                ends.add(new End(objective, 1));
            }
        }
        return ends;
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) <= SAME * Math.min(Math.abs(one), Math.abs(other));
    }
}
