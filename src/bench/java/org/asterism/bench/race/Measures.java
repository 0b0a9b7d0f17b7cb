package org.asterism.bench.race;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was measured of a result, such as its objective, by name. */
record Measures(Map<String, Double> values) {
    static final Measures NONE = new Measures(Map.of());

    static Measures of(String name, double value) {
        return new Measures(Map.of(name, value));
    }

    Measures and(String name, double value) {
        Map<String, Double> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Measures(more);
    }

    /** The number of clusters and of noise points; noise is below 0. */
    static Measures partition(int[] labels) {
        int noise = 0;
        int highest = -1;
        for (int label : labels) {
            noise += label < 0 ? 1 : 0;
            highest = Math.max(highest, label);
        }
        return of("clusters", highest + 1).and("noise", noise);
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " " + number(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.9g", value);
    }
}
