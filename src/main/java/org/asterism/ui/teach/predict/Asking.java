package org.asterism.ui.teach.predict;

/** The models of predicting and of the class, together. */
public record Asking(PredictModel predict, HandInModel handIn, ClassModel classroom) {}
