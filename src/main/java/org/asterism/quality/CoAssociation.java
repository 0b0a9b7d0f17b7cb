package org.asterism.quality;

import java.util.List;
import org.asterism.cluster.MemoryCheck;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/**
 * How often every two points are in one cluster, over several clusterings. As a dissimilarity it is the share of the
 * clusterings that part them.
 *
 * <p>A point without a cluster is together with none. O(n² r) for r clusterings, n² bytes. Fred and Jain 2005, doi
 * 10.1109/TPAMI.2005.113.
 */
public final class CoAssociation implements Dissimilarity {
    private static final double SOMETIMES = 0.1;

    private final int clusterings;
    private final short[][] together;

    private CoAssociation(int clusterings, short[][] together) {
        this.clusterings = clusterings;
        this.together = together;
    }

    /**
     * Counts the clusterings of an ensemble.
     *
     * @throws org.asterism.parameter.InvalidInputException if the counts do not fit into memory
     * @throws IllegalArgumentException if there is no clustering, or there are more than 32767
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static CoAssociation of(Ensemble ensemble, Job job) {
        List<int[]> labellings = ensemble.labellings();
        if (labellings.isEmpty() || labellings.size() > Short.MAX_VALUE) {
            throw new IllegalArgumentException("co-association of " + labellings.size() + " clusterings");
        }
        int size = labellings.getFirst().length;
        MemoryCheck.check("Co-association", size, n -> (long) n * n);
        short[][] together = new short[size][];
        Parallel.forEach(size, i -> {
            job.check();
            together[i] = row(labellings, i);
        });
        job.progress(1);
        return new CoAssociation(labellings.size(), together);
    }

    private static short[] row(List<int[]> labellings, int i) {
        short[] row = new short[i];
        for (int[] labels : labellings) {
            int own = labels[i];
            for (int j = 0; own >= 0 && j < i; j++) {
                row[j] += (short) (labels[j] == own ? 1 : 0);
            }
        }
        return row;
    }

    @Override
    public int size() {
        return together.length;
    }

    /** The share of the clusterings that have both points in one cluster, 0 to 1; 1 for a point and itself. */
    public double share(int i, int j) {
        return i == j ? 1 : (double) together[Math.max(i, j)][Math.min(i, j)] / clusterings;
    }

    @Override
    public double between(int i, int j) {
        return 1 - share(i, j);
    }

    /**
     * The share of pairs that are together in more than a tenth and less than nine tenths of the clusterings, 0 to 1; 0
     * where all clusterings agree. NaN with fewer than two points. Senbabaoglu, Michailidis and Li 2014, doi
     * 10.1038/srep06207.
     */
    public double ambiguousPairs() {
        long ambiguous = 0;
        for (short[] row : together) {
            for (short count : row) {
                double share = (double) count / clusterings;
                ambiguous += share > SOMETIMES && share < 1 - SOMETIMES ? 1 : 0;
            }
        }
        return ambiguous / (size() * (size() - 1.0) / 2);
    }
}
