package org.asterism.cluster.density;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.JoinedParts;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Plural;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Points;
import org.asterism.geometry.Reach;
import org.asterism.geometry.distance.Embedding;
import org.asterism.job.Job;

/**
 * HDBSCAN* for those who watch: the tree grows edge by edge, is cut again from the top, and clusters are chosen one by one.
 * A part has the same label while it grows, when it is cut off, and when it is chosen.
 */
final class HdbscanSteps {
    static final Pseudocode CODE = Pseudocode.of("Edge length", """
        Core distances | find how far the nearest others of each point reach: its core distance
             | an edge is as long as its ends are apart, at least as the core distance of each
        Join | join the two parts at the ends of the shortest edge, until all are one
        Condense | cut from the longest edge down: large parts are branches, small ones fall out
        Choose | take the branches that last longest, none inside another
        Result | all other points are noise
        """);

    private final Hdbscan parameters;
    private final Points points;
    private final HdbscanResult result;
    private final Trace trace;
    private final Job job;
    private double last = Double.NaN;

    HdbscanSteps(Hdbscan parameters, Points points, HdbscanResult result, Trace trace, Job job) {
        this.parameters = parameters;
        this.points = points;
        this.result = result;
        this.trace = trace;
        this.job = job;
    }

    void write(Hdbscan.Edges edges) {
        if (points.size() > 0) {
            measure();
        }
        GrownBranches branches = new GrownBranches(result);
        int[] labels = grow(edges, branches);
        condense(edges, branches, labels);
        choose(edges, branches, labels);
        String text = Plural.of(result.clustering().clusters(), "group") + ", and "
                + Plural.of(result.clustering().noise(), "point") + " of noise.";
        trace.end(() -> new Step("Result", text, result.clustering().labels().clone(), last, List.of()));
    }

    private void measure() {
        trace.add(() -> {
            double[] core = cores();
            int densest = 0;
            int sparsest = 0;
            for (int i = 1; i < core.length; i++) {
                densest = core[i] < core[densest] ? i : densest;
                sparsest = core[i] > core[sparsest] ? i : sparsest;
            }
            String text = String.format(
                    Locale.ROOT,
                    "The nearest %s of point %d lie within %.4g, the densest place; those of point %d within %.4g.",
                    parameters.minSamples() == 1 ? "other" : parameters.minSamples() + " others",
                    densest + 1,
                    core[densest],
                    sparsest + 1,
                    core[sparsest]);
            List<Mark> marks = new ArrayList<>(List.of(new Mark.Focus(densest), new Mark.Focus(sparsest)));
            marks.addAll(Vicinity.reach(parameters.distance().metric(), densest, core[densest]));
            marks.addAll(Vicinity.reach(parameters.distance().metric(), sparsest, core[sparsest]));
            int[] labels = new int[core.length];
            Arrays.fill(labels, Clustering.UNLABELLED);
            return new Step("Core distances", text, labels, last, marks);
        });
    }

    /** The core distance of each point. */
    private double[] cores() {
        Optional<Embedding> embedding =
                Embedding.of(points, parameters.distance().metric());
        int nearest = parameters.minSamples() + 1;
        if (embedding.isEmpty()) {
            return RowReach.of(parameters.distance().of(points), nearest, job.silent());
        }
        KdTree tree = KdTree.of(embedding.get().points(), job);
        double[] squared = Reach.squared(tree, nearest, job.silent());
        double[] core = new double[squared.length];
        for (int position = 0; position < core.length; position++) {
            core[tree.id(position)] = embedding.get().distance(squared[position]);
        }
        return core;
    }

    /** Joins all points edge by edge, and tells the branches of each part; returns the labels at the end. */
    private int[] grow(Hdbscan.Edges edges, GrownBranches branches) {
        int[] order = edges.tree().byLength();
        int[][] ends = {edges.tree().from(), edges.tree().to()};
        int[] from = Arrays.stream(order)
                .map(edge -> Math.min(ends[0][edge], ends[1][edge]))
                .toArray();
        int[] to = Arrays.stream(order)
                .map(edge -> Math.max(ends[0][edge], ends[1][edge]))
                .toArray();
        JoinedParts parts = JoinedParts.of(from, to, parameters.minClusterSize(), result.clustering());
        for (int e = 0; e < order.length; e++) {
            job.check();
            branches.cut(parts, from[e], to[e]);
            last = edges.original(order[e]);
            JoinedParts.Join join = parts.join(from[e], to[e]);
            branches.grown(parts, from[e]);
            trace.add(() -> joined(join, parts));
        }
        return parts.labels().clone();
    }

    private Step joined(JoinedParts.Join join, JoinedParts parts) {
        String text = String.format(
                Locale.ROOT,
                "The edge from point %d to point %d, %.4g long, joins parts of %s and %s; %s left.",
                join.from() + 1,
                join.to() + 1,
                last,
                Plural.of(join.fromSize(), "point"),
                Plural.of(join.toSize(), "point"),
                Plural.of(parts.count(), "part"));
        List<Mark> marks =
                List.of(new Mark.Link(join.from(), join.to(), last), Mark.Group.of(parts.before(join, join.smaller())));
        return step("Join", text, parts.labels(), marks);
    }

    /** Takes the tree apart again, from the longest edge down. */
    private void condense(Hdbscan.Edges edges, GrownBranches branches, int[] labels) {
        List<int[]> splits = branches.splits();
        for (int[] parts : splits) {
            job.check();
            HdbscanResult.Branch parent = branches.get(branches.get(parts[0]).parent());
            last = edges.original(1 / branches.get(parts[0]).birth());
            branches.paintSplit(parts, labels);
            trace.add(() -> {
                int sum = 0;
                List<String> sizes = new ArrayList<>();
                List<Mark> marks = new ArrayList<>();
                for (int part : parts) {
                    sum += branches.get(part).size();
                    sizes.add(String.valueOf(branches.get(part).size()));
                    marks.addAll(branches.marks(part, last));
                }
                String text = String.format(
                        Locale.ROOT,
                        "Cut at %.4g, a branch of %d points splits into branches of %s; %s fell out.",
                        last,
                        parent.size(),
                        String.join(" and ", sizes),
                        Plural.of(parent.size() - sum, "point"));
                return step("Condense", text, labels, marks);
            });
        }
        if (splits.isEmpty()) {
            String text = "No cut leaves two parts of at least " + parameters.minClusterSize() + " points.";
            Arrays.fill(labels, Clustering.NOISE);
            trace.add(() -> step("Condense", text, labels, List.of()));
        }
    }

    private void choose(Hdbscan.Edges edges, GrownBranches branches, int[] labels) {
        for (int b = 0; b < branches.count(); b++) {
            HdbscanResult.Branch branch = branches.get(b);
            if (branch.label() < 0) {
                continue;
            }
            last = edges.original(1 / branch.birth());
            int[] members = branches.members(b);
            for (int point : members) {
                labels[point] = branch.label();
            }
            String text = String.format(
                    Locale.ROOT,
                    "Group %d is taken: it splits off with %s at %.4g, and its last points stay together down to %.4g.",
                    branch.label() + 1,
                    Plural.of(branch.size(), "point"),
                    last,
                    edges.original(1 / branch.densest()));
            trace.add(() -> step("Choose", text, labels, List.of(Mark.Group.of(members))));
        }
    }

    private Step step(String phase, String text, int[] labels, List<Mark> marks) {
        return new Step(phase, text, labels.clone(), last, marks);
    }
}
