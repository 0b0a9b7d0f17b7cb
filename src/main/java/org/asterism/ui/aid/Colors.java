package org.asterism.ui.aid;

import java.util.Arrays;
import java.util.BitSet;
import org.asterism.quality.Matching;
import org.asterism.workspace.Partition;

/** Clusters keep their colours while a parameter moves. */
final class Colors {
    private Colors() {}

    /**
     * The clusters with the numbers, and so the colours, of the groups that they overlap most; others get the first
     * numbers that are free.
     *
     * @param labels one a row: a cluster, or negative
     */
    static Partition kept(Partition before, int[] labels) {
        int[] number = Matching.match(colors(before), labels);
        int references = 1
                + before.groups().stream()
                        .mapToInt(group -> group.color())
                        .max()
                        .orElse(-1);
        BitSet taken = new BitSet();
        Arrays.stream(number).filter(n -> n < references).forEach(taken::set);
        for (int c = 0; c < number.length; c++) {
            if (number[c] >= references) {
                number[c] = taken.nextClearBit(0);
                taken.set(number[c]);
            }
        }
        int[] kept = Arrays.stream(labels)
                .map(label -> label < 0 ? label : number[label])
                .toArray();
        return Partition.ofClusters(kept, taken.length());
    }

    private static int[] colors(Partition before) {
        int[] color = before.groups().stream().mapToInt(group -> group.color()).toArray();
        return Arrays.stream(before.labels())
                .map(label -> label < 0 ? label : color[label])
                .toArray();
    }
}
