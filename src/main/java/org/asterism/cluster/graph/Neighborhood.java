package org.asterism.cluster.graph;

import org.asterism.parameter.Parameter;

/** Which points are joined in a graph of nearest neighbours, and how strongly. */
public record Neighborhood(
        @Parameter(
                help = "How many of its nearest others each point is joined to. More neighbours give fewer, larger"
                        + " groups; too few tear groups apart. (von Luxburg 2007)",
                initial = "15",
                min = 1,
                max = 1000)
        int neighbors,

        @Parameter(
                help = "Whether two points are joined where either is among the nearest of the other, or only where"
                        + " both are, which leaves outliers and bridges unjoined. (von Luxburg 2007)",
                initial = "union")
        Symmetry symmetry,

        @Parameter(
                help = "Whether all joined points are tied equally, or near ones more strongly, measured by how sparse"
                        + " their surroundings are. (Zelnik-Manor and Perona 2004)",
                initial = "equal")
        EdgeWeight weights) {}
