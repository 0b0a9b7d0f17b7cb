package org.asterism.ui.plot.tool;

/**
 * How far apart two places of a plot are, in words for people.
 *
 * @param across along the axis to the right
 * @param upwards along the axis upwards
 * @param straight the straight distance; empty where the axes have no common unit
 */
public record Distance(String across, String upwards, String straight) {}
