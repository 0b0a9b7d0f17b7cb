package org.asterism.session.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was shown, and how, in sentences for a methods section. */
final class StimuliInWords {
    private static final String GENERATED = "generator ";

    private final Plan plan;

    StimuliInWords(Plan plan) {
        this.plan = plan;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add("The stimuli were " + Words.count(plan.stimuli().size(), "scatterplot", "scatterplots")
                + sources() + ".");
        sentences.addAll(expected());
        sentences.addAll(display(plan.display()));
        return sentences;
    }

    private String sources() {
        List<String> generators = plan.stimuli().stream()
                .map(Stimulus::origin)
                .filter(origin -> origin.startsWith(GENERATED))
                .toList();
        int tables = plan.stimuli().size() - generators.size();
        List<String> names = generators.stream()
                .map(origin -> first(origin.substring(GENERATED.length())))
                .distinct()
                .sorted()
                .toList();
        if (generators.isEmpty()) {
            return tables == 0 ? "" : " of existing tables";
        }
        String made = "made by the generators of Asterism (" + String.join(", ", names) + ")";
        return tables == 0 ? " " + made : ", " + tables + " of existing tables and " + generators.size() + " " + made;
    }

    private static String first(String words) {
        int end = words.indexOf(' ');
        return end < 0 ? words : words.substring(0, end);
    }

    private List<String> expected() {
        double[] known = plan.stimuli().stream()
                .mapToDouble(Stimulus::expected)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (known.length < 2) {
            return List.of();
        }
        double median = (known[(known.length - 1) / 2] + known[known.length / 2]) / 2;
        String of = known.length == plan.stimuli().size() ? "Their" : "The";
        return List.of(
                of + " ambiguity as predicted by CLAMS (Jeon et al., 2024), with Asterism's own model of pairs, ranged"
                        + " from " + Words.index(known[0]) + " to "
                        + Words.index(Arrays.stream(known).max().orElseThrow())
                        + " (median " + Words.index(median) + ").");
    }

    private static List<String> display(Display display) {
        String axes = display.aspect() == Display.Aspect.SQUARE
                ? "with each axis stretched to the side"
                : "with units of the same length on both axes";
        String opacity = display.opacity() >= 1 ? "opaque discs" : "discs of opacity " + Words.index(display.opacity());
        String shown = "Each was shown on a square of " + Words.plain(display.side()) + " logical pixels, " + axes
                + ", its points as " + opacity + " with a radius of " + Words.plain(display.radius()) + " pixels in "
                + Words.color(display.color()) + " on " + Words.color(display.ground())
                + (display.axes() ? ", with axes." : ", without axes.");
        return display.equals(Display.STUDY)
                ? List.of(shown, "This is the display of Jeon et al. (2024).")
                : List.of(shown);
    }
}
