package org.asterism.bench.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import jsat.SimpleDataSet;
import jsat.classifiers.DataPoint;
import jsat.clustering.kmeans.HamerlyKMeans;
import jsat.linear.DenseVector;
import jsat.linear.Vec;

/** JSAT's data, and its k-means from given means. */
final class Jsat extends HamerlyKMeans {
    static final String NAME = "JSAT 0.0.9";
    private static final long serialVersionUID = 1;

    static Supplier<SimpleDataSet> data(double[][] rows) {
        SimpleDataSet data = new SimpleDataSet(Arrays.stream(rows)
                .map(row -> new DataPoint(new DenseVector(row)))
                .toList());
        return () -> data;
    }

    int[] labels(SimpleDataSet data, double[][] start) {
        List<Vec> means = new ArrayList<>();
        for (double[] row : start) {
            means.add(new DenseVector(row.clone()));
        }
        int[] labels = new int[data.getSampleSize()];
        cluster(data, null, start.length, means, labels, false, null, false, null);
        return labels;
    }
}
