package org.asterism.perception.reference;

import org.asterism.geometry.Points;

/**
 * A plot that people rated.
 *
 * @param name the file's name without its ending
 * @param points two-dimensional
 * @param published the score that was published for it
 * @param rating the mean of what people said, higher where they found it more ambiguous
 */
public record RatedPlot(String name, Points points, double published, double rating) {}
