package org.asterism.ui.aid;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.asterism.quality.Matching;
import org.asterism.workspace.Partition;

/** Clusters keep their colours while a parameter moves. */
final class Colors {
    private Colors() {}

    /** What each row is drawn in; negative where it is in no group. */
    static int[] of(Partition groups) {
        return IntStream.range(0, groups.labels().length).map(groups::color).toArray();
    }

    /**
     * The clusters with the colours of the groups that they overlap most; others get the first colours that are free.
     *
     * @param before the colours of the same points, or negative
     * @param labels one a point: a cluster, or negative
     */
    static Partition kept(int[] before, int[] labels) {
        int[] color = Matching.match(before, labels);
        int references = 1 + Arrays.stream(before).max().orElse(-1);
        BitSet taken = new BitSet();
        Arrays.stream(color).filter(c -> c < references).forEach(taken::set);
        for (int cluster = 0; cluster < color.length; cluster++) {
            if (color[cluster] >= references) {
                color[cluster] = taken.nextClearBit(0);
                taken.set(color[cluster]);
            }
        }
        return new Partition(
                labels,
                Partition.ofClusters(labels, color.length).groups().stream()
                        .map(group -> group.withColor(color[group.color()]))
                        .toList());
    }
}
