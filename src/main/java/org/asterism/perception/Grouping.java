package org.asterism.perception;

/** When viewers who see some pairs of components as one also see their groups as one. */
public enum Grouping {
    /** When they see any component of the one and any of the other as one: groups grow along chains. */
    CHAIN,

    /** When they do so on average over all such pairs. */
    AVERAGE;

    /** The share of viewers for a group joined from two, towards a third. */
    double joined(double first, int firstSize, double second, int secondSize) {
        return switch (this) {
            case CHAIN -> Math.max(first, second);
            case AVERAGE -> (first * firstSize + second * secondSize) / (firstSize + secondSize);
        };
    }
}
