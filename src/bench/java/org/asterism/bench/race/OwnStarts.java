package org.asterism.bench.race;

import static org.asterism.bench.race.Contestant.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.math3.ml.clustering.DoublePoint;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.tribuo.Example;
import org.tribuo.MutableDataset;
import org.tribuo.clustering.ClusterID;
import org.tribuo.clustering.ClusteringFactory;
import org.tribuo.clustering.kmeans.KMeansTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.distance.L2Distance;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import smile.clustering.Clustering;
import weka.clusterers.SimpleKMeans;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/** The k-means of libraries that take no start: their result is another, so their time is shown but does not count. */
final class OwnStarts {
    private static final int STEPS = 51;

    private OwnStarts() {}

    static Contestant<?> smile(double[][] rows) {
        return peer("Smile 6.3.0, own start", () -> rows, input -> {
            var found = smile.clustering.KMeans.fit(input, new Clustering.Options(10, 1000, 0, null));
            return () -> Measures.of("SSE", Inputs.squaredError(rows, found.group()));
        });
    }

    static Contestant<?> tribuo(double[][] rows) {
        return peer("Tribuo 4.3.2, own start", tribuoData(rows), data -> {
                    var trainer = new KMeansTrainer(
                            10,
                            STEPS,
                            new L2Distance(),
                            KMeansTrainer.Initialisation.PLUSPLUS,
                            Runtime.getRuntime().availableProcessors(),
                            1);
                    trainer.train(data);
                    return () -> Measures.of("passes", STEPS);
                })
                .onlyWhereSlow();
    }

    static Supplier<MutableDataset<ClusterID>> tribuoData(double[][] rows) {
        return () -> {
            ClusteringFactory factory = new ClusteringFactory();
            List<Example<ClusterID>> examples = new ArrayList<>();
            for (double[] row : rows) {
                examples.add(new ArrayExample<>(factory.getUnknownOutput(), new String[] {"x", "y"}, row));
            }
            return new MutableDataset<>(examples, new SimpleDataSourceProvenance("race", factory), factory);
        };
    }

    static Contestant<?> weka(double[][] rows) {
        Instances instances = instances(rows);
        return peer("Weka 3.8.6, own start", () -> instances, input -> {
                    SimpleKMeans means = new SimpleKMeans();
                    means.setNumClusters(10);
                    means.setMaxIterations(STEPS);
                    means.setPreserveInstancesOrder(true);
                    means.setNumExecutionSlots(Runtime.getRuntime().availableProcessors());
                    means.buildClusterer(input);
                    int[] labels = means.getAssignments();
                    return () -> Measures.of("SSE", Inputs.squaredError(rows, labels));
                })
                .onlyWhereSlow();
    }

    private static Instances instances(double[][] rows) {
        Instances instances =
                new Instances("race", new ArrayList<>(List.of(new Attribute("x"), new Attribute("y"))), rows.length);
        for (double[] row : rows) {
            instances.add(new DenseInstance(1, row));
        }
        return instances;
    }

    static Contestant<?> commons(double[][] rows) {
        List<DoublePoint> points = Arrays.stream(rows).map(DoublePoint::new).toList();
        return peer("commons-math 3.6.1, own start", () -> points, input -> {
                    new KMeansPlusPlusClusterer<DoublePoint>(10, STEPS).cluster(input);
                    return () -> Measures.of("passes", STEPS);
                })
                .onlyWhereSlow();
    }
}
