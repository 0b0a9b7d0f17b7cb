package org.asterism.ui.grid;

import org.asterism.report.PlotScene;
import org.asterism.workspace.Coloring;

/**
 * One partition of the rows as a plot in the grid.
 *
 * @param facts how many groups it has and how far it agrees with the reference
 * @param scene its points in matched colours
 */
public record Tile(Coloring coloring, String title, String facts, PlotScene scene) {}
