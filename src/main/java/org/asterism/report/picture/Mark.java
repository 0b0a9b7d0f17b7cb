package org.asterism.report.picture;

import org.asterism.report.draw.Path;

/**
 * A filled shape that is drawn at many places.
 *
 * @param shape around (0, 0)
 */
record Mark(Path shape, int color, double opacity) {}
