package org.asterism.data.generate;

import org.asterism.data.Dataset;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/** The ten pictures by which clustering algorithms are compared everywhere. */
@Described(
        id = "classic",
        title = "Classic ten",
        summary = "The ten pictures by which clustering algorithms are compared everywhere.",
        reference = "Pedregosa et al. 2011, Scikit-learn: machine learning in Python, JMLR 12 (the first six); Ultsch"
                + " 2005, Clustering with SOM: U*C, Workshop on Self-Organizing Maps (the last four)")
public record Classic(
        @Parameter(
                help = "Which picture: circles, moons, varied, slanted, blobs and square are those of scikit-learn's"
                        + " comparison page; lsun, target, diamonds and wing-nut those in the plane of the fundamental"
                        + " clustering problems.",
                initial = "circles")
        Figure figure,

        @Parameter(help = "How many points.", initial = "500", min = 1, max = 10_000_000)
        int n,

        @Parameter(help = "The same seed gives the same points.", initial = "1", min = 0, max = Long.MAX_VALUE)
        long seed)
        implements Generator {

    @Override
    public Dataset generate() {
        return figure.draw(n, seed);
    }
}
