package org.asterism.cluster.density;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.JoinedParts;
import org.asterism.cluster.Mark;

/** The branches of the condensed tree, found again among the parts of the tree that grows edge by edge. */
final class GrownBranches {
    private static final int NONE = -1;

    private final HdbscanResult result;
    /** The points in the order of the branches: those of branch b and of all within it lie side by side. */
    private final int[] points;

    private final int[] start;
    private final int[] end;
    /** The label that each branch has as a part. */
    private final int[] label;
    /** By the point that stands for a part: the branch that it is just now. */
    private final int[] grown;
    /** The ends of the edge that joins each branch to others. */
    private final int[][] edge;

    GrownBranches(HdbscanResult result) {
        this.result = result;
        int count = count();
        points = new int[result.branch().length];
        start = new int[count];
        end = new int[count];
        label = new int[count];
        edge = new int[count][];
        grown = new int[points.length];
        Arrays.fill(grown, NONE);
        arrange();
    }

    private void arrange() {
        int[] place = new int[count()];
        for (int b = 0; b < count(); b++) {
            int parent = get(b).parent();
            start[b] = parent < 0 ? 0 : place[parent];
            end[b] = start[b] + get(b).size();
            place[b] = start[b];
            if (parent >= 0) {
                place[parent] = end[b];
            }
        }
        // Points of its own come after the branches within.
        for (int i = 0; i < points.length && count() > 0; i++) {
            points[place[result.branch()[i]]++] = i;
        }
    }

    int count() {
        return result.branches().size();
    }

    HdbscanResult.Branch get(int branch) {
        return result.branches().get(branch);
    }

    int[] members(int branch) {
        return Arrays.copyOfRange(points, start[branch], end[branch]);
    }

    /** Takes notice of the edge that is about to join two parts. */
    void cut(JoinedParts parts, int from, int to) {
        for (int one : new int[] {from, to}) {
            int branch = grown[parts.keeper(one)];
            if (branch != NONE) {
                edge[branch] = new int[] {from, to};
            }
        }
    }

    /** Takes notice of a part that has grown, and may be a branch now. */
    void grown(JoinedParts parts, int point) {
        int keeper = parts.keeper(point);
        int size = parts.size(point);
        int branch = result.branch()[keeper];
        while (branch != NONE && get(branch).size() < size) {
            branch = get(branch).parent();
        }
        boolean whole = branch != NONE && get(branch).size() == size;
        grown[keeper] = whole ? branch : NONE;
        if (whole) {
            label[branch] = parts.labels()[point];
        }
    }

    /** The parts of each branch that splits, from the longest cut down. */
    List<int[]> splits() {
        List<List<Integer>> parts = new ArrayList<>();
        for (int b = 0; b < count(); b++) {
            parts.add(new ArrayList<>());
            if (get(b).parent() >= 0) {
                parts.get(get(b).parent()).add(b);
            }
        }
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .sorted(Comparator.comparingDouble(part -> get(part.getFirst()).birth()))
                .map(part -> part.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** Gives the parts of a split the labels that they had, and calls noise what fell out. */
    void paintSplit(int[] parts, int[] labels) {
        int parent = get(parts[0]).parent();
        for (int i = start[parent]; i < end[parent]; i++) {
            labels[points[i]] = Clustering.NOISE;
        }
        for (int part : parts) {
            for (int i = start[part]; i < end[part]; i++) {
                labels[points[i]] = label[part];
            }
        }
    }

    /** The cut edge and the points of a part, unless it is the one that keeps the label of the whole. */
    List<Mark> marks(int part, double length) {
        if (label[part] == label[get(part).parent()] || edge[part] == null) {
            return List.of();
        }
        return List.of(new Mark.Link(edge[part][0], edge[part][1], length), Mark.Group.of(members(part)));
    }
}
