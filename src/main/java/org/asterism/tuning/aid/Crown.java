package org.asterism.tuning.aid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.asterism.cluster.hierarchy.Dendrogram;

/**
 * The highest merges of a dendrogram laid out as a picture of few leaves, each of which stands for all below it.
 *
 * @param nodes each after its parent; the first is the root
 * @param leaves how many leaves there are; their middles lie at 0.5, 1.5, …
 */
public record Crown(List<Node> nodes, int leaves) {
    /**
     * A node of the picture.
     *
     * @param parent its place in the list; -1 for the root
     * @param x where it stands, from 0 to the number of leaves
     * @param height of its merge; 0 for a point
     * @param size how many points it holds
     * @param point one of them
     */
    public record Node(int parent, double x, double height, int size, int point, boolean leaf) {}

    public Crown {
        nodes = List.copyOf(nodes);
    }

    /** @param most leaves, at least 2 */
    public static Crown of(Dendrogram tree, int most) {
        int root = tree.points() + tree.height().length - 1;
        Map<Integer, Integer> opened = opened(tree, root, most);
        return new Layout(tree, opened).run(root);
    }

    /** The highest merges, which are taken apart. */
    private static Map<Integer, Integer> opened(Dendrogram tree, int root, int most) {
        PriorityQueue<Integer> open =
                new PriorityQueue<>(Comparator.comparingDouble((Integer node) -> -height(tree, node))
                        .thenComparingInt(node -> -node));
        open.add(root);
        Map<Integer, Integer> opened = new HashMap<>();
        while (opened.size() < most - 1 && open.peek() != null && open.peek() >= tree.points()) {
            int node = open.remove();
            opened.put(node, opened.size());
            open.add(tree.left()[node - tree.points()]);
            open.add(tree.right()[node - tree.points()]);
        }
        return opened;
    }

    private static double height(Dendrogram tree, int node) {
        return node < tree.points() ? 0 : tree.height()[node - tree.points()];
    }

    private static final class Layout {
        private final Dendrogram tree;
        private final Map<Integer, Integer> opened;
        private final List<Integer> order = new ArrayList<>();
        private final List<Integer> parents = new ArrayList<>();

        Layout(Dendrogram tree, Map<Integer, Integer> opened) {
            this.tree = tree;
            this.opened = opened;
        }

        Crown run(int root) {
            walk(root);
            double[] x = new double[order.size()];
            int leaves = 0;
            for (int i = 0; i < x.length; i++) {
                x[i] = opened.containsKey(order.get(i)) ? 0 : 0.5 + leaves++;
            }
            for (int i = x.length - 1; i > 0; i--) {
                x[parents.get(i)] += x[i] / 2;
            }
            List<Node> nodes = new ArrayList<>();
            for (int i = 0; i < x.length; i++) {
                int node = order.get(i);
                nodes.add(new Node(
                        parents.get(i),
                        x[i],
                        height(tree, node),
                        tree.pointsOf(node),
                        point(node),
                        !opened.containsKey(node)));
            }
            return new Crown(nodes, leaves);
        }

        /** From left to right, each node before its parts. */
        private void walk(int root) {
            Deque<int[]> open = new ArrayDeque<>();
            open.push(new int[] {root, -1});
            while (!open.isEmpty()) {
                int[] next = open.pop();
                int place = order.size();
                order.add(next[0]);
                parents.add(next[1]);
                if (opened.containsKey(next[0])) {
                    open.push(new int[] {tree.right()[next[0] - tree.points()], place});
                    open.push(new int[] {tree.left()[next[0] - tree.points()], place});
                }
            }
        }

        private int point(int node) {
            int below = node;
            while (below >= tree.points()) {
                below = tree.left()[below - tree.points()];
            }
            return below;
        }
    }
}
