package org.asterism.perception.agreement;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.hierarchy.Agglomerative;
import org.asterism.cluster.hierarchy.Dendrogram;
import org.asterism.cluster.hierarchy.Linkage;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.job.Job;
import org.asterism.quality.Silhouette;

/**
 * People grouped by how they see: those of a school agree more with each other than with the others.
 *
 * <p>Average linkage on what is left to full agreement, cut where the mean silhouette width is largest; below {@value
 * #STRUCTURE} there is "no substantial structure" (Kaufman and Rousseeuw 1990, chapter 2), and all are one school. Rousseeuw
 * 1987, doi 10.1016/0377-0427(87)90125-7. Who sees like nobody else is a school alone.
 *
 * @param raters the people
 * @param partition their schools, numbered by first appearance
 * @param silhouette the mean width that the schools have, or the best that was rejected, -1 to 1; NaN with fewer than three
 *     people
 * @param order the people so that those of a school stand side by side, and those who see alike near each other
 */
public record Schools(List<String> raters, Clustering partition, double silhouette, int[] order) {
    /** The mean silhouette width from which on there is more than one school. */
    public static final double STRUCTURE = 0.25;

    private static final int MOST = 8;

    public Schools {
        raters = List.copyOf(raters);
    }

    /** @param agreement of one plot or the mean of several; who has no plot in common counts as agreeing on average */
    public static Schools of(Agreement agreement) {
        int people = agreement.size();
        Clustering one = new Clustering(new int[people], Math.min(1, people));
        if (people == 0) {
            return new Schools(agreement.raters(), one, Double.NaN, new int[0]);
        }
        Dissimilarity distances = distances(agreement);
        int[] ones = new int[people];
        Arrays.fill(ones, 1);
        Dendrogram tree = Agglomerative.dendrogram(distances, ones, Linkage.AVERAGE, Job.QUIET);
        Clustering best = one;
        double width = Double.NaN;
        for (int schools = 2; schools <= Math.min(MOST, people - 1); schools++) {
            Clustering cut = tree.cut(schools);
            double mean = Silhouette.of(distances, cut.labels(), Job.QUIET).mean();
            if (!(mean <= width)) {
                best = cut;
                width = mean;
            }
        }
        return new Schools(agreement.raters(), width >= STRUCTURE ? best : one, width, tree.leaves());
    }

    /** The answers to a plot of the people of one school. */
    public Ratings members(int school, Ratings plot) {
        Set<String> members = new HashSet<>();
        IntStream.range(0, raters.size())
                .filter(i -> partition.labels()[i] == school)
                .forEach(i -> members.add(raters.get(i)));
        return plot.select(members);
    }

    private static Dissimilarity distances(Agreement agreement) {
        double unknown = agreement.ambiguity();
        return new Dissimilarity() {
            @Override
            public int size() {
                return agreement.size();
            }

            @Override
            public double between(int i, int j) {
                double value = agreement.similarity().ambiguity(agreement.between(i, j));
                return Math.max(0, Double.isNaN(value) ? unknown : value);
            }
        };
    }
}
