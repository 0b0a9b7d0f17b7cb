package org.asterism.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of labels, each kept as what changed since the row before.
 *
 * <p>A row is kept whole where most of its labels changed, or where the changes since the last whole row are twice as many as there
 * are labels; so any row costs O(n) to read, wherever it is. Rows once written stay as they are: safe to read from several
 * threads while nobody adds.
 */
final class LabelTape {
    private final List<LabelStretch> stretches = new ArrayList<>();
    private int[] last = {};
    private int size;
    private long bytesBefore;

    /** Adds a copy of a row. */
    void add(int[] labels) {
        if (!stretches.isEmpty() && stretches.getLast().add(last, labels)) {
            System.arraycopy(labels, 0, last, 0, labels.length);
        } else {
            if (!stretches.isEmpty()) {
                bytesBefore += stretches.getLast().close();
            }
            stretches.add(new LabelStretch(size, labels.clone()));
            last = labels.clone();
        }
        size++;
    }

    int size() {
        return size;
    }

    /** How many bytes of arrays it holds. */
    long bytes() {
        return bytesBefore
                + 4L * last.length
                + (stretches.isEmpty() ? 0 : stretches.getLast().bytes());
    }

    /** A copy of a row. */
    int[] get(int row) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches.get(middle).first() <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return stretches.get(low).get(row);
    }
}
