package org.asterism.ui.sweep;

import java.util.List;
import java.util.Optional;
import org.asterism.tuning.sweep.Outcome;

/**
 * What came of one combination of values.
 *
 * @param place its index among all combinations of the sweep
 * @param values of the swept parameters, as text
 */
record Row(int place, List<String> values, Outcome outcome) {
    public Row {
        values = List.copyOf(values);
    }

    /** The clustering; empty where the values were refused. */
    public Optional<Outcome.Clustered> clustered() {
        return outcome instanceof Outcome.Clustered found ? Optional.of(found) : Optional.empty();
    }

    /** Why the values were refused; empty where they were not. */
    public String reason() {
        return outcome instanceof Outcome.Refused refused ? refused.reason() : "";
    }

    /** The value of a measure, by its index among those asked for; NaN where there is none. */
    double index(int measure) {
        return clustered().map(found -> found.indices().get(measure).value()).orElse(Double.NaN);
    }

    int clusters() {
        return clustered().map(found -> found.clustering().clusters()).orElse(0);
    }

    /** Noise among the clustered points, 0 to 1. */
    double noise() {
        return clustered()
                .map(found ->
                        (double) found.clustering().noise() / found.clustering().labels().length)
                .orElse(Double.NaN);
    }

    /** How long the clustering took; NaN where it was refused. */
    double seconds() {
        return clustered().map(Outcome.Clustered::seconds).orElse(Double.NaN);
    }
}
