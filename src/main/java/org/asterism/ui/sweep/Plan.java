package org.asterism.ui.sweep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.asterism.cluster.Clusterer;
import org.asterism.job.Job;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.quality.Labelled;
import org.asterism.quality.Measure;
import org.asterism.tuning.sweep.Outcome;
import org.asterism.tuning.sweep.Range;
import org.asterism.tuning.sweep.Sweep;
import org.asterism.workspace.Recipe;

/**
 * A sweep that was asked for.
 *
 * @param measures at least one
 */
record Plan(Subject subject, Sweep sweep, List<Measure<Labelled>> measures) {
    Plan {
        measures = List.copyOf(measures);
    }

    List<Range> ranges() {
        return sweep.ranges();
    }

    /** How many combinations of values there are. */
    int size() {
        return ranges().stream().mapToInt(range -> range.values().size()).reduce(1, (a, b) -> a * b);
    }

    /** Where a row's value of a swept parameter stands among all of them, from 0. */
    int index(Row row, int range) {
        int after = ranges().stream()
                .skip(range + 1L)
                .mapToInt(other -> other.values().size())
                .reduce(1, (a, b) -> a * b);
        return row.place() / after % ranges().get(range).values().size();
    }

    /** What a row would run by itself. */
    Recipe recipe(Row row) {
        Recipe base = subject.recipe();
        return new Recipe(row.outcome().algorithm(), base.columns(), base.standardized());
    }

    /** @param found gets each row as soon as it is there */
    void run(Consumer<Row> found, Job job) {
        job.stage(Schema.of(sweep.base()).title());
        Map<Clusterer, Integer> places = new HashMap<>();
        sweep.members().forEach(member -> places.put(member, places.size()));
        sweep.run(
                subject.space(),
                measures,
                outcome -> found.accept(row(places.getOrDefault(outcome.algorithm(), 0), outcome)),
                job);
    }

    private Row row(int place, Outcome outcome) {
        Map<String, Object> values = Schema.of(outcome.algorithm()).values(outcome.algorithm());
        List<String> texts = ranges().stream()
                .map(range ->
                        Declaration.text(values.getOrDefault(range.parameter().option(), "")))
                .toList();
        return new Row(place, texts, outcome);
    }
}
