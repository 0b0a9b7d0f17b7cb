package org.asterism.perception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Ellipse;
import org.asterism.parameter.Declaration;

/**
 * A plot in words, from its components: for captions, reports and people who do not see it.
 *
 * <p>Left, right, upper and lower are of the plot as drawn; groups are called by the numbers that the plot writes on them.
 */
public final class Description {
    private static final int NAMED = 6;
    private static final int PAIRS = 3;
    private static final double ELONGATED = 2;
    private static final double SEPARATE = 0.2;
    private static final double JOINED = 0.8;

    private final Ambiguity ambiguity;
    private final Bounds bounds;

    /** @param bounds of the plotted points, in data coordinates */
    public Description(Ambiguity ambiguity, Bounds bounds) {
        this.ambiguity = ambiguity;
        this.bounds = bounds;
    }

    /** The whole paragraph. */
    public String paragraph(String x, String y) {
        List<String> sentences = new ArrayList<>();
        sentences.add(String.format(
                Locale.ROOT,
                "Scatter plot of %s (upwards) against %s (across), %,d points.",
                y,
                x,
                ambiguity.points()));
        sentences.add(groups());
        sentences.addAll(pairs());
        sentences.add(audience());
        sentences.add(score());
        sentences.add(basis());
        return String.join(" ", sentences);
    }

    /** How many groups there are, and each one's place, size and shape, the largest first. */
    String groups() {
        int k = ambiguity.components();
        if (k == 1) {
            return "The points form a single group, " + shape(0) + ".";
        }
        String named = IntStream.range(0, k)
                .boxed()
                .sorted(Comparator.comparingInt(j -> -ambiguity.sizes()[j]))
                .limit(NAMED)
                .map(j -> "group " + (j + 1) + " " + place(j) + " with " + percent(share(j)) + " of the points, "
                        + shape(j))
                .collect(Collectors.joining("; "));
        String rest = k > NAMED ? "; and " + (k - NAMED) + " smaller ones" : "";
        return "It consists of " + k + " groups: " + named + rest + ".";
    }

    /** The pairs that viewers disagree about most, then whether the others are apart. */
    private List<String> pairs() {
        List<String> sentences = new ArrayList<>();
        List<Pair> ranked = ambiguity.ranked();
        List<Pair> doubtful =
                ranked.stream().filter(Description::doubtful).limit(PAIRS).toList();
        doubtful.forEach(pair -> sentences.add("Whether groups " + (pair.i() + 1) + " and " + (pair.j() + 1)
                + " are one is in doubt: " + percent(pair.single()) + " of viewers would say so."));
        long more = ranked.stream().filter(Description::doubtful).count() - doubtful.size();
        if (more > 0) {
            sentences.add(more == 1 ? "One more pair is in doubt." : more + " more pairs are in doubt.");
        }
        long apart = ranked.stream().filter(pair -> pair.single() <= SEPARATE).count();
        if (apart > 0) {
            sentences.add(
                    apart == ranked.size()
                            ? "All pairs of groups stand clearly apart."
                            : apart + " of the " + ranked.size() + " pairs of groups "
                                    + (apart == 1 ? "stands" : "stand") + " clearly apart.");
        }
        return sentences;
    }

    /** What viewers are predicted to see, the most frequent first. */
    public String audience() {
        int[] counts = ambiguity.audience().counts(100);
        List<Percept> percepts = ambiguity.audience().percepts();
        String seen = IntStream.range(0, Math.min(PAIRS, counts.length))
                .filter(v -> counts[v] > 0)
                .mapToObj(
                        v -> counts[v] + " would see " + number(percepts.get(v).groups()))
                .collect(Collectors.joining(", "));
        return "Of 100 viewers " + seen + ".";
    }

    /** The score with its range. */
    private String score() {
        Range range = ambiguity.range();
        String over = range.seeds() == 1 ? "of one seed" : range.words();
        return String.format(
                Locale.ROOT,
                "The cluster ambiguity (CLAMS) is %.2f on a scale from 0 to 1, %s (%s).",
                ambiguity.score(),
                Clarity.of(ambiguity.score()).words().toLowerCase(Locale.ROOT),
                over);
    }

    /** What another needs to compute it again. */
    private String basis() {
        Clams settings = ambiguity.settings();
        String coordinates = settings.coordinates() == Coordinates.RAW
                ? "raw coordinates"
                : String.format(Locale.ROOT, "the points as displayed in proportions of %.1f to 1", proportions());
        return "It was computed from " + coordinates + ", with sensitivity " + Declaration.text(settings.sensitivity())
                + ", seed " + settings.seed() + " and the model \""
                + ambiguity.viewing().model().name() + "\".";
    }

    private double proportions() {
        double square = Viewing.filling(bounds, 1).aspect();
        return square / ambiguity.viewing().aspect();
    }

    /** What the difference between the score and the audience's disagreement means, in a sentence. */
    public String difference() {
        double score = ambiguity.score();
        double audience = ambiguity.audience().ami();
        if (ambiguity.components() == 1) {
            return "There is one group, and nothing to disagree about.";
        }
        if (score - audience > 0.25) {
            double likeliest = ambiguity.audience().percepts().getFirst().share();
            return likeliest > 0.6
                    ? "CLAMS counts every doubtful pair alike, but " + percent(likeliest)
                            + " of viewers would see the same picture."
                    : "CLAMS counts every doubtful pair alike, but the pictures that viewers see have much in common.";
        }
        if (audience - score > 0.25) {
            return "Few pairs are in doubt, but they decide on large groups, so viewers' pictures differ more than the"
                    + " score says.";
        }
        return "Both say about the same: the doubt in the pairs is the doubt in the pictures.";
    }

    private static boolean doubtful(Pair pair) {
        return pair.single() > SEPARATE && pair.single() < JOINED;
    }

    private double share(int j) {
        return (double) ambiguity.sizes()[j] / ambiguity.scored();
    }

    private String place(int j) {
        double[] mean = ambiguity.mixture().mean(j);
        int column = third(mean[0], bounds.minX(), bounds.maxX());
        int row = third(mean[1], bounds.minY(), bounds.maxY());
        String vertical = List.of("lower", "", "upper").get(row);
        String horizontal = List.of("left", "", "right").get(column);
        if (vertical.isEmpty() && horizontal.isEmpty()) {
            return "in the middle";
        }
        if (vertical.isEmpty()) {
            return "on the " + horizontal;
        }
        return horizontal.isEmpty() ? "in the " + vertical + " middle" : "on the " + vertical + " " + horizontal;
    }

    private static int third(double value, double low, double high) {
        double share = high / 2 > low / 2 ? (value / 2 - low / 2) / (high / 2 - low / 2) : 0.5;
        return (int) Math.clamp(share * 3, 0, 2);
    }

    /** As drawn on a square, since the units of the axes say nothing about what is seen. */
    private String shape(int j) {
        double[][] c = ambiguity.mixture().component(j).covariance();
        Ellipse ellipse = Ellipse.of(0, 0, c[0][0], c[0][1], c[1][1]);
        if (ellipse.major() < ELONGATED * ellipse.minor()) {
            return "round";
        }
        double degrees = Math.toDegrees(ellipse.angle());
        if (Math.abs(degrees) < 20) {
            return "elongated across";
        }
        if (Math.abs(degrees) > 70) {
            return "elongated upwards";
        }
        return degrees > 0 ? "elongated, rising to the right" : "elongated, falling to the right";
    }

    /** "one group" or such as "3 groups", within a sentence. */
    public static String number(int groups) {
        return groups == 1 ? "one group" : groups + " groups";
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
