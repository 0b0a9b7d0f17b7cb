package org.asterism.perception.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.asterism.perception.compare.Outcome.Scored;

/** Which plots come first. */
public enum Order {
    CLEAREST,
    MOST_DEBATABLE;

    /** The plots by their score; equal scores stay in their order. */
    public List<Scored> sorted(Collection<Scored> plots) {
        Comparator<Scored> clearest =
                Comparator.comparingDouble(plot -> plot.ambiguity().score());
        return plots.stream()
                .sorted(this == CLEAREST ? clearest : clearest.reversed())
                .toList();
    }
}
