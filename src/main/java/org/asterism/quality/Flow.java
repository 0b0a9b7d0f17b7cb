package org.asterism.quality;

/**
 * The rows that are in one cluster of the first labelling and in one of the second.
 *
 * @param from a cluster of the first labelling, or noise
 * @param into a cluster of the second, by its own number, or noise
 * @param rows at least 1
 * @param moved whether the two do not match
 */
public record Flow(int from, int into, int rows, boolean moved) {}
