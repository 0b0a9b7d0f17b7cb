package org.asterism.ui.run;

import java.util.Comparator;

/** What runs are sorted by; pinned ones always stand first, and those without a value last. */
public enum RunOrder {
    NEWEST("run.order-newest"),
    CLUSTERS("run.order-clusters"),
    NOISE("run.order-noise"),
    SILHOUETTE("run.order-silhouette"),
    AGREEMENT("run.order-agreement"),
    TIME("run.order-time"),
    ALGORITHM("run.order-algorithm");

    private final String key;

    RunOrder(String key) {
        this.key = key;
    }

    /** The key of its name on screen. */
    String key() {
        return key;
    }

    Comparator<RunRow> comparator() {
        Comparator<RunRow> pinned = Comparator.comparing(row -> !row.run().pinned());
        Comparator<RunRow> sorted = this == ALGORITHM
                ? Comparator.comparing(row -> row.run().algorithmTitle())
                : Comparator.comparingDouble(this::value);
        return pinned.thenComparing(sorted).thenComparingDouble(NEWEST::value);
    }

    private double value(RunRow row) {
        return switch (this) {
            case NEWEST -> -row.run().id();
            case CLUSTERS -> row.run().clusters();
            case NOISE -> row.run().noiseShare();
            case SILHOUETTE -> -row.run().indices().silhouette();
            case AGREEMENT -> -row.reading().agreement();
            case TIME -> row.run().seconds();
            case ALGORITHM -> 0;
        };
    }
}
