package org.asterism.bench.race;

import java.util.LinkedHashMap;
import java.util.Map;

/** The check values of a workload: a time counts only if all that was measured of the result, at least one, agree. */
record Expected(Map<String, Near> values) {
    /** A value and how far from it is still the same. */
    record Near(double value, double tolerance) {
        boolean holds(double found) {
            return Math.abs(found - value) <= tolerance;
        }
    }

    /** Any result is right. */
    static final Expected ANYTHING = new Expected(Map.of());

    static Expected exactly(String name, double value) {
        return within(name, value, 0);
    }

    /** A value with what computing in another order changes: a part in ten million. */
    static Expected about(String name, double value) {
        return within(name, value, 1e-7 * Math.abs(value));
    }

    static Expected within(String name, double value, double tolerance) {
        return new Expected(Map.of(name, new Near(value, tolerance)));
    }

    Expected and(Expected other) {
        Map<String, Near> both = new LinkedHashMap<>(values);
        both.putAll(other.values);
        return new Expected(both);
    }

    boolean accepts(Measures measures) {
        if (values.isEmpty()) {
            return true;
        }
        boolean[] any = new boolean[1];
        boolean all = values.entrySet().stream().allMatch(entry -> {
            Double found = measures.values().get(entry.getKey());
            any[0] |= found != null;
            return found == null || entry.getValue().holds(found);
        });
        return all && any[0];
    }
}
