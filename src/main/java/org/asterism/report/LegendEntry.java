package org.asterism.report;

/**
 * One line of a legend.
 *
 * @param label the cluster or label index, -1 for noise, -2 for unlabelled; it gives colour and shape
 * @param count how many points have it
 */
public record LegendEntry(int label, String name, int count) {}
