package org.asterism.ui.teach.edit;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.asterism.catalog.Generators;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Moment;
import org.asterism.lesson.Source;
import org.asterism.parameter.Schema;
import org.asterism.ui.control.Texts;
import org.asterism.ui.teach.lesson.LessonFiles;
import org.jspecify.annotations.Nullable;

/** Where the data of a page come from. */
final class SourceFields extends VBox {
    /** More points than these are taken from the stage, but not typed. */
    private static final int MOST_TYPED = 2000;

    private final Form form;
    private final LessonFiles files;
    private final ObjectProperty<SourceKind> kind = new SimpleObjectProperty<>(this, "kind", SourceKind.NOTHING_NEW);

    private final BooleanProperty few = new SimpleBooleanProperty(this, "few");

    SourceFields(Form form, LessonFiles files) {
        this.form = form;
        this.files = files;
        form.follow(page -> {
            kind.set(SourceKind.of(page.exhibit()));
            few.set(source(page) instanceof Source.Drawn drawn && drawn.x().length <= MOST_TYPED);
        });
        getStyleClass().add("lesson-fields");
        getChildren()
                .addAll(
                        kind(),
                        sample(),
                        generator(),
                        parameters(),
                        points(),
                        file(),
                        choose(),
                        across(),
                        upwards(),
                        groups());
    }

    private Field kind() {
        return form.choice(
                        "data",
                        text("lesson.field.data"),
                        List.of(SourceKind.values()),
                        SourceKind::words,
                        new Form.Part<>(page -> SourceKind.of(page.exhibit()), SourceFields::turned))
                .ofPage(Field.DATA);
    }

    private static LessonPage turned(LessonPage page, SourceKind kind) {
        Source first = kind.first();
        if (kind == SourceKind.of(page.exhibit())) {
            return page;
        }
        return page.withExhibit(first == null ? null : with(page.exhibit(), first));
    }

    private static Exhibit with(@Nullable Exhibit exhibit, Source source) {
        return exhibit == null
                ? new Exhibit(source, List.of(), new Moment.Start(), null, Set.of())
                : exhibit.withSource(source);
    }

    private Field sample() {
        return form.choice(
                        "sample",
                        text("lesson.source.sample"),
                        SourceKind.samples(),
                        id -> id,
                        part(
                                Source.Bundled.class,
                                "",
                                Source.Bundled::sample,
                                (_, id) -> new Source.Bundled(id, List.of())))
                .ofPage(Field.DATA + ".sample")
                .shownWhile(kind.isEqualTo(SourceKind.SAMPLE));
    }

    private Field generator() {
        return form.choice(
                        "generator",
                        text("lesson.source.generator"),
                        Generators.all().stream().map(Schema::id).toList(),
                        id -> ParametersFields.title(Generators.all(), id),
                        part(Source.Made.class, "", Source.Made::generator, (_, id) -> new Source.Made(id, Map.of())))
                .ofPage(Field.DATA + ".generator")
                .shownWhile(kind.isEqualTo(SourceKind.GENERATOR));
    }

    private Node parameters() {
        return new ParametersFields<>(
                form,
                "data",
                Field.DATA + ".parameters",
                Generators.all(),
                page -> page.exhibit() != null && page.exhibit().source() instanceof Source.Made made
                        ? made.generator()
                        : "",
                part(
                        Source.Made.class,
                        Map.of(),
                        Source.Made::parameters,
                        (made, values) -> new Source.Made(made.generator(), values)));
    }

    private Field points() {
        return form.area(
                        "points",
                        text("lesson.field.points"),
                        6,
                        part(Source.Drawn.class, "", PointsText::of, (_, typed) -> PointsText.points(typed)))
                .ofPage(Field.DATA + ".points")
                .prompt("0.5 1.2 a")
                .shownWhile(few);
    }

    private Field file() {
        return form.line(
                        "file",
                        text("lesson.field.file"),
                        part(
                                Source.Table.class,
                                "",
                                Source.Table::file,
                                (table, file) -> new Source.Table(file, table.columns(), table.groups())))
                .ofPage(Field.DATA + ".file")
                .prompt("data/heights.csv")
                .shownWhile(kind.isEqualTo(SourceKind.TABLE));
    }

    private Node choose() {
        Button choose = Texts.collapsing(new Button(text("lesson.choose-table")));
        choose.setId("edit-choose-table");
        choose.visibleProperty().bind(kind.isEqualTo(SourceKind.TABLE));
        choose.setOnAction(_ -> files.open().ifPresent(table -> form.model().adopt(table, this::name)));
        return choose;
    }

    private void name(String path) {
        form.model()
                .changePage(
                        "",
                        page -> page.exhibit() != null && page.exhibit().source() instanceof Source.Table table
                                ? page.withExhibit(page.exhibit()
                                        .withSource(new Source.Table(path, table.columns(), table.groups())))
                                : page);
    }

    private Field across() {
        return column("across", text("lesson.field.across"), 0);
    }

    private Field upwards() {
        return column("upwards", text("lesson.field.upwards"), 1);
    }

    private Field column(String id, String name, int place) {
        BooleanBinding wanted = kind.isEqualTo(SourceKind.TABLE).or(kind.isEqualTo(SourceKind.SAMPLE));
        return form.brief(
                        id,
                        name,
                        new Form.Part<>(
                                page -> Columns.of(page.exhibit(), place),
                                (page, column) -> Columns.with(page, place, column)))
                .ofPage(Field.DATA + ".columns[" + place + "]", Field.DATA + ".columns")
                .shownWhile(wanted);
    }

    private Field groups() {
        return form.brief(
                        "groups",
                        text("lesson.field.groups"),
                        part(
                                Source.Table.class,
                                "",
                                table -> table.groups() == null ? "" : table.groups(),
                                (table, groups) -> new Source.Table(
                                        table.file(), table.columns(), groups.isBlank() ? null : groups)))
                .ofPage(Field.DATA + ".groups")
                .shownWhile(kind.isEqualTo(SourceKind.TABLE));
    }

    /** A part of a source of one kind; {@code none} for every other. */
    private static <S extends Source, T> Form.Part<T> part(
            Class<S> type, T none, Function<S, T> get, BiFunction<S, T, Source> set) {
        return new Form.Part<>(
                page -> type.isInstance(source(page)) ? get.apply(type.cast(source(page))) : none,
                (page, value) -> page.exhibit() != null && type.isInstance(source(page))
                        ? page.withExhibit(page.exhibit().withSource(set.apply(type.cast(source(page)), value)))
                        : page);
    }

    private static @Nullable Source source(LessonPage page) {
        return page.exhibit() == null ? null : page.exhibit().source();
    }
}
