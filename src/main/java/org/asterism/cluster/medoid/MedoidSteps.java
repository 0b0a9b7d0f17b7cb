package org.asterism.cluster.medoid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.numeric.SignificantDigits;

/**
 * Writes down a search for medoids, in rows of the data. What it is told of the search counts objects, as the profile does.
 *
 * @param profile counted where somebody watches
 */
record MedoidSteps(Trace trace, Profile profile) {
    static final String FIRST = "First medoid";
    static final String ADD = "Add medoid";
    static final String START = "Start";
    static final String LOOK = "Look";
    static final String PASS = "Pass by";
    static final String TRY = "Try";
    static final String SKIP = "Skip";
    static final String SWAP = "Swap";
    static final String DONE = "Done";

    /** Keeps nothing. */
    static MedoidSteps none(Profile profile) {
        return new MedoidSteps(Trace.NONE, profile);
    }

    boolean watched() {
        return trace.watched();
    }

    /** BUILD chose one more medoid, the last of those given; before it the loss was infinite or larger. */
    void built(Medoids chosen, double before) {
        trace.add(() -> {
            int count = chosen.medoids().length;
            int point = chosen.medoids()[count - 1];
            String text = count == 1
                    ? String.format(
                            Locale.ROOT,
                            "Point %d has the least sum of distances to all points, %s, and is the first medoid.",
                            number(point),
                            sum(chosen.loss()))
                    : String.format(
                            Locale.ROOT,
                            "Point %d becomes the next medoid, for it lowers the sum of distances most, from %s to %s.",
                            number(point),
                            sum(before),
                            sum(chosen.loss()));
            return step(count == 1 ? FIRST : ADD, text, chosen, List.of(focus(point)));
        });
    }

    void started(Medoids now) {
        trace.add(() -> step(
                START,
                String.format(
                        Locale.ROOT,
                        now.medoids().length == 1
                                ? "%d point is the medoid; the distances of all points to it add up to %s."
                                : "%d points are the medoids; the distances of all points to the nearest add up to %s.",
                        now.medoids().length,
                        sum(now.loss())),
                now,
                List.of()));
    }

    /** Of the swaps tried in this round, this is the best so far. */
    void looked(Medoids now, int medoid, int candidate, double change) {
        trace.add(() -> step(
                LOOK,
                String.format(
                        Locale.ROOT,
                        "Point %d as medoid in place of point %d would lower the sum of distances by %s: the best swap so far.",
                        number(candidate),
                        number(now.medoids()[medoid]),
                        change(-change)),
                now,
                swap(now, medoid, candidate, change)));
    }

    /** The best candidate for each medoid was found in one pass; a change that is not below 0 is no gain. */
    void lookedForAll(Medoids now, int[] candidates, double[] changes) {
        trace.add(() -> {
            List<Mark> marks = new ArrayList<>();
            IntStream.range(0, changes.length)
                    .filter(medoid -> changes[medoid] < 0)
                    .forEach(medoid -> marks.addAll(swap(now, medoid, candidates[medoid], changes[medoid])));
            double best = -Arrays.stream(changes).min().orElse(0);
            String text = "One pass finds the best point in place of each medoid: "
                    + (best > 0
                            ? String.format(
                                    Locale.ROOT,
                                    "%d of these %d swaps would lower the sum of distances, the best by %s.",
                                    marks.size() / 2,
                                    changes.length,
                                    change(best))
                            : "none of these swaps would lower the sum of distances.");
            return step(LOOK, text, now, marks);
        });
    }

    /**
     * Candidates were tried one after the other in vain.
     *
     * @param order in which objects are tried, round and round
     * @param end where in the order the first is that was not
     * @param count how many were, medoids among them
     */
    void passedBy(Medoids now, int[] order, int end, int count) {
        if (!watched() || count == 0) {
            return;
        }
        int[] tried = IntStream.range(end - count, end)
                .map(at -> order[Math.floorMod(at, order.length)])
                .filter(object -> Arrays.stream(now.medoids()).noneMatch(medoid -> medoid == object))
                .map(profile::id)
                .toArray();
        if (tried.length > 0) {
            trace.add(() -> step(PASS, passedBy(tried), now, List.of(new Mark.Group(tried))));
        }
    }

