package org.asterism.lesson.play;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;

/** The name of a run. */
public final class RunTitle {
    private RunTitle() {}

    /**
     * The name of an algorithm, with what tells it from the same algorithm beside it, such as "k-medoids, FasterPAM".
     *
     * @param all that run beside each other; the algorithm itself may be among them
     */
    public static String of(Clusterer algorithm, List<? extends Clusterer> all) {
        String title = Schema.of(algorithm).title();
        return all.stream()
                .filter(other -> !other.equals(algorithm) && other.getClass().equals(algorithm.getClass()))
                .map(other -> title + differences(algorithm, other))
                .findFirst()
                .orElse(title);
    }

    private static String differences(Clusterer algorithm, Clusterer other) {
        Schema<Clusterer> schema = Schema.of(algorithm);
        Map<String, Object> others = schema.effective(other);
        return schema.effective(algorithm).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(others.get(entry.getKey())))
                .map(entry -> ", " + value(schema.declaration(entry.getKey()), Declaration.text(entry.getValue())))
                .collect(Collectors.joining());
    }

    private static String value(Declaration parameter, String value) {
        return parameter.type().isEnum()
                ? parameter.title(value)
                : parameter.option().replace('-', ' ') + " " + value;
    }
}
