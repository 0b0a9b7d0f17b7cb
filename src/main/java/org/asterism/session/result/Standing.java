package org.asterism.session.result;

/**
 * How an algorithm stands among the people of a session.
 *
 * @param agreement with the people, alpha(c|G), the mean over plots, with its interval over resamples of plots
 * @param kappa by how much it raises their agreement, the mean over plots: 0 is the level of people; NaN by a distance
 * @param plots on how many plots it was compared
 */
public record Standing(MachineAnswers machine, Estimate agreement, double kappa, int plots) {}
