package org.asterism.report.layer;

import java.util.List;
import org.asterism.geometry.Points;

/**
 * The outline of a group.
 *
 * @param rings closed lines in places along the axes, around holes the other way round; a ring of one place is a point,
 *     one of two a line
 */
record Hull(int label, List<Points> rings) {
    Hull {
        rings = List.copyOf(rings);
    }
}
