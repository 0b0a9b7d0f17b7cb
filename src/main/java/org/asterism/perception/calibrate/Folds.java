package org.asterism.perception.calibrate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.numeric.Permutation;

/**
 * Cases dealt into folds, all of one plot into the same, so that no plot is predicted from itself.
 *
 * @param folds the fold of each case, from 0
 * @param byPlot whether whole plots were dealt; with fewer than {@value #FEWEST} plots, single cases are
 */
record Folds(int[] folds, int count, boolean byPlot) {
    private static final int FEWEST = 5;

    static Folds of(Cases cases, int most, long seed) {
        List<String> plots = cases.plots().stream().distinct().toList();
        boolean byPlot = plots.size() >= FEWEST;
        int units = byPlot ? plots.size() : cases.size();
        int count = Math.min(most, units);
        int[] order = Permutation.random(units, new SplittableRandom(seed));
        Map<String, Integer> place = new HashMap<>();
        plots.forEach(plot -> place.put(plot, place.size()));
        int[] folds = IntStream.range(0, cases.size())
                .map(i -> order[byPlot ? place.getOrDefault(cases.plots().get(i), 0) : i] % count)
                .toArray();
        return new Folds(folds, count, byPlot);
    }

    /** Whether a case is kept out of the fit that predicts a fold. */
    boolean held(int fold, int i) {
        return folds[i] == fold;
    }
}
