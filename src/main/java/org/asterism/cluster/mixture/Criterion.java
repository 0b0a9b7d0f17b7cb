package org.asterism.cluster.mixture;

import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.numeric.Kneedle;
import org.asterism.parameter.Titled;

/** How one of several mixtures with different numbers of components is chosen. */
public enum Criterion {
    /** The lowest Bayesian information criterion: the best density. Schwarz 1978, doi 10.1214/aos/1176344136. */
    @Titled("BIC")
    BIC,

    /**
     * The lowest integrated completed likelihood: BIC, plus twice minus the logarithm of each point's largest share, so
     * that components that overlap count against it. Biernacki, Celeux, Govaert 2000, doi 10.1109/34.865189.
     */
    @Titled("ICL")
    ICL,

    /** The elbow of the BIC curve, where further components begin to gain little; the lowest where there is none. */
    @Titled("BIC elbow")
    BIC_ELBOW;

    /**
     * The index of the chosen fit.
     *
     * @param fits with one more component each
     * @param sensitivity how sharp an elbow must be
     */
    int choose(GaussianMixture.Fit[] fits, double sensitivity, Points points, Job job) {
        double[] curve = Candidates.bic(fits, points.size());
        return switch (this) {
            case BIC -> Candidates.lowest(curve);
            case ICL -> {
                for (int i = 0; i < fits.length; i++) {
                    curve[i] += 2 * fits[i].mixture().doubt(points, job);
                }
                yield Candidates.lowest(curve);
            }
            case BIC_ELBOW -> Kneedle.elbow(curve, sensitivity).orElseGet(() -> Candidates.lowest(curve));
        };
    }
}
