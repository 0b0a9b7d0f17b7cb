package org.asterism.cluster.graph;

import java.util.Arrays;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/**
 * The matrix D^-1/2 W D^-1/2 of a graph with weights W and degrees D: one less the normalised Laplacian, with all
 * eigenvalues from -1 to 1 and as many of 1 as the graph has parts. A node without edges counts as tied to itself.
 */
final class NormalizedGraph {
    private final NeighborGraph graph;
    private final double[] entries;
    private final Blocks blocks;

    NormalizedGraph(NeighborGraph graph) {
        this.graph = graph;
        blocks = Basis.blocks(graph.size());
        double[] root = new double[graph.size()];
        Arrays.setAll(root, i -> Math.sqrt(graph.degree(i)));
        entries = graph.weight().clone();
        for (int i = 0; i < root.length; i++) {
            for (int e = graph.start()[i]; e < graph.start()[i + 1]; e++) {
                entries[e] /= root[i] * root[graph.neighbor()[e]];
            }
        }
    }

    int size() {
        return graph.size();
    }

    /** Fills {@code out} with {@code scale (N x - shift x) - out}. */
    void apply(Basis x, double shift, double scale, Basis out, Job job) {
        int width = x.width();
        Parallel.forEach(blocks.count(), block -> {
            double[] sum = new double[width];
            job.check();
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                product(i, x, sum);
                for (int c = 0; c < width; c++) {
                    int at = i * width + c;
                    out.data()[at] = scale * (sum[c] - shift * x.data()[at]) - out.data()[at];
                }
            }
        });
    }

    private void product(int i, Basis x, double[] sum) {
        int width = sum.length;
        double[] data = x.data();
        if (graph.start()[i] == graph.start()[i + 1]) {
            System.arraycopy(data, i * width, sum, 0, width);
            return;
        }
        Arrays.fill(sum, 0);
        for (int e = graph.start()[i]; e < graph.start()[i + 1]; e++) {
            double entry = entries[e];
            int from = graph.neighbor()[e] * width;
            for (int c = 0; c < width; c++) {
                sum[c] += entry * data[from + c];
            }
        }
    }

    double[][] dense() {
        double[][] matrix = new double[size()][size()];
        for (int i = 0; i < size(); i++) {
            matrix[i][i] = graph.start()[i] == graph.start()[i + 1] ? 1 : 0;
            for (int e = graph.start()[i]; e < graph.start()[i + 1]; e++) {
                matrix[i][graph.neighbor()[e]] = entries[e];
            }
        }
        return matrix;
    }
}
