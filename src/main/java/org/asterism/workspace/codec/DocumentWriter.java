package org.asterism.workspace.codec;

import java.io.IOException;
import org.asterism.annotation.NamedSelection;
import org.asterism.data.Column;
import org.asterism.data.DateColumn;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.workspace.Drawing;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.asterism.workspace.Workspace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A workspace as a JSON document, its arrays as parts beside it; {@link DocumentReader} is the way back. */
final class DocumentWriter {
    static final String FORMAT = "asterism-workspace";
    static final int VERSION = 3;

    private final Parts.Sink parts;

    DocumentWriter(Parts.Sink parts) {
        this.parts = parts;
    }

    ObjectNode write(Workspace workspace) throws IOException {
        ObjectNode document = Json.object().put("format", FORMAT).put("version", VERSION);
        document.put("active", workspace.active());
        ArrayNode studies = document.putArray("studies");
        for (Study study : workspace.studies()) {
            studies.add(study(study));
        }
        return document;
    }

    private ObjectNode study(Study study) throws IOException {
        String folder = "study-" + study.id();
        ObjectNode node = Json.object().put("id", study.id());
        node.put("name", study.dataset().name()).put("rows", study.dataset().rows());
        ArrayNode columns = node.putArray("columns");
        for (Column column : study.dataset().columns()) {
            columns.add(column(column, folder + "/data/" + column.name()));
        }
        node.set("axes", Json.texts(study.axes()));
        node.put("truth", study.truth());
        ArrayNode runs = node.putArray("runs");
        for (Run run : study.runs()) {
            runs.add(RunJson.write(run, parts, folder + "/run-" + run.id()));
        }
        node.set("annotation", AnnotationJson.write(study.annotation(), parts, folder + "/annotation"));
        SelectionWriter recipes = new SelectionWriter(parts, folder);
        node.set("selection", recipes.write(study.selection()));
        ArrayNode kept = node.putArray("selections");
        for (NamedSelection named : study.selections()) {
            kept.add(Json.object().put("name", named.name()).set("recipe", recipes.write(named.selection())));
        }
        Drawing drawing = study.drawing();
        if (drawing != null) {
            node.set("drawing", DrawingJson.write(drawing, parts, folder + "/outline"));
        }
        return node.set("view", ViewJson.write(study.view()));
    }

    private ObjectNode column(Column column, String hint) throws IOException {
        ObjectNode node = Json.object().put("name", column.name());
        return switch (column) {
            case NumberColumn numbers -> node.put("type", "number").put("part", parts.put(hint, numbers.values()));
            case DateColumn dates -> node.put("type", "date").put("part", parts.put(hint, dates.values()));
            case TextColumn words ->
                node.put("type", "text")
                        .put("part", parts.put(hint, words.codes()))
                        .put("levels", parts.put(hint + "-levels", words.levels()))
                        .put("level-count", words.levels().size());
        };
    }
}
