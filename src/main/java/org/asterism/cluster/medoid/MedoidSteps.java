package org.asterism.cluster.medoid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;

/** Writes down the half steps of a search for medoids, in rows of the data. */
record MedoidSteps(Trace trace, Profile profile) {
    /** Keeps nothing. */
    static MedoidSteps none(Profile profile) {
        return new MedoidSteps(Trace.NONE, profile);
    }

    void started(MedoidState state) {
        trace.add(() -> step(
                "Start",
                String.format(
                        Locale.ROOT,
                        "%d points are the first medoids; the distances of all points to the nearest add up to %.5g.",
                        state.count(),
                        state.loss()),
                state,
                List.of()));
    }

    void considered(MedoidState state, int medoid, int candidate, double change) {
        trace.add(() -> {
            int old = state.medoids()[medoid];
            return step(
                    "Try",
                    String.format(
                            Locale.ROOT,
                            "Row %d in place of medoid %d would lower the sum of distances by %.4g.",
                            profile.id(candidate) + 1,
                            profile.id(old) + 1,
                            -change),
                    state,
                    List.of(
                            new Mark.Focus(profile.id(candidate)),
                            new Mark.Link(profile.id(candidate), profile.id(old), profile.between(candidate, old))));
        });
    }

    void swapped(MedoidState state, double before) {
        trace.add(() -> step(
                "Swap",
                String.format(
                        Locale.ROOT,
                        "After the swap each point joins its nearest medoid: the sum falls from %.5g to %.5g.",
                        before,
                        state.loss()),
                state,
                List.of()));
    }

    void ended(Medoids medoids, Clustering result) {
        trace.end(() -> new Step(
                "Done",
                String.format(
                        Locale.ROOT,
                        "No swap lowers the sum any more; after %d swaps it is %.5g.",
                        medoids.swaps(),
                        medoids.loss()),
                result.labels().clone(),
                medoids.loss(),
                Arrays.stream(medoids.medoids())
                        .<Mark>mapToObj(row -> new Mark.Medoid(result.labels()[row], row))
                        .toList()));
    }

    private Step step(String phase, String text, MedoidState state, List<Mark> more) {
        int[] labels = new int[profile.size()];
        for (int o = 0; o < labels.length; o++) {
            labels[profile.id(o)] = state.labels()[o];
        }
        List<Mark> marks = new ArrayList<>();
        int[] medoids = state.medoids();
        for (int c = 0; c < medoids.length; c++) {
            marks.add(new Mark.Medoid(c, profile.id(medoids[c])));
        }
        marks.addAll(more);
        return new Step(phase, text, labels, state.loss(), marks);
    }
}
