package org.asterism.workspace.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.asterism.annotation.NamedSelection;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.DateColumn;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.asterism.workspace.Workspace;

/** A JSON document and its parts as a workspace; {@link DocumentWriter} is the way there. */
final class DocumentReader {
    private final ArrayReader arrays;

    DocumentReader(ArrayReader arrays) {
        this.arrays = arrays;
    }

    /** @param document of the current version */
    Workspace read(Fields document) throws IOException {
        List<Study> studies = new ArrayList<>();
        for (Fields study : document.objects("studies")) {
            studies.add(study(study));
        }
        return new Workspace(studies, document.whole("active", -1, studies.size() - 1));
    }

    private Study study(Fields fields) throws IOException {
        int rows = fields.whole("rows", 0, Integer.MAX_VALUE);
        List<Column> columns = new ArrayList<>();
        for (Fields column : fields.objects("columns")) {
            columns.add(column(column, rows));
        }
        List<Run> runs = new ArrayList<>();
        for (Fields run : fields.objects("runs")) {
            runs.add(RunJson.read(run, arrays, rows));
        }
        Dataset dataset = new Dataset(fields.text("name"), columns);
        return new Study(
                fields.whole("id", 1, Integer.MAX_VALUE),
                dataset,
                fields.texts("axes"),
                runs,
                AnnotationJson.read(fields.object("annotation"), arrays, rows),
                new SelectionReader(arrays).read(fields.object("selection")),
                kept(fields),
                ViewJson.read(fields.object("view")),
                fields.has("truth") ? fields.text("truth") : null,
                fields.has("drawing") ? DrawingJson.read(fields.object("drawing"), arrays, dataset) : null);
    }

    private List<NamedSelection> kept(Fields study) throws IOException {
        List<NamedSelection> kept = new ArrayList<>();
        for (Fields named : study.objects("selections")) {
            kept.add(new NamedSelection(named.text("name"), new SelectionReader(arrays).read(named.object("recipe"))));
        }
        return kept;
    }

    private Column column(Fields fields, int rows) throws IOException {
        String name = fields.text("name");
        return switch (fields.text("type")) {
            case "number" -> new NumberColumn(name, arrays.doubles(fields.text("part"), rows));
            case "date" -> new DateColumn(name, arrays.doubles(fields.text("part"), rows));
            case "text" -> words(name, fields, rows);
            default -> throw fields.wrong("type", "number, date or text");
        };
    }

    private TextColumn words(String name, Fields fields, int rows) throws IOException {
        int levels = fields.whole("level-count", 0, Integer.MAX_VALUE);
        int[] codes = arrays.ints(fields.text("part"), rows);
        fields.requireLabels(codes, -1, levels);
        return new TextColumn(name, codes, arrays.words(fields.text("levels"), levels));
    }
}
