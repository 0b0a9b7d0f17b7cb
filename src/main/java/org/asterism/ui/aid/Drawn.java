package org.asterism.ui.aid;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.data.Dataset;
import org.asterism.tuning.aid.Aid;
import org.asterism.workspace.Recipe;

/**
 * A picture with the rows that it shows.
 *
 * @param rows the data set's row of each point in a picture of groups; none for other pictures
 */
record Drawn(Aid aid, int[] rows) {
    static Drawn of(Aid aid, Dataset dataset, Recipe made) {
        if (!(aid instanceof Aid.Grouped grouped)) {
            return new Drawn(aid, new int[0]);
        }
        int[] rows = made.input(dataset).rows();
        return new Drawn(
                aid, Arrays.stream(grouped.chosen()).map(point -> rows[point]).toArray());
    }

    /** The values of its rows, of values of all rows. */
    int[] select(int[] all) {
        return IntStream.of(rows).map(row -> all[row]).toArray();
    }
}
