package org.asterism.cluster.graph;

/** Neighbours made mutual: each row of a search merged with the row of those who found the point. */
record Joining(Neighbors found, Neighbors reversed, Symmetry symmetry) {
    /** Takes one edge of a row. */
    interface Edge {
        void take(int other, double distance);
    }

    /** Hands over the edges of point i by ascending neighbour; returns how many there are. */
    int row(int i, Edge edges) {
        int a = found.start()[i];
        int b = reversed.start()[i];
        int count = 0;
        while (a < found.start()[i + 1] || b < reversed.start()[i + 1]) {
            int first = found.other(i, a);
            int second = reversed.other(i, b);
            if (symmetry == Symmetry.UNION || first == second) {
                edges.take(Math.min(first, second), first <= second ? found.distance()[a] : reversed.distance()[b]);
                count++;
            }
            a += first <= second ? 1 : 0;
            b += second <= first ? 1 : 0;
        }
        return count;
    }
}
