package org.asterism.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.asterism.cluster.mixture.Mixture;
import org.asterism.geometry.Bounds;
import org.asterism.parameter.Schema;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Audience;
import org.asterism.perception.Description;
import org.asterism.perception.Pair;
import org.asterism.perception.PairFeature;
import org.asterism.perception.Percept;
import org.asterism.perception.Range;
import org.asterism.perception.compare.Outcome.Scored;

/** A score with all that it was made from, for {@link Json}: enough to check every number of it by hand. */
public final class AmbiguityJson {
    private AmbiguityJson() {}

    /** A range over seeds. */
    public static Map<String, Object> of(Range range) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("min", range.min());
        json.put("median", range.median());
        json.put("max", range.max());
        return json;
    }

    static Map<String, Object> of(Scored plot) {
        Ambiguity ambiguity = plot.ambiguity();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", plot.candidate().table());
        json.put("x", plot.x());
        json.put("y", plot.y());
        json.put("points", ambiguity.points());
        json.put("scored", ambiguity.scored());
        json.put("settings", Json.parameters(Schema.of(ambiguity.settings()).values(ambiguity.settings())));
        json.put("aspect", ambiguity.viewing().aspect());
        json.put("model", ambiguity.viewing().model().name());
        json.put("ambiguity", ambiguity.score());
        json.put("components", ambiguity.components());
        json.put("elbow", ambiguity.elbow());
        json.put("limit", ambiguity.limit());
        json.put("seeds", ambiguity.ranges().seeds());
        json.put("range", of(ambiguity.range()));
        json.put("audience", audience(ambiguity));
        json.put("warnings", warnings(ambiguity));
        json.put("description", new Description(ambiguity, Bounds.of(plot.points())).paragraph(plot.x(), plot.y()));
        json.put("bic", ambiguity.bic());
        json.put("mixture", mixture(ambiguity.mixture()));
        json.put("pairs", ambiguity.pairs().stream().map(AmbiguityJson::of).toList());
        json.put("seconds", plot.seconds());
        return json;
    }

    private static Map<String, Object> audience(Ambiguity ambiguity) {
        Audience audience = ambiguity.audience();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ami", audience.ami());
        json.put("ari", audience.ari());
        json.put("v_measure", audience.vMeasure());
        json.put("range", of(ambiguity.ranges().audience()));
        json.put("views", audience.percepts().stream().map(AmbiguityJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(Percept percept) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("share", percept.share());
        json.put("groups", percept.groups());
        json.put("components", percept.grouping());
        return json;
    }

    private static List<String> warnings(Ambiguity ambiguity) {
        return ambiguity.cautions().stream()
                .map(caution -> caution.words(ambiguity))
                .toList();
    }

    /** The components in data coordinates. */
    private static List<Map<String, Object>> mixture(Mixture mixture) {
        return IntStream.range(0, mixture.size())
                .mapToObj(j -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("weight", mixture.weight(j));
                    json.put("mean", mixture.mean(j));
                    json.put("covariance", mixture.covariance(j));
                    return json;
                })
                .toList();
    }

    private static Map<String, Object> of(Pair pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("i", pair.i());
        json.put("j", pair.j());
        json.put("separability", pair.separability());
        json.put("ambiguity", pair.ambiguity());
        json.put("sentence", pair.sentence());
        Map<String, Object> features = new LinkedHashMap<>();
        for (PairFeature feature : PairFeature.values()) {
            features.put(feature.name().toLowerCase(Locale.ROOT), feature.of(pair.components()));
        }
        json.put("features", features);
        return json;
    }
}
