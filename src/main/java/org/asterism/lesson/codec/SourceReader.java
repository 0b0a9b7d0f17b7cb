package org.asterism.lesson.codec;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.asterism.catalog.Generators;
import org.asterism.data.Sample;
import org.asterism.data.Samples;
import org.asterism.data.generate.Generator;
import org.asterism.lesson.Source;
import org.asterism.lesson.TableFile;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.jspecify.annotations.Nullable;

/** Where the data of an exhibit come from; samples and tables are looked into, each once. */
final class SourceReader {
    /** More points no lesson needs, and no projector shows. */
    static final int MOST_POINTS = 100_000;

    private static final double FARTHEST = 1e12;
    private static final List<String> KINDS = List.of("sample", "generator", "points", "file");

    private final Path folder;
    private final TableReader tables = new TableReader();

    /**
     * A source, and what is known of its data.
     *
     * @param points how many
     * @param groups whether their groups are known
     */
    record Found(Source source, int points, boolean groups) {
        /** A source that cannot be used, which is said elsewhere; it is kept for who goes on writing the lesson. */
        static Found unusable(Source source) {
            return new Found(source, Integer.MAX_VALUE, true);
        }
    }

    SourceReader(Path folder) {
        this.folder = folder;
    }

    /** The source; null where there is none that can be used. */
    @Nullable
    Found read(Spot spot) {
        List<String> kinds =
                KINDS.stream().filter(kind -> spot.at(kind).there()).toList();
        if (kinds.size() != 1 || !(spot.value() instanceof Value.Members)) {
            unclear(spot, kinds);
            return null;
        }
        return switch (kinds.getFirst()) {
            case "sample" -> bundled(spot);
            case "generator" -> made(spot);
            case "points" -> drawn(spot);
            default -> table(spot);
        };
    }

    private static void unclear(Spot spot, List<String> kinds) {
        if (!spot.there()
                || spot.object(Stream.concat(KINDS.stream(), Stream.of("columns", "groups", "parameters"))
                        .toList())) {
            spot.wrong(
                    kinds.isEmpty()
                            ? "It is not said where the data come from; give one of " + String.join(", ", KINDS) + "."
                            : "The data can come from one place only; keep one of " + String.join(", ", kinds) + ".");
        }
    }

    private @Nullable Found bundled(Spot spot) {
        spot.object(List.of("sample", "columns"));
        String id = spot.at("sample").text();
        try {
            List<Sample> all = Samples.all();
            Sample sample =
                    all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
            if (sample == null) {
                spot.at("sample")
                        .wrong(Spelling.unknown(
                                "sample", id, all.stream().map(Sample::id).toList()));
                return null;
            }
            List<String> columns = spot.at("columns").there() ? columns(spot.at("columns")) : List.of();
            int points =
                    tables.points(sample.path(), columns.isEmpty() ? sample.columns() : columns, spot.at("columns"));
            return points < 0 ? null : new Found(new Source.Bundled(id, columns), points, sample.truth() != null);
        } catch (InvalidInputException e) {
            spot.at("sample").wrong(e);
            return null;
        }
    }

    private static @Nullable Found made(Spot spot) {
        spot.object(List.of("generator", "parameters"));
        String id = spot.at("generator").text();
        Schema<Generator> schema = Generators.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
        if (schema == null) {
            spot.at("generator")
                    .wrong(Spelling.unknown(
                            "generator",
                            id,
                            Generators.all().stream().map(Schema::id).toList()));
            return null;
        }
        Map<String, String> values = ActReader.parameters(spot.at("parameters"), schema);
        return new Found(
                new Source.Made(id, values), count(spot.at("parameters").at("n"), schema, values), true);
    }

    private static int count(Spot spot, Schema<Generator> schema, Map<String, String> values) {
        String initial = schema.declarations().stream()
                .filter(declaration -> declaration.option().equals("n"))
                .map(declaration -> Declaration.text(declaration.initial()))
                .findFirst()
                .orElse(Integer.toString(MOST_POINTS));
        int count = Integer.parseInt(values.getOrDefault("n", initial));
        if (count > MOST_POINTS) {
            spot.wrong("A lesson shows at most " + MOST_POINTS + " points, not " + count + "; set n lower.");
        }
        return count;
    }

    private static Found drawn(Spot spot) {
        spot.object(List.of("points"));
        Spot points = spot.at("points");
        points.object(List.of("x", "y", "groups"));
        double[] x = numbers(points.at("x"));
        double[] y = numbers(points.at("y"));
        List<String> groups = points.at("groups").there()
                ? points.at("groups").items(0, MOST_POINTS).stream()
                        .map(Spot::text)
                        .toList()
                : List.of();
        if (x.length != y.length || (!groups.isEmpty() && groups.size() != x.length)) {
            points.wrong("There are " + x.length + " x, " + y.length + " y"
                    + (groups.isEmpty() ? "" : " and " + groups.size() + " groups") + "; give as many of each.");
        }
        return new Found(new Source.Drawn(x, y, groups), x.length, !groups.isEmpty());
    }

    private static double[] numbers(Spot spot) {
        return spot.items(1, MOST_POINTS).stream()
                .mapToDouble(item -> item.number(-FARTHEST, FARTHEST))
                .toArray();
    }

    private Found table(Spot spot) {
        spot.object(List.of("file", "columns", "groups"));
        String file = spot.at("file").text();
        List<String> columns = columns(spot.at("columns"));
        Found given = Found.unusable(new Source.Table(file, columns, named(spot.at("groups"))));
        if (file.isBlank() || columns.size() != 2) {
            return given;
        }
        try {
            Path table = TableFile.in(folder, file);
            int points = tables.points(table, columns, spot.at("columns"));
            String groups = tables.groups(spot.at("groups"), table);
            return points < 0 ? given : new Found(new Source.Table(file, columns, groups), points, groups != null);
        } catch (InvalidInputException e) {
            spot.at("file").wrong(e);
            return given;
        }
    }

    private static @Nullable String named(Spot groups) {
        return groups.value() instanceof Value.Text text ? text.text() : null;
    }

    private static List<String> columns(Spot spot) {
        return spot.items(2, 2).stream().map(Spot::text).toList();
    }
}
