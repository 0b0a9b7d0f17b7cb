package org.asterism.perception;

import org.asterism.cluster.mixture.Gaussian;

/**
 * Two components of a scatterplot, in coordinates as displayed: all that a viewer of the pair alone has before the eyes.
 *
 * @param first two-dimensional, weighted by its share of the plot
 * @param second two-dimensional, weighted by its share of the plot
 * @param points how many points belong to either of them
 * @param extent the longer range of those points, above 0
 */
public record GaussianPair(Gaussian first, Gaussian second, int points, double extent) {}
