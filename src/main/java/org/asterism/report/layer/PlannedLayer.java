package org.asterism.report.layer;

import org.asterism.report.Layer;

/**
 * A layer with what to say about it.
 *
 * @param count of the points that it was made of, where it is a sample: of all, or of each group
 */
public record PlannedLayer(Layer layer, Remark remark, int count) {}
