package org.asterism.cluster.graph;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.job.Job;
import org.asterism.numeric.SymmetricEigen;

/**
 * The largest eigenvalues of a normalised graph with their eigenvectors.
 *
 * <p>A space of a few more vectors than asked for is filtered by Chebyshev polynomials that damp all eigenvalues below
 * those it holds, made orthonormal, and turned onto the best approximations in it, until these no longer change. Unlike
 * Lanczos' iteration it finds equal eigenvalues as often as there are. Small graphs are solved densely. Rutishauser 1970, doi
 * 10.1007/BF02219773; Zhou, Saad, Tiago and Chelikowsky 2006, doi 10.1016/j.jcp.2006.03.017.
 *
 * @param values from the largest down
 * @param vectors of unit length, in that order
 */
record Spectrum(double[] values, Basis vectors) {
    /** Up to this size all eigenvectors are computed. */
    private static final int DENSE = 150;

    /** How far a vector may be from being an eigenvector, as a share of its length. */
    private static final double TOLERANCE = 1e-7;

    private static final int MOST_ROUNDS = 80;
    private static final int HIGHEST_DEGREE = 400;

    /** How much more a filter leaves of eigenvalue 1 than of the damped ones. */
    private static final double AMPLIFICATION = 1e5;

    /** @param count how many, at most the size of the graph */
    static Spectrum largest(NormalizedGraph graph, int count, SplittableRandom random, Job job) {
        if (graph.size() <= Math.max(DENSE, 2 * count)) {
            return dense(graph, count);
        }
        int width = count + Math.max(5, count / 2);
        Spectrum found = project(graph, Basis.random(graph.size(), width, random), job);
        for (int round = 1; round < MOST_ROUNDS && !found.settled(graph, count, job); round++) {
            found = project(graph, found.filtered(graph, job), job);
            job.progress(round / (round + 5.0));
        }
        return found.first(count);
    }

    private static Spectrum dense(NormalizedGraph graph, int count) {
        SymmetricEigen eigen = SymmetricEigen.of(graph.dense());
        Basis vectors = Basis.zero(graph.size(), graph.size());
        for (int c = 0; c < graph.size(); c++) {
            for (int i = 0; i < graph.size(); i++) {
                vectors.data()[i * graph.size() + c] = eigen.vectors()[c][i];
            }
        }
        return new Spectrum(eigen.values(), vectors).first(count);
    }

    /** The best approximations in a space: Rayleigh and Ritz. */
    private static Spectrum project(NormalizedGraph graph, Basis space, Job job) {
        job.check();
        Basis basis = space.orthonormal();
        double[][] within = basis.products(product(graph, basis, job));
        SymmetricEigen eigen = SymmetricEigen.of(within);
        return new Spectrum(eigen.values(), basis.mixed(eigen.vectors()));
    }

    private static Basis product(NormalizedGraph graph, Basis basis, Job job) {
        Basis product = Basis.zero(basis.size(), basis.width());
        graph.apply(basis, 0, 1, product, job);
        return product;
    }

    private boolean settled(NormalizedGraph graph, int count, Job job) {
        Basis product = product(graph, vectors, job);
        int width = vectors.width();
        double[] squares = new double[count];
        for (int i = 0; i < vectors.size(); i++) {
            for (int c = 0; c < count; c++) {
                double rest = product.data()[i * width + c] - values[c] * vectors.data()[i * width + c];
                squares[c] += rest * rest;
            }
        }
        return Arrays.stream(squares).allMatch(square -> square <= TOLERANCE * TOLERANCE);
    }

    /** The vectors times a Chebyshev polynomial of the graph that is small from -1 to the last eigenvalue held. */
    private Basis filtered(NormalizedGraph graph, Job job) {
        double cut = Math.clamp(values[values.length - 1], -0.5, 1 - 1e-9);
        double middle = (cut - 1) / 2;
        double half = (cut + 1) / 2;
        int degree = degree((1 - middle) / half);
        Basis before = vectors;
        Basis now = Basis.zero(vectors.size(), vectors.width());
        graph.apply(before, middle, 1 / half, now, job);
        for (int d = 2; d <= degree; d++) {
            Basis next = d == 2
                    ? new Basis(before.size(), before.width(), before.data().clone())
                    : before;
            graph.apply(now, middle, 2 / half, next, job);
            before = now;
            now = next;
        }
        return now;
    }

    /** The degree that amplifies a place beyond 1 enough. */
    private static int degree(double place) {
        double growth = StrictMath.log(place + Math.sqrt(place * place - 1));
        return (int) Math.clamp(StrictMath.log(2 * AMPLIFICATION) / growth, 2, HIGHEST_DEGREE);
    }

    private Spectrum first(int count) {
        double[][] keep = new double[count][vectors.width()];
        for (int c = 0; c < count; c++) {
            keep[c][c] = 1;
        }
        return new Spectrum(Arrays.copyOf(values, count), vectors.mixed(keep));
    }
}
