package org.asterism.ui.plot;

/**
 * The point under the mouse.
 *
 * @param index among the scene's points
 */
public record Hover(int index, double x, double y) {}
