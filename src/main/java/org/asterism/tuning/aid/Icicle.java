package org.asterism.tuning.aid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.density.HdbscanResult;

/**
 * A condensed tree laid out: each branch as wide as it has points left, from the distance at which it splits off down to
 * that at which its last points are parted.
 *
 * @param parts in the order of the branches
 * @param widest the largest distance, where the picture begins
 * @param narrowest the smallest distance above 0, where it ends
 */
public record Icicle(List<Part> parts, double widest, double narrowest) {
    /**
     * A branch in the picture.
     *
     * @param middle where it stands, from 0 to the number of points
     * @param label its number in the clustering, or that of the chosen branch that holds it; noise for none
     * @param chosen whether it is a group itself
     * @param below how many of its points go on in branches that split off
     * @param exits the distances at which its other points fall out, falling
     * @param end the distance at which it ends
     */
    public record Part(double middle, int label, boolean chosen, int below, double[] exits, double birth, double end) {
        /** How many of its points are left at a distance. */
        public int left(double distance) {
            int low = 0;
            int high = exits.length;
            while (low < high) {
                int half = (low + high) >>> 1;
                if (exits[half] >= distance) {
                    low = half + 1;
                } else {
                    high = half;
                }
            }
            return below + exits.length - low;
        }
    }

    public Icicle {
        parts = List.copyOf(parts);
    }

    public static Icicle of(HdbscanResult result) {
        double[] distances =
                Arrays.stream(result.exit()).map(density -> 1 / density).toArray();
        double widest = Arrays.stream(distances)
                .filter(distance -> distance < Double.POSITIVE_INFINITY)
                .max()
                .orElse(1);
        double narrowest =
                Arrays.stream(distances).filter(distance -> distance > 0).min().orElse(widest);
        return new Icicle(new Layout(result, distances, widest * 1.1).run(), widest * 1.1, narrowest);
    }

    private static final class Layout {
        private final HdbscanResult result;
        private final List<HdbscanResult.Branch> branches;
        private final double[][] exits;
        private final double top;
        private final int[][] children;

        Layout(HdbscanResult result, double[] distances, double top) {
            this.result = result;
            this.top = top;
            branches = result.branches();
            exits = grouped(distances);
            children = new int[branches.size()][];
            Arrays.setAll(children, this::children);
        }

        /** Each branch among its siblings, with equal room between them. */
        List<Part> run() {
            double[] middle = new double[branches.size()];
            int[] label = new int[branches.size()];
            List<Part> parts = new ArrayList<>();
            for (int b = 0; b < middle.length; b++) {
                HdbscanResult.Branch branch = branches.get(b);
                int parent = branch.parent();
                middle[b] = parent < 0 ? branch.size() / 2.0 : middle[b];
                boolean chosen = branch.label() >= 0;
                label[b] = chosen || parent < 0 ? branch.label() : label[parent];
                place(b, middle);
                parts.add(new Part(middle[b], label[b], chosen, below(b), exits[b], birth(b), end(b)));
            }
            return parts;
        }

        private void place(int b, double[] middle) {
            int below = below(b);
            double room = (branches.get(b).size() - below) / (children[b].length + 1.0);
            double at = middle[b] - branches.get(b).size() / 2.0 + room;
            for (int child : children[b]) {
                middle[child] = at + branches.get(child).size() / 2.0;
                at += branches.get(child).size() + room;
            }
        }

        private double birth(int b) {
            double density = branches.get(b).birth();
            return density > 0 ? 1 / density : top;
        }

        /** Where it splits, or loses its last points. */
        private double end(int b) {
            return children[b].length > 0
                    ? birth(children[b][0])
                    : Arrays.stream(exits[b]).min().orElse(birth(b));
        }

        private int below(int b) {
            return Arrays.stream(children[b])
                    .map(child -> branches.get(child).size())
                    .sum();
        }

        private int[] children(int parent) {
            List<Integer> found = new ArrayList<>();
            for (int b = parent + 1; b < branches.size(); b++) {
                if (branches.get(b).parent() == parent) {
                    found.add(b);
                }
            }
            return found.stream().mapToInt(Integer::intValue).toArray();
        }

        private double[][] grouped(double[] distances) {
            int[] labels = Arrays.stream(result.branch())
                    .map(b -> b < 0 ? Clustering.NOISE : b)
                    .toArray();
            int[][] members = new Clustering(labels, branches.size()).members();
            double[][] grouped = new double[members.length][];
            for (int b = 0; b < grouped.length; b++) {
                double[] rising = Arrays.stream(members[b])
                        .mapToDouble(i -> distances[i])
                        .sorted()
                        .toArray();
                grouped[b] = new double[rising.length];
                for (int i = 0; i < rising.length; i++) {
                    grouped[b][i] = rising[rising.length - 1 - i];
                }
            }
            return grouped;
        }
    }
}
