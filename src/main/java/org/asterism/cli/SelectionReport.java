package org.asterism.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.report.Json;
import org.asterism.tuning.selection.Cell;
import org.asterism.tuning.selection.SelectionFunction;
import org.asterism.tuning.selection.Share;
import org.asterism.tuning.selection.Surface;
import org.jspecify.annotations.Nullable;

/**
 * What {@code selection} says.
 *
 * @param names one a surface
 */
record SelectionReport(SelectionFunction function, List<String> names, List<Surface> surfaces) {
    /** One algorithm at one size and distance. */
    private record Row(String name, int size, double distance, Cell cell) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "%s\t%d\t%.2f\t%s\t%s",
                    name,
                    size,
                    distance,
                    words(cell.recovered()),
                    words(cell.spurious()));
        }

        private static String words(Share share) {
            return String.format(
                    Locale.ROOT,
                    "%d/%d (%.0f-%.0f %%)",
                    share.hits(),
                    share.trials(),
                    100 * share.low(),
                    100 * share.high());
        }

        Map<String, @Nullable Object> json() {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("algorithm", name);
            json.put("size", size);
            json.put("distance", distance);
            json.put("completeness", json(cell.recovered()));
            json.put("contamination", json(cell.spurious()));
            json.put("members", Json.number(cell.meanMembers()));
            json.put("foreign", Json.number(cell.meanForeign()));
            return json;
        }

        private static Map<String, @Nullable Object> json(Share share) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("hits", share.hits());
            json.put("trials", share.trials());
            json.put("value", Json.number(share.value()));
            json.put("low", share.low());
            json.put("high", share.high());
            return json;
        }
    }

    List<String> lines() {
        Stream<String> head = Stream.of("algorithm\tsize\tdistance\tfound again\tspurious clusters");
        return Stream.concat(head, each(Row::line).stream()).toList();
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("repeats", function.repeats());
        json.put("seed", function.seed());
        json.put("cells", each(Row::json));
        return json;
    }

    private <T> List<T> each(Function<Row, T> form) {
        return IntStream.range(0, names.size())
                .boxed()
                .flatMap(this::rows)
                .map(form)
                .toList();
    }

    private Stream<Row> rows(int algorithm) {
        int wide = function.distances().size();
        return IntStream.range(0, function.sizes().size() * wide)
                .mapToObj(cell -> new Row(
                        names.get(algorithm),
                        function.sizes().get(cell / wide),
                        function.distances().get(cell % wide),
                        surfaces.get(algorithm).cell(cell / wide, cell % wide)));
    }
}
