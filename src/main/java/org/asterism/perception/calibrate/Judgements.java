package org.asterism.perception.calibrate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.asterism.perception.Interval;
import org.asterism.perception.PairFeature;

/**
 * What people said of many pairs, collected from one or more sources.
 *
 * @param notes what was left out and why, a sentence each
 */
public record Judgements(List<Judgement> all, List<String> notes) {
    /** Nothing asked yet. */
    public static final Judgements NONE = new Judgements(List.of(), List.of());

    public Judgements {
        all = List.copyOf(all);
        notes = List.copyOf(notes);
    }

    public int size() {
        return all.size();
    }

    /** How many different plots were judged. */
    public int plots() {
        return (int) all.stream().map(Judgement::plot).distinct().count();
    }

    /** These and others. */
    public Judgements and(Judgements others) {
        List<Judgement> more = new ArrayList<>(all);
        more.addAll(others.all);
        List<String> noted = new ArrayList<>(notes);
        noted.addAll(others.notes);
        return new Judgements(more, noted);
    }

    /** The smallest and largest value of each feature; empty where there are no judgements. */
    public Map<PairFeature, Interval> tested() {
        Map<PairFeature, Interval> tested = new EnumMap<>(PairFeature.class);
        for (Judgement judgement : all) {
            judgement
                    .pair()
                    .features()
                    .forEach((feature, value) -> tested.merge(feature, new Interval(value, value), Judgements::joined));
        }
        return tested;
    }

    /** The smallest and largest number of points of a plot. */
    public Interval sizes() {
        return all.stream()
                .map(judgement -> new Interval(judgement.points(), judgement.points()))
                .reduce(Judgements::joined)
                .orElse(new Interval(0, 0));
    }

    private static Interval joined(Interval one, Interval other) {
        return new Interval(Math.min(one.low(), other.low()), Math.max(one.high(), other.high()));
    }
}
