package org.asterism.bench.race;

import java.util.List;

/** All workloads. Marks are times of programs that Debian lacks, beside those of a peer that ran on the same machine. */
final class Workloads {
    static final List<Entry> ALL = List.of(
            new Entry("W1", Partitions::means),
            new Entry(
                    "W2 100k",
                    () -> Densities.dbscan(
                            "W2 100k",
                            "dens100k",
                            100_000,
                            0.008,
                            partition(16, 8554),
                            new Mark("Wang and others, C++ grid, two threads (0.024 s)", 0.024, "R dbscan", 0.47))),
            new Entry(
                    "W2 1M",
                    () -> Densities.dbscan(
                            "W2 1M",
                            "dens1m",
                            1_000_000,
                            0.0025,
                            partition(181, 89_486),
                            new Mark("Wang and others, C++ grid, two threads (0.26 s)", 0.26, "R dbscan", 5.7))),
            new Entry("W3 complete", Densities::hdbscan),
            new Entry(
                    "W3 tree 100k",
                    () -> Densities.tree(
                            "W3 tree 100k",
                            "dens100k",
                            100_000,
                            9,
                            Expected.about("length", 292.463563),
                            new Mark("quitefastmst (0.14 s)", 0.14, "SciPy", 1.04))),
            new Entry("W4 10k", Partitions::tenThousandMedoids),
            new Entry("W4b PAM", () -> Partitions.smallMedoids("PAM", 36.227846045, 70.7, 346)),
            new Entry("W4b FastPAM1", () -> Partitions.smallMedoids("FastPAM1", 36.227846045, 0.86, 1.85)),
            new Entry("W4b FasterPAM", () -> Partitions.smallMedoids("FasterPAM", 36.224407172, 0.035, 0.066)),
            new Entry("W5 Ward", Hierarchies::ward),
            new Entry("W5 average", Hierarchies::average),
            new Entry("W5 single", Hierarchies::single),
            new Entry(
                    "W5 tree 1M",
                    () -> Densities.tree(
                            "W5 tree 1M",
                            "blobs1m",
                            1_000_000,
                            1,
                            Expected.about("length", 364.254977),
                            new Mark("quitefastmst (1.18 s)", 1.18, "SciPy", 15.7))),
            new Entry("W6", Mixtures::mixture),
            new Entry("W7", Silhouettes::exact),
            new Entry("W8", Densities::optics));

    private Workloads() {}

    private static Expected partition(int clusters, int noise) {
        return Expected.exactly("clusters", clusters).and(Expected.exactly("noise", noise));
    }
}
