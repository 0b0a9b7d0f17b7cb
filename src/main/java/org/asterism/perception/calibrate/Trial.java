package org.asterism.perception.calibrate;

/**
 * One way to make a model, tried on judgements.
 *
 * @param formula fitted to all judgements
 * @param score of the predictions below
 * @param predicted the share for each judgement, by a formula that was fitted without its plot
 */
public record Trial(Method method, Formula formula, Score score, double[] predicted) {}
