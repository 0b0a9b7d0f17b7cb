package org.asterism.cluster.density;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Plural;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.job.Job;
import org.asterism.numeric.Evenly;
import org.asterism.numeric.RadixSort;
import org.asterism.numeric.SignificantDigits;

/** Density peaks for those who watch: each point finds its way uphill, centres are chosen, and all follow, densest first. */
final class PeakSteps {
    private static final String CLIMB = """
        Density | measure how dense the surroundings of each point are
        Link | for each point: find the nearest denser one, and how far it is
        Centre | take as centres those that are dense and far from all denser ones
        Follow | for each other point, densest first: join the group of its nearest denser one
        """;
    private static final String END = "Result | all that led to one centre is a group\n";
    private static final Pseudocode CODE = Pseudocode.of("Density", CLIMB + END);
    private static final Pseudocode HALO = Pseudocode.of("Density", CLIMB + """
        Halo | points no denser than the border of their group to another are noise
        """ + END);

    /** How many densities the first step shows. */
    private static final int SHOWN = 300;
    /** How many centres one step shows, and up to how many there is a step for each. */
    private static final int FEW = 100;

    private final DecisionGraph graph;
    private final int[] order;
    private final Trace trace;
    private final Job job;
    private final int[] labels;
    private double last;

    /** @param graph at least one point, with distances in the unit of the data */
    PeakSteps(DecisionGraph graph, Trace trace, Job job) {
        this.graph = graph;
        this.trace = trace;
        this.job = job;
        order = RadixSort.descending(graph.density());
        labels = new int[order.length];
        Arrays.fill(labels, Clustering.UNLABELLED);
        last = graph.density()[order[0]];
    }

    static Pseudocode code(boolean halo) {
        return halo ? HALO : CODE;
    }

    static void empty(Trace trace) {
        trace.end(() -> new Step("Result", "There are no points.", new int[0], Double.NaN, List.of()));
    }

    /**
     * Writes all steps.
     *
     * @param reach how far the surroundings reach, to be drawn around the densest point
     * @param peaks the centres
     * @param whole the number of the centre that each point follows
     * @param halo whether some points are noise in the end
     */
    void write(List<Mark> reach, int[] peaks, int[] whole, boolean halo, Clustering result) {
        measured(reach);
        for (int point : order) {
            job.check();
            last = graph.density()[point];
            trace.add(() -> linked(point));
        }
        int[] number = numbers(peaks.length, whole, result);
        choose(peaks, number);
        follow(whole, number);
        if (halo) {
            System.arraycopy(result.labels(), 0, labels, 0, labels.length);
            String text = Plural.of(result.noise(), "point") + (result.noise() == 1 ? " is" : " are")
                    + " no denser than the border of the group to another, and noise.";
            trace.add(() -> step("Halo", text, List.of()));
        }
        String noise = halo ? ", and " + Plural.of(result.noise(), "point") + " of noise" : "";
        String text = Plural.of(result.clusters(), "group") + noise + ": all points have followed.";
        trace.end(() -> new Step("Result", text, result.labels().clone(), last, List.of()));
    }

    private void measured(List<Mark> reach) {
        trace.add(() -> {
            int densest = order[0];
            int sparsest = order[order.length - 1];
            String text = String.format(
                    Locale.ROOT,
                    "The density of each point is measured: from %.4g at point %d down to %.4g at point %d.",
                    graph.density()[densest],
                    densest + 1,
                    graph.density()[sparsest],
                    sparsest + 1);
            List<Mark> marks = new ArrayList<>(List.of(new Mark.Focus(densest)));
            marks.addAll(reach);
            Arrays.stream(Evenly.some(order.length, SHOWN))
                    .map(i -> order[i])
                    .forEach(point -> marks.add(new Mark.Peak(point, graph.density()[point], Double.NaN)));
            return step("Density", text, marks);
        });
    }

    private Mark peak(int point) {
        return new Mark.Peak(point, graph.density()[point], graph.separation()[point]);
    }

    private Step linked(int point) {
        int denser = graph.denser()[point];
        double separation = graph.separation()[point];
        String own = "Point " + (point + 1) + ", of density " + number(graph.density()[point]);
        if (denser < 0) {
            String text =
                    own + ", is the densest of all; it counts as far from denser ones as from the farthest point, "
                            + number(separation) + ".";
            return step("Link", text, List.of(new Mark.Focus(point), peak(point)));
        }
        String text = own + ", has its nearest denser point " + (denser + 1) + " at " + number(separation) + ".";
        return step(
                "Link", text, List.of(new Mark.Focus(point), new Mark.Link(point, denser, separation), peak(point)));
    }

    /** The number of each centre in the result, or one of its own where all that follow it are noise. */
    private static int[] numbers(int centres, int[] whole, Clustering result) {
        int[] number = new int[centres];
        Arrays.fill(number, Clustering.NOISE);
        for (int i = 0; i < whole.length; i++) {
            number[whole[i]] = Math.max(number[whole[i]], result.labels()[i]);
        }
        int unused = result.clusters();
        for (int c = 0; c < centres; c++) {
            number[c] = number[c] < 0 ? unused++ : number[c];
        }
        return number;
    }

    /** A step a centre, which shows those before it too; all in one where they are many. */
    private void choose(int[] peaks, int[] number) {
        for (int c = 0; c < peaks.length; c++) {
            job.check();
            int peak = peaks[c];
            int count = c + 1;
            labels[peak] = number[c];
            last = graph.density()[peak];
            if (peaks.length <= FEW || count == peaks.length) {
                trace.add(() -> {
                    List<Mark> marks = new ArrayList<>();
                    IntStream.range(0, Math.min(count, FEW))
                            .forEach(i -> marks.add(new Mark.Medoid(number[i], peaks[i])));
                    marks.add(new Mark.Focus(peak));
                    marks.add(peak(peak));
                    return step("Centre", chosen(peak, number[count - 1]), marks);
                });
            }
        }
    }

    private String chosen(int peak, int number) {
        String far = graph.denser()[peak] < 0
                ? "the densest of all"
                : "of density " + number(last) + " and " + number(graph.separation()[peak]) + " from all denser ones";
        return "Point " + (peak + 1) + ", " + far + ", stands out and is the centre of group " + (number + 1) + ".";
    }

    private void follow(int[] whole, int[] number) {
        for (int point : order) {
            job.check();
            if (labels[point] >= 0) {
                continue;
            }
            labels[point] = number[whole[point]];
            last = graph.density()[point];
            int denser = graph.denser()[point];
            trace.add(() -> {
                String text = "Point " + (point + 1) + ", of density " + number(last) + ", follows point "
                        + (denser + 1) + " into group " + (labels[point] + 1) + ".";
                Mark link = new Mark.Link(point, denser, graph.separation()[point]);
                return step("Follow", text, List.of(new Mark.Focus(point), link));
            });
        }
    }

    private static String number(double value) {
        return SignificantDigits.of(value, 4);
    }

    private Step step(String phase, String text, List<Mark> marks) {
        return new Step(phase, text, labels.clone(), last, marks);
    }
}
