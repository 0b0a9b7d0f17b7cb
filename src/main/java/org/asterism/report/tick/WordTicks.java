package org.asterism.report.tick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ticks at the whole numbers where the words of a column stand.
 *
 * @param words in the order of their places, from 0
 */
record WordTicks(List<String> words) implements Ticker {
    private static final int LONGEST = 18;
    private static final String CUT = "\u2026";

    @Override
    public Ticks ticks(double low, double high, int most) {
        int first = (int) Math.max(0, Math.ceil(low));
        int last = (int) Math.min(words.size() - 1.0, Math.floor(high));
        if (first > last) {
            return new Ticks(List.of(), List.of(), text((low + high) / 2));
        }
        int step = (int) Step.whole(last - first + 1.0, most).size();
        List<Tick> ticks = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = Math.ceilDiv(first, step) * step; i <= last; i += step) {
            String label = shorten(words.get(i));
            int times = seen.merge(label, 1, Integer::sum);
            ticks.add(new Tick(i, times == 1 ? label : label + " " + (i + 1)));
        }
        return new Ticks(ticks);
    }

    /** The word whose points are nearest. */
    @Override
    public String text(double place) {
        return words.isEmpty() ? "" : words.get(Math.clamp(Math.round(place), 0, words.size() - 1));
    }

    @Override
    public boolean names() {
        return true;
    }

    private static String shorten(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST - 1).strip() + CUT;
    }
}
