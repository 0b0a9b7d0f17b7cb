package org.asterism.geometry;

/** A place in the plane. */
public record Place(double x, double y) {}
