package org.asterism.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.asterism.parameter.Declaration;
import org.asterism.quality.Measure;
import org.asterism.quality.Noise;
import org.asterism.report.Json;
import org.jspecify.annotations.Nullable;

/**
 * Measures with their values, as the commands print them.
 *
 * @param against what the labels are measured against, such as "the points"
 * @param noise how noise was counted
 */
record QualityReport(String against, Noise noise, List<Measure.Value> values) {
    /** A heading, and one line a measure; nothing where there is none. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (values.isEmpty()) {
            return lines;
        }
        lines.add("against " + against + ", " + noise.words());
        values.forEach(value -> lines.add(String.format(
                Locale.ROOT,
                "  %-24s %-10s %s",
                value.measure().title(),
                decimal(value.value()),
                value.measure().reading())));
        return lines;
    }

    /** How noise was counted, and each measure by its id. */
    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("noise", Declaration.text(noise));
        values.forEach(value -> json.put(key(value.measure()), Json.number(value.value())));
        return json;
    }

    static String key(Measure<?> measure) {
        return measure.id().replace('-', '_');
    }

    static String decimal(double value) {
        return Double.isNaN(value) ? "none" : String.format(Locale.ROOT, "%.3f", value);
    }
}
