package org.asterism.workspace.codec;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.workspace.Indices;
import org.asterism.workspace.Run;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A run as JSON, its labels as a part beside it, both ways. */
final class RunJson {
    private static final List<String> OLD_INDICES = List.of("silhouette", "truth-ari");

    private RunJson() {}

    static ObjectNode write(Run run, Parts.Sink parts, String hint) throws IOException {
        ObjectNode node = Json.object().put("id", run.id()).put("name", run.name());
        node.put("pinned", run.pinned());
        RecipeJson.write(node, run.recipe());
        node.put("fingerprint", run.fingerprint());
        node.put("labels", parts.put(hint, run.labels())).put("clusters", run.clusters());
        ArrayNode colors = node.putArray("colors");
        run.colors().forEach(colors::add);
        node.set("noise-share", Json.number(run.noiseShare()));
        node.set("indices", write(run.indices()));
        return node.set("seconds", Json.number(run.seconds()));
    }

    private static ObjectNode write(Indices indices) {
        ObjectNode node = Json.object();
        node.set("silhouette", Json.number(indices.silhouette()));
        node.set("davies-bouldin", Json.number(indices.daviesBouldin()));
        node.set("calinski-harabasz", Json.number(indices.calinskiHarabasz()));
        return node.set("truth-ari", Json.number(indices.truthAri()));
    }

    static Run read(Fields fields, ArrayReader arrays, int rows) throws IOException {
        int[] labels = arrays.ints(fields.text("labels"), rows);
        int clusters = fields.whole("clusters", 0, Integer.MAX_VALUE);
        fields.requireLabels(labels, Clustering.UNLABELLED, clusters);
        return new Run(
                fields.whole("id", 1, Integer.MAX_VALUE),
                fields.text("name"),
                fields.flag("pinned"),
                RecipeJson.read(fields),
                fields.text("fingerprint"),
                labels,
                clusters,
                colors(fields, clusters),
                fields.number("noise-share"),
                indices(fields.object("indices")),
                fields.number("seconds"));
    }

    private static List<Integer> colors(Fields run, int clusters) {
        int[] colors = run.wholes("colors");
        if (colors.length != 0 && colors.length != clusters) {
            throw run.wrong("colors", "one a cluster");
        }
        return Arrays.stream(colors).boxed().toList();
    }

    private static Indices indices(Fields fields) {
        return new Indices(
                fields.number("silhouette"),
                fields.number("davies-bouldin"),
                fields.number("calinski-harabasz"),
                fields.number("truth-ari"));
    }

    /** Runs of version 2 had no name, were not pinned, and had two indices, among the other fields. */
    static ObjectNode fromVersion2(ObjectNode document) {
        document.path("studies")
                .forEach(study -> study.path("runs").forEach(run -> {
                    if (run instanceof ObjectNode old && !old.has("indices")) {
                        old.put("name", "").put("pinned", false).putArray("colors");
                        ObjectNode indices = write(Indices.NONE);
                        OLD_INDICES.forEach(index -> indices.set(index, old.remove(index)));
                        old.set("indices", indices);
                    }
                }));
        return document;
    }
}
