package org.asterism.ui.teach.edit;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import java.util.Map;
import org.asterism.catalog.Generators;
import org.asterism.data.Sample;
import org.asterism.data.Samples;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Source;
import org.asterism.parameter.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Where the data of a page can come from. */
enum SourceKind {
    NOTHING_NEW,
    SAMPLE,
    GENERATOR,
    POINTS,
    TABLE;

    static SourceKind of(@Nullable Exhibit exhibit) {
        return switch (exhibit == null ? null : exhibit.source()) {
            case null -> NOTHING_NEW;
            case Source.Bundled _ -> SAMPLE;
            case Source.Made _ -> GENERATOR;
            case Source.Drawn _ -> POINTS;
            case Source.Table _ -> TABLE;
        };
    }

    String words() {
        return switch (this) {
            case NOTHING_NEW -> text("lesson.source.nothing");
            case SAMPLE -> text("lesson.source.sample");
            case GENERATOR -> text("lesson.source.generator");
            case POINTS -> text("lesson.source.points");
            case TABLE -> text("lesson.source.table");
        };
    }

    /** The first there is of this kind; null for nothing new. */
    @Nullable
    Source first() {
        return switch (this) {
            case NOTHING_NEW -> null;
            case SAMPLE ->
                new Source.Bundled(samples().isEmpty() ? "" : samples().getFirst(), List.of());
            case GENERATOR -> new Source.Made(Generators.all().getFirst().id(), Map.of());
            case POINTS -> new Source.Drawn(new double[0], new double[0], List.of());
            case TABLE -> new Source.Table("", List.of("", ""));
        };
    }

    /** The samples by id; none where they are missing. */
    static List<String> samples() {
        try {
            return Samples.all().stream().map(Sample::id).toList();
        } catch (InvalidInputException e) {
            return List.of();
        }
    }
}
