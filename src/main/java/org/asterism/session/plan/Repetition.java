package org.asterism.session.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.numeric.Permutation;

/**
 * Puts second times of some plots into a person's order, the plots themselves staying in it.
 *
 * <p>The plots are drawn from all that come early enough for the gap; any set that can be placed may be drawn. One fact
 * decides what can be placed: if it is possible at all, then also with all second times at the end, in the order of the
 * first ones. So the gap is kept whenever it is shorter than the number of plots.
 */
final class Repetition {
    private final List<Trial> plots;
    private final int gap;
    private final SplittableRandom random;
    private final List<Trial> sequence = new ArrayList<>();
    /** At which place of the sequence each plot stands that is in it already. */
    private final int[] places;

    private Repetition(List<Trial> plots, int gap, SplittableRandom random) {
        this.plots = plots;
        this.gap = gap;
        this.random = random;
        places = new int[plots.size()];
    }

    /** @param plots in the order of a person */
    static List<Trial> of(List<Trial> plots, Repeats repeats, SplittableRandom random) {
        int gap = Math.min(repeats.gap(), plots.size() - 1);
        Repetition repetition = new Repetition(plots, gap, random);
        repetition.merge(repetition.drawn(repeats.count()), repeats.turns());
        return repetition.sequence;
    }

    /** The indices of the plots that come twice, ascending. */
    private List<Integer> drawn(int count) {
        int[] lottery = Permutation.random(plots.size(), random);
        List<Integer> drawn = List.of();
        while (drawn.size() < Math.min(count, lottery.length)) {
            drawn = oneMore(drawn, lottery);
        }
        return drawn;
    }

    /** With the first of the lottery that can be placed; the first plot of all that are left always can. */
    private List<Integer> oneMore(List<Integer> drawn, int[] lottery) {
        return Arrays.stream(lottery)
                .filter(plot -> !drawn.contains(plot))
                .mapToObj(plot ->
                        Stream.concat(drawn.stream(), Stream.of(plot)).sorted().toList())
                .filter(more -> fits(more, 0, 0))
                .findFirst()
                .orElseThrow();
    }

    private void merge(List<Integer> again, List<Turn> turns) {
        int second = 0;
        for (int first = 0; first < plots.size(); first++) {
            while (second < again.size() && again.get(second) < first && goesBefore(again, second, first)) {
                sequence.add(secondTime(again, second++, turns));
            }
            places[first] = sequence.size();
            sequence.add(plots.get(first));
        }
        while (second < again.size()) {
            sequence.add(secondTime(again, second++, turns));
        }
    }

    private Trial secondTime(List<Integer> again, int second, List<Turn> turns) {
        Turn turn = turns.isEmpty() ? Turn.NONE : turns.get(second % turns.size());
        return plots.get(again.get(second)).again(turn);
    }

    /** Draws whether a second time comes before a plot, like a card of all that are left, unless a gap would suffer. */
    private boolean goesBefore(List<Integer> again, int second, int first) {
        int plotsLeft = plots.size() - first;
        boolean drawn = random.nextInt(plotsLeft + again.size() - second) >= plotsLeft;
        int place = sequence.size();
        return drawn
                && place - places[again.get(second)] > gap
                && fits(again.subList(second + 1, again.size()), first, place + 1);
    }

    /** Whether second times keep the gap at the end, if the plots from {@code first} on stand from {@code place} on. */
    private boolean fits(List<Integer> again, int first, int place) {
        int end = place + plots.size() - first;
        return IntStream.range(0, again.size()).allMatch(k -> {
            int plot = again.get(k);
            return end + k - (plot < first ? places[plot] : place + plot - first) > gap;
        });
    }
}
