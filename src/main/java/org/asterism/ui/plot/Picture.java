package org.asterism.ui.plot;

import org.asterism.report.PlotScene;
import org.asterism.report.raster.Frame;
import org.asterism.report.raster.PointBlocks;

/**
 * A finished frame: its pixels, and what they show.
 *
 * @param complete whether all points are drawn; else a better picture may follow
 */
record Picture(
        PixelFrame pixels, Frame frame, PlotScene scene, PointBlocks blocks, boolean complete, double milliseconds) {}
