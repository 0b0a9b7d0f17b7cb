package org.asterism.workspace.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.asterism.annotation.Annotation;
import org.asterism.annotation.Label;
import org.asterism.cluster.Clustering;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Labels as JSON, which row has which as a part beside it. */
final class AnnotationJson {
    private AnnotationJson() {}

    /** @param hint a name for the part */
    static ObjectNode write(Annotation annotation, Parts.Sink parts, String hint) throws IOException {
        ObjectNode node = Json.object();
        ArrayNode labels = node.putArray("labels");
        for (Label label : annotation.labels()) {
            labels.add(LabelJson.write(Json.object(), label));
        }
        return node.put("assignment", parts.put(hint, annotation.assignment()));
    }

    static Annotation read(Fields fields, ArrayReader arrays, int rows) throws IOException {
        List<Label> labels = new ArrayList<>();
        for (Fields label : fields.objects("labels")) {
            labels.add(LabelJson.read(label));
        }
        int[] assignment = arrays.ints(fields.text("assignment"), rows);
        fields.requireLabels(assignment, Clustering.UNLABELLED, labels.size());
        return new Annotation(labels, assignment);
    }
}
