package org.asterism.perception.calibrate;

import org.asterism.perception.GaussianPair;

/**
 * What people said of two components that they saw in a plot.
 *
 * @param plot names the plot; judgements of one plot are not independent of each other
 * @param points how many points the whole plot has
 * @param pair the two components as they were seen
 * @param single the share of people who saw one group, 0 to 1
 */
public record Judgement(String plot, int points, GaussianPair pair, double single) {}
