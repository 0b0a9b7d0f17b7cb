package org.asterism.workspace.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.asterism.annotation.NamedSelection;
import org.asterism.job.Job;
import org.asterism.parameter.Declaration;
import org.asterism.workspace.DataSource;
import org.asterism.workspace.Release;
import org.asterism.workspace.StudyRecipe;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A recipe as a JSON document, both ways. */
final class RecipeDocument {
    private static final String ROWS = "labels";
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private RecipeDocument() {}

    static ObjectNode write(StudyRecipe recipe, int version) throws IOException {
        ObjectNode document = Json.object()
                .put("format", RecipeFile.FORMAT)
                .put("version", version)
                .put("program", "Asterism " + Release.VERSION);
        document.set("data", source(recipe.source()));
        document.set("axes", Json.texts(recipe.axes()));
        if (recipe.truth() != null) {
            document.put("truth", recipe.truth());
        }
        ArrayNode runs = document.putArray("runs");
        recipe.steps().forEach(step -> runs.add(step(step)));
        ObjectNode parts = Json.object();
        Parts.Sink sink = InlineParts.sink(parts);
        document.set("annotation", AnnotationJson.write(recipe.annotation(), sink, ROWS));
        SelectionWriter selections = new SelectionWriter(sink, ROWS);
        ArrayNode kept = document.putArray("selections");
        for (NamedSelection named : recipe.selections()) {
            kept.add(Json.object().put("name", named.name()).set("recipe", selections.write(named.selection())));
        }
        if (recipe.drawing() != null) {
            document.set("drawing", DrawingJson.write(recipe.drawing(), sink, "outline"));
        }
        document.set("view", ViewJson.write(recipe.view()));
        return document.set("parts", parts);
    }

    private static ObjectNode source(DataSource source) {
        ObjectNode node = Json.object().put("name", source.name()).put("rows", source.rows());
        node.put("fingerprint", source.fingerprint());
        ArrayNode columns = node.putArray("columns");
        source.columns()
                .forEach(part -> columns.addObject()
                        .put("name", part.name())
                        .put("type", Declaration.text(part.kind()))
                        .put("fingerprint", part.fingerprint()));
        return node;
    }

    private static ObjectNode step(StudyRecipe.Step step) {
        ObjectNode node = Json.object().put("id", step.id()).put("name", step.name());
        node.put("pinned", step.pinned());
        RecipeJson.write(node, step.recipe());
        return node.put("clusters", step.clusters()).put("fingerprint", step.fingerprint());
    }

    /** @param document of the current version */
    static StudyRecipe read(Fields document) throws IOException {
        ArrayReader arrays = new ArrayReader(InlineParts.source(document.get("parts")), Job.QUIET);
        DataSource source = source(document.object("data"));
        return new StudyRecipe(
                source,
                document.texts("axes"),
                document.has("truth") ? document.text("truth") : null,
                document.objects("runs").stream().map(RecipeDocument::step).toList(),
                AnnotationJson.read(document.object("annotation"), arrays, source.rows()),
                kept(document, arrays),
                document.has("drawing") ? DrawingJson.read(document.object("drawing"), arrays, source.rows()) : null,
                ViewJson.read(document.object("view")));
    }

    private static DataSource source(Fields fields) {
        return new DataSource(
                fields.text("name"),
                fields.whole("rows", 0, Integer.MAX_VALUE),
                fields.objects("columns").stream()
                        .map(column -> new DataSource.Part(
                                column.text("name"), column.choice("type", DataSource.Kind.class), fingerprint(column)))
                        .toList(),
                fingerprint(fields));
    }

    private static StudyRecipe.Step step(Fields fields) {
        return new StudyRecipe.Step(
                fields.whole("id", 1, Integer.MAX_VALUE),
                fields.text("name"),
                fields.flag("pinned"),
                RecipeJson.read(fields),
                fields.whole("clusters", 0, Integer.MAX_VALUE),
                fingerprint(fields));
    }

    private static String fingerprint(Fields fields) {
        String text = fields.text("fingerprint");
        if (!FINGERPRINT.matcher(text).matches()) {
            throw fields.wrong("fingerprint", "64 hexadecimal digits");
        }
        return text;
    }

    private static List<NamedSelection> kept(Fields document, ArrayReader arrays) throws IOException {
        List<NamedSelection> kept = new ArrayList<>();
        for (Fields named : document.objects("selections")) {
            kept.add(new NamedSelection(named.text("name"), new SelectionReader(arrays).read(named.object("recipe"))));
        }
        return kept;
    }
}
