package org.asterism.tuning.advice;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.mixture.Mixture;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Points;
import org.asterism.geometry.Reach;
import org.asterism.job.Job;
import org.asterism.numeric.SymmetricEigen;
import org.asterism.quality.Contingency;
import org.asterism.quality.Silhouette;

/** What is measured of a plot to tell which algorithm fits it. */
enum Feature {
    /** The logarithm of the number of points, up to that of the sample. */
    SIZE {
        @Override
        double of(Sketch sketch) {
            return StrictMath.log10(sketch.points().size());
        }
    },
    /** The logarithm of the number of round groups. */
    ROUND_COUNT {
        @Override
        double of(Sketch sketch) {
            return StrictMath.log(sketch.roundCount());
        }
    },
    /** The logarithm of the number of components of the mixture. */
    COMPONENTS {
        @Override
        double of(Sketch sketch) {
            return StrictMath.log(sketch.fit().mixture().size());
        }
    },
    /** The logarithm of one more than the number of dense groups. */
    DENSE_COUNT {
        @Override
        double of(Sketch sketch) {
            return StrictMath.log1p(sketch.clustering(Candidate.HDBSCAN).clusters());
        }
    },
    /** How far round groups stand apart: their silhouette. */
    SEPARATION {
        @Override
        double of(Sketch sketch) {
            int[] labels = sketch.clustering(Candidate.K_MEANS).labels();
            return Silhouette.simplified(sketch.points(), labels, Job.QUIET).mean();
        }
    },
    /** The share of points that stand alone, outside of dense groups. */
    NOISE {
        @Override
        double of(Sketch sketch) {
            return (double) sketch.clustering(Candidate.HDBSCAN).noise()
                    / sketch.points().size();
        }
    },
    /** The share of points far from others for the knee of their distances. */
    STRAY {
        @Override
        double of(Sketch sketch) {
            return (double) sketch.clustering(Candidate.DBSCAN).noise()
                    / sketch.points().size();
        }
    },
    /** How much longer than wide the components of the mixture are: a mean logarithm, by weight. */
    ELONGATION {
        @Override
        double of(Sketch sketch) {
            Mixture mixture = sketch.fit().mixture();
            return IntStream.range(0, mixture.size())
                    .mapToDouble(j ->
                            mixture.weight(j) * elongation(mixture.component(j).covariance()))
                    .sum();
        }
    },
    /** How far the components of the mixture run into each other: the mean share of a point that is not its own's. */
    OVERLAP {
        @Override
        double of(Sketch sketch) {
            double[][] shares = sketch.fit().mixture().responsibilities(sketch.points(), Job.QUIET);
            double own = IntStream.range(0, sketch.points().size())
                    .mapToDouble(i -> Arrays.stream(shares)
                            .mapToDouble(share -> share[i])
                            .max()
                            .orElse(1))
                    .sum();
            return 1 - own / sketch.points().size();
        }
    },
    /** How differently dense the dense groups are: the range of the logarithms of their typical distances. */
    DENSITY_RANGE {
        @Override
        double of(Sketch sketch) {
            double[] typical = typicalDistances(sketch);
            double low = Arrays.stream(typical).filter(d -> d > 0).min().orElse(1);
            double high = Arrays.stream(typical).max().orElse(1);
            return StrictMath.log(Math.max(1, high / low));
        }
    },
    /** How unequal dense groups are in size: the logarithm of the largest over the smallest. */
    SIZE_RANGE {
        @Override
        double of(Sketch sketch) {
            int[] sizes = sketch.clustering(Candidate.HDBSCAN).sizes();
            double low = Arrays.stream(sizes).min().orElse(1);
            return StrictMath.log(Arrays.stream(sizes).max().orElse(1) / low);
        }
    },
    /** How far dense groups are what a mixture of ellipses sees: low where groups are curved. */
    ELLIPTIC {
        @Override
        double of(Sketch sketch) {
            return agreement(sketch, Candidate.HDBSCAN, Candidate.MIXTURE);
        }
    },
    /** How far dense groups are what k-means sees: low where groups are not round. */
    ROUND {
        @Override
        double of(Sketch sketch) {
            return agreement(sketch, Candidate.HDBSCAN, Candidate.K_MEANS);
        }
    },
    /** How far round groups are what a mixture of ellipses sees. */
    SPHERICAL {
        @Override
        double of(Sketch sketch) {
            return agreement(sketch, Candidate.MIXTURE, Candidate.K_MEANS);
        }
    },
    /** How far dense groups are the parts between which the spanning tree has its widest gap. */
    GAP {
        @Override
        double of(Sketch sketch) {
            return agreement(sketch, Candidate.HDBSCAN, Candidate.SINGLE);
        }
    },
    /** How far dense groups are what one density for all sees. */
    EVEN {
        @Override
        double of(Sketch sketch) {
            return agreement(sketch, Candidate.HDBSCAN, Candidate.DBSCAN);
        }
    },
    /** How far a mixture of ellipses is its own merged components: low where groups have several. */
    SIMPLE {
        @Override
        double of(Sketch sketch) {
            return agreement(sketch, Candidate.MIXTURE, Candidate.MERGED);
        }
    };

    /** The value for a plot, a finite number. */
    abstract double of(Sketch sketch);

    /** The values of all features. */
    static double[] all(Sketch sketch) {
        return Arrays.stream(values())
                .mapToDouble(feature -> feature.of(sketch))
                .toArray();
    }

    /** Values by feature. */
    static Map<Feature, Double> named(double[] values) {
        Map<Feature, Double> named = new EnumMap<>(Feature.class);
        for (Feature feature : values()) {
            named.put(feature, values[named.size()]);
        }
        return named;
    }

    private static double agreement(Sketch sketch, Candidate one, Candidate other) {
        int[] a = sketch.clustering(one).labels();
        int[] b = sketch.clustering(other).labels();
        return Contingency.of(a, b).adjustedRandIndex();
    }

    private static double elongation(double[][] covariance) {
        double[] values = SymmetricEigen.of(covariance).values();
        return 0.5 * StrictMath.log(values[0] / Math.max(values[values.length - 1], 1e-12 * values[0]));
    }

    /** Of each dense group the median distance of its points to their fifth. */
    private static double[] typicalDistances(Sketch sketch) {
        Points points = sketch.points();
        Clustering dense = sketch.clustering(Candidate.HDBSCAN);
        KdTree tree = KdTree.of(points, Job.QUIET);
        double[] squared = Reach.squared(tree, Candidate.NEIGHBORS, Job.QUIET);
        double[] distances = new double[squared.length];
        for (int position = 0; position < squared.length; position++) {
            distances[tree.id(position)] = Math.sqrt(squared[position]);
        }
        return Arrays.stream(dense.members())
                .mapToDouble(members -> Arrays.stream(members)
                        .mapToDouble(i -> distances[i])
                        .sorted()
                        .skip(members.length / 2)
                        .findFirst()
                        .orElse(0))
                .toArray();
    }
}