    private static String passedBy(int[] rows) {
        return rows.length == 1
                ? String.format(
                        Locale.ROOT,
                        "Point %d is tried in vain: it would lower the sum of distances in place of no medoid.",
                        rows[0] + 1)
                : String.format(
                        Locale.ROOT,
                        "%d points, from %d %s %d, are tried in vain: none would lower the sum of distances in place of any"
                                + " medoid.",
                        rows.length,
                        rows[0] + 1,
                        rows[0] < rows[rows.length - 1] ? "to" : "round to",
                        rows[rows.length - 1] + 1);
    }

    /** A swap is about to be done. */
    void considered(Medoids now, int medoid, int candidate, double change) {
        trace.add(() -> step(
                TRY,
                String.format(
                        Locale.ROOT,
                        "Point %d as medoid in place of point %d lowers the sum of distances by %s, from %s to %s.",
                        number(candidate),
                        number(now.medoids()[medoid]),
                        change(-change),
                        sum(now.loss()),
                        sum(now.loss() + change)),
                now,
                swap(now, medoid, candidate, change)));
    }

    /** A swap that would have been good before others were done. */
    void skipped(Medoids now, int medoid, int candidate, double change) {
        trace.add(() -> step(
                SKIP,
                String.format(
                        Locale.ROOT,
                        "Point %d as medoid in place of point %d no longer lowers the sum of distances, so this swap is left out.",
                        number(candidate),
                        number(now.medoids()[medoid])),
                now,
                swap(now, medoid, candidate, change)));
    }

    void swapped(Medoids now, double before) {
        trace.add(() -> step(
                SWAP,
                String.format(
                        Locale.ROOT,
                        "After the swap each point joins its nearest medoid: the sum of distances is %s and was %s.",
                        sum(now.loss()),
                        sum(before)),
                now,
                List.of()));
    }

    /** @param medoids in rows of the data */
    void ended(Medoids medoids, Clustering result) {
        trace.end(() -> new Step(
                DONE,
                String.format(
                        Locale.ROOT,
                        "No swap lowers the sum of distances any more; after %d swap%s it is %s.",
                        medoids.swaps(),
                        medoids.swaps() == 1 ? "" : "s",
                        sum(medoids.loss())),
                result.labels().clone(),
                medoids.loss(),
                Arrays.stream(medoids.medoids())
                        .<Mark>mapToObj(row -> new Mark.Medoid(result.labels()[row], row))
                        .toList()));
    }

    private Step step(String phase, String text, Medoids now, List<Mark> more) {
        int[] labels = new int[profile.size()];
        for (int o = 0; o < labels.length; o++) {
            labels[profile.id(o)] = now.labels()[o];
        }
        List<Mark> marks = new ArrayList<>();
        int[] medoids = now.medoids();
        for (int c = 0; c < medoids.length; c++) {
            marks.add(new Mark.Medoid(c, profile.id(medoids[c])));
        }
        marks.addAll(more);
        return new Step(phase, text, labels, now.loss(), marks);
    }

    /** What to light for a swap: the candidate, and the exchange for the medoid that it would replace. */
    private List<Mark> swap(Medoids now, int medoid, int candidate, double change) {
        int old = now.medoids()[medoid];
        return List.of(focus(candidate), new Mark.Swap(profile.id(candidate), profile.id(old), change));
    }

    private Mark focus(int object) {
        return new Mark.Focus(profile.id(object));
    }

    /** As people count points. */
    private int number(int object) {
        return profile.id(object) + 1;
    }

    private static String sum(double distances) {
        return SignificantDigits.of(distances, 5);
    }

    private static String change(double distances) {
        return SignificantDigits.of(distances, 4);
    }
}
