package org.asterism.ui.teach.edit;

import static org.asterism.ui.text.Messages.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.asterism.lesson.LessonPage;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.ui.control.Texts;

/** A field for each parameter of what is chosen; one that is left empty takes its default. */
final class ParametersFields<S> extends VBox {
    private final Form form;
    private final String id;
    private final String path;
    private final Form.Part<Map<String, String>> values;
    private final Map<String, VBox> made = new HashMap<>();

    /**
     * @param id begins the ids of the fields
     * @param path the keys that lead to the parameters from the page
     * @param chosen the id of the schema; empty or unknown for none
     */
    ParametersFields(
            Form form,
            String id,
            String path,
            List<Schema<S>> schemas,
            Function<LessonPage, String> chosen,
            Form.Part<Map<String, String>> values) {
        this.form = form;
        this.id = id;
        this.path = path;
        this.values = values;
        Texts.collapsing(this);
        form.follow(page -> show(schemas.stream()
                .filter(schema -> schema.id().equals(chosen.apply(page)))
                .findFirst()));
    }

    /** What a schema is called; its id where there is none. */
    static <S> String title(List<Schema<S>> schemas, String id) {
        return schemas.stream()
                .filter(schema -> schema.id().equals(id))
                .map(Schema::title)
                .findFirst()
                .orElse(id);
    }

    private void show(Optional<Schema<S>> schema) {
        setVisible(schema.isPresent());
        List<? extends Node> wanted = schema.map(known -> List.of(made.computeIfAbsent(known.id(), _ -> fields(known))))
                .orElse(List.of());
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
    }

    private VBox fields(Schema<S> schema) {
        VBox box = new VBox();
        box.getStyleClass().add("lesson-fields");
        schema.declarations().forEach(declaration -> box.getChildren().add(field(declaration)));
        return box;
    }

    private Field field(Declaration declaration) {
        String option = declaration.option();
        Form.Part<String> part = new Form.Part<>(
                page -> values.get().apply(page).getOrDefault(option, ""),
                (page, value) -> values.set().apply(page, with(values.get().apply(page), option, value)));
        List<String> choices = declaration.type() == boolean.class ? List.of("true", "false") : declaration.choices();
        String name = id + "-" + option;
        String initial = Declaration.text(declaration.initial());
        Field field = choices.isEmpty()
                ? form.brief(name, declaration.title(), part).prompt(initial)
                : form.briefChoice(
                        name,
                        declaration.title(),
                        Stream.concat(Stream.of(""), choices.stream()).toList(),
                        choice -> choice.isEmpty()
                                ? text("lesson.default", declaration.title(initial))
                                : declaration.title(choice),
                        part);
        return field.ofPage(path + "." + option);
    }

    private static Map<String, String> with(Map<String, String> before, String option, String value) {
        Map<String, String> after = new TreeMap<>(before);
        if (value.isBlank()) {
            after.remove(option);
        } else {
            after.put(option, value.strip());
        }
        return after;
    }
}
