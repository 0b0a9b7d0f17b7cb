package org.asterism.cluster.density;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Plural;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;

/** OPTICS for those who watch: each visit, what becomes easier to reach, then the groups along the plot. */
final class OpticsSteps implements Ordering.Visitor {
    private static final String WALK = """
        Start | while points are unvisited: start at the first of them
        Visit |   visit the point that is easiest to reach, its bar is as high as the way there
        Update |   if it is a core point: the way to others may be shorter from here
        """;
    private static final Pseudocode VALLEYS = Pseudocode.of("Reachability", WALK + """
        Extract | each valley of the plot with steep flanks is a group
        Result | all other points are noise
        """);
    private static final Pseudocode CUT = Pseudocode.of("Reachability", WALK + """
        Extract | bars in a row below the cut are a group
        Result | all other points are noise
        """);

    private final Trace trace;
    private final Optics parameters;
    private final int[] labels;
    private double last = Double.NaN;
    private double known = Double.NaN;

    OpticsSteps(Trace trace, Optics parameters, int size) {
        this.trace = trace;
        this.parameters = parameters;
        labels = new int[trace.watched() ? size : 0];
        Arrays.fill(labels, Clustering.UNLABELLED);
    }

    static Pseudocode code(Optics.Extraction extraction) {
        return extraction == Optics.Extraction.XI ? VALLEYS : CUT;
    }

    Ordering.Visitor visitor() {
        return trace.watched() ? this : NONE;
    }

    @Override
    public void visit(int point, int from, double reachability, double core) {
        labels[point] = 0;
        boolean start = from < 0;
        last = start ? Double.NaN : reachability;
        known = start ? known : reachability;
        trace.add(() -> {
            String reached = start
                    ? " starts a walk, since no visited point reaches it"
                    : String.format(
                            Locale.ROOT, " is the easiest to reach, at %.4g from point %d", reachability, from + 1);
            String text = "Point " + (point + 1) + reached + "; " + density(core) + ".";
            List<Mark> marks = marks(point, core);
            marks.add(new Mark.Bar(point, start ? Double.POSITIVE_INFINITY : reachability));
            if (!start) {
                marks.add(new Mark.Link(from, point, reachability));
            }
            return step(start ? "Start" : "Visit", text, marks);
        });
    }

    private String density(double core) {
        return core < Double.POSITIVE_INFINITY
                ? String.format(
                        Locale.ROOT, "its %d nearest, itself counted, lie within %.4g", parameters.minPoints(), core)
                : "it lies in no dense place, so nothing is reached from it";
    }

    @Override
    public void update(int point, double core, int[] easier, int count) {
        if (count > 0) {
            trace.add(() -> {
                String text = "From core point " + (point + 1) + " the way to " + Plural.of(count, "unvisited point")
                        + " is shorter than any known before.";
                List<Mark> marks = marks(point, core);
                marks.add(Mark.Group.of(Arrays.copyOf(easier, count)));
                return step("Update", text, marks);
            });
        }
    }

    private List<Mark> marks(int point, double core) {
        List<Mark> marks = new ArrayList<>(List.of(new Mark.Focus(point)));
        marks.addAll(Vicinity.reach(parameters.distance().metric(), point, core));
        return marks;
    }

    /** The groups, from left to right in the plot. */
    void ended(Reachability plot, Clustering result) {
        if (!trace.watched()) {
            return;
        }
        last = known;
        Arrays.fill(labels, Clustering.UNLABELLED);
        int[] order = plot.order();
        for (int from = 0, to; from < order.length; from = to) {
            int label = result.labels()[order[from]];
            to = from + 1;
            while (to < order.length && result.labels()[order[to]] == label) {
                to++;
            }
            if (label >= 0) {
                extract(label, from, Arrays.copyOfRange(order, from, to));
            }
        }
        String text = Plural.of(result.clusters(), "group") + ", and " + Plural.of(result.noise(), "point")
                + " of noise: " + rule() + ".";
        trace.end(() -> new Step("Result", text, result.labels().clone(), last, List.of()));
    }

    private void extract(int label, int from, int[] points) {
        for (int point : points) {
            labels[point] = label;
        }
        trace.add(() -> {
            String where = parameters.extraction() == Optics.Extraction.XI
                    ? "Bars %d to %d of the plot are a valley"
                    : "After bar %d the plot stays below the cut up to bar %d";
            String text = String.format(Locale.ROOT, where, from + 1, from + points.length) + ": group " + (label + 1)
                    + ", of " + Plural.of(points.length, "point") + ".";
            return step("Extract", text, List.of(Mark.Group.of(points)));
        });
    }

    private String rule() {
        return switch (parameters.extraction()) {
            case XI -> "groups are valleys with flanks steeper than " + parameters.xi();
            case CUT -> "groups lie below the height " + parameters.cut();
        };
    }

    private Step step(String phase, String text, List<Mark> marks) {
        return new Step(phase, text, labels.clone(), last, marks);
    }
}
