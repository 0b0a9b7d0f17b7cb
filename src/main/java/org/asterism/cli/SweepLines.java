package org.asterism.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.quality.Internal;
import org.asterism.quality.Labelled;
import org.asterism.quality.Measure;
import org.asterism.tuning.sweep.Curve;
import org.asterism.tuning.sweep.Outcome;
import org.asterism.tuning.sweep.Range;
import org.asterism.tuning.sweep.Sweep;

/** The table that {@code sweep} prints for people, row by row. */
record SweepLines(Sweep sweep, List<Measure<Labelled>> measures) {
    private static final int WIDTH = 10;

    String header() {
        List<String> cells = new ArrayList<>();
        sweep.ranges().forEach(range -> cells.add(range.parameter().option()));
        cells.addAll(List.of("clusters", "noise"));
        measures.forEach(measure -> cells.add(measure.id()));
        cells.add("seconds");
        return row(cells);
    }

    String line(Outcome outcome) {
        List<String> cells = new ArrayList<>(values(outcome.algorithm()).values());
        switch (outcome) {
            case Outcome.Refused refused -> cells.add(refused.reason());
            case Outcome.Clustered found -> {
                cells.add(Integer.toString(found.clustering().clusters()));
                cells.add(Integer.toString(found.clustering().noise()));
                found.indices().forEach(index -> cells.add(number(index.value())));
                cells.add(QualityReport.decimal(found.seconds()));
            }
        }
        return row(cells);
    }

    /** Where each measure is best, and where a falling or rising one bends. */
    List<String> marks(List<Outcome> outcomes) {
        List<String> lines = new ArrayList<>();
        for (Measure<Labelled> measure : measures) {
            best(outcomes, measure)
                    .ifPresent(best -> lines.add("best " + measure.title() + ": " + words(best.algorithm()) + " ("
                            + number(value(best, measure)) + "; " + measure.reading() + ")"));
            knee(outcomes, measure).ifPresent(knee -> lines.add("elbow of " + measure.title() + ": " + knee));
        }
        return lines;
    }

    /** The outcome with the best value of a measure, the first of equal ones; none of what more clusters always lower. */
    Optional<Outcome.Clustered> best(List<Outcome> outcomes, Measure<Labelled> measure) {
        if (measure.equals(Internal.WITHIN)) {
            return Optional.empty();
        }
        double sign = measure.best() == Measure.Best.HIGHER ? 1 : -1;
        Outcome.Clustered best = null;
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Clustered found
                    && !Double.isNaN(value(found, measure))
                    && (best == null || sign * value(found, measure) > sign * value(best, measure))) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The value at the bend of a measure along the only parameter, such as "k 5". */
    Optional<String> knee(List<Outcome> outcomes, Measure<Labelled> measure) {
        if (sweep.ranges().size() > 1) {
            return Optional.empty();
        }
        Range range = sweep.ranges().getFirst();
        OptionalInt knee = Curve.of(range, measure, outcomes).knee();
        return knee.isEmpty()
                ? Optional.empty()
                : Optional.of(range.parameter().option() + " "
                        + Declaration.text(range.values().get(knee.getAsInt())));
    }

    /** The values of what is swept, by option. */
    Map<String, String> values(Clusterer algorithm) {
        Map<String, Object> all = Schema.of(algorithm).values(algorithm);
        return sweep.ranges().stream()
                .map(range -> range.parameter().option())
                .collect(Collectors.toMap(
                        option -> option,
                        option -> Declaration.text(all.getOrDefault(option, "")),
                        (a, _) -> a,
                        LinkedHashMap::new));
    }

    private String words(Clusterer algorithm) {
        return values(algorithm).entrySet().stream()
                .map(value -> value.getKey() + " " + value.getValue())
                .collect(Collectors.joining(", "));
    }

    private static double value(Outcome.Clustered found, Measure<?> measure) {
        return found.indices().stream()
                .filter(index -> index.measure().equals(measure))
                .mapToDouble(Measure.Value::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    private String row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            row.append(String.format(Locale.ROOT, "%-" + width(column) + "s  ", cells.get(column)));
        }
        return row.toString().stripTrailing();
    }

    private int width(int column) {
        int measure = column - sweep.ranges().size() - 2;
        int title = measure >= 0 && measure < measures.size()
                ? measures.get(measure).id().length()
                : 0;
        int option = column < sweep.ranges().size()
                ? sweep.ranges().get(column).parameter().option().length()
                : 0;
        return Math.max(WIDTH, Math.max(title, option));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "none" : String.format(Locale.ROOT, "%.4g", value);
    }
}
