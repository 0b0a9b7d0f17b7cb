package org.asterism.ui.teach.edit;

import java.util.ArrayList;
import java.util.List;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Source;
import org.jspecify.annotations.Nullable;

/** The two columns that are drawn of a sample or a table. */
final class Columns {
    private static final List<String> NONE = List.of("", "");

    private Columns() {}

    private static List<String> of(@Nullable Exhibit exhibit) {
        List<String> columns = switch (exhibit == null ? null : exhibit.source()) {
            case Source.Bundled bundled -> bundled.columns();
            case Source.Table table -> table.columns();
            case null, default -> NONE;
        };
        return columns.size() == NONE.size() ? columns : NONE;
    }

    /** One of the two by its place; empty where none is given. */
    static String of(@Nullable Exhibit exhibit, int place) {
        return of(exhibit).get(place);
    }

    /** The page with another column; a sample without any is drawn by its own. */
    static LessonPage with(LessonPage page, int place, String column) {
        Exhibit exhibit = page.exhibit();
        List<String> columns = new ArrayList<>(of(exhibit));
        columns.set(place, column);
        return switch (exhibit == null ? null : exhibit.source()) {
            case Source.Bundled bundled
            when exhibit != null ->
                page.withExhibit(exhibit.withSource(
                        new Source.Bundled(bundled.sample(), columns.equals(NONE) ? List.of() : columns)));
            case Source.Table table
            when exhibit != null ->
                page.withExhibit(exhibit.withSource(new Source.Table(table.file(), columns, table.groups())));
            case null, default -> page;
        };
    }
}
