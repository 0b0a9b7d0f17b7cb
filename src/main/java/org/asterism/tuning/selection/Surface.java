package org.asterism.tuning.selection;

import java.util.List;
import org.asterism.cluster.Clusterer;

/**
 * The selection function of one algorithm: what it makes of planted groups, by size and distance.
 *
 * @param rows one a size, in each one cell a distance
 */
public record Surface(Clusterer algorithm, List<List<Cell>> rows) {
    public Surface {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The cell of a size and a distance, by their places in the lists that were asked for. */
    public Cell cell(int size, int distance) {
        return rows.get(size).get(distance);
    }

    /** How often each cell was tried. */
    public int repeats() {
        return cell(0, 0).recovered().trials();
    }
}
