package org.asterism.quality;

import java.util.Arrays;

/** How well each cluster of a clustering is found again in others, counted draw by draw. */
final class Recovery {
    private final int clusters;
    private final double[] sum;
    private final int[] draws;
    private final int[] dissolved;
    private final int[] recovered;

    /** @param labels of the clustering; clusters are 0 to the highest */
    Recovery(int[] labels) {
        clusters = 1 + Math.max(-1, Arrays.stream(labels).max().orElse(-1));
        sum = new double[clusters];
        draws = new int[clusters];
        dissolved = new int[clusters];
        recovered = new int[clusters];
    }

    /** Counts a draw: of each point its cluster in the clustering, and its new one. */
    void add(int[] expected, int[] labels) {
        int found = 1 + Math.max(-1, Arrays.stream(labels).max().orElse(-1));
        int[] sizes = sizes(expected, clusters);
        int[] foundSizes = sizes(labels, found);
        Overlap overlap = Overlap.of(expected, clusters, labels, Math.max(1, found));
        double[] best = new double[clusters];
        for (int pair = 0; pair < overlap.size(); pair++) {
            int cluster = overlap.cluster(pair);
            int both = overlap.count(pair);
            double either = sizes[cluster] + foundSizes[overlap.reference(pair)] - both;
            best[cluster] = Math.max(best[cluster], both / either);
        }
        for (int cluster = 0; cluster < clusters; cluster++) {
            if (sizes[cluster] > 0) {
                count(cluster, best[cluster]);
            }
        }
    }

    double[] mean() {
        double[] mean = new double[clusters];
        Arrays.setAll(mean, cluster -> sum[cluster] / draws[cluster]);
        return mean;
    }

    int[] dissolved() {
        return dissolved;
    }

    int[] recovered() {
        return recovered;
    }

    private void count(int cluster, double jaccard) {
        sum[cluster] += jaccard;
        draws[cluster]++;
        dissolved[cluster] += jaccard <= Stability.DISSOLVED ? 1 : 0;
        recovered[cluster] += jaccard >= Stability.RECOVERED ? 1 : 0;
    }

    private static int[] sizes(int[] labels, int clusters) {
        int[] sizes = new int[clusters];
        for (int label : labels) {
            if (label >= 0) {
                sizes[label]++;
            }
        }
        return sizes;
    }
}
