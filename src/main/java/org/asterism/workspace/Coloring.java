package org.asterism.workspace;

/** What gives the points of a plot their colours. */
public sealed interface Coloring {
    /** Every point the same. */
    Coloring PLAIN = new Plain();

    /** The labels that a person gave. */
    Coloring ANNOTATION = new ByAnnotation();

    /** See {@link #PLAIN}. */
    record Plain() implements Coloring {}

    /** See {@link #ANNOTATION}. */
    record ByAnnotation() implements Coloring {}

    /** The clusters of a run, by its number. */
    record ByRun(int run) implements Coloring {}

    /** The values of a column of words, or of a few numbers. */
    record ByColumn(String column) implements Coloring {}
}
