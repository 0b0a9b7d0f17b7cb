package org.asterism.ui.teach.edit;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.asterism.lesson.codec.Problem;
import org.asterism.ui.control.Texts;

/** What is wrong with the lesson: each problem leads to its field, and is said below it, too. */
final class ProblemsView extends VBox {
    /** More are counted, but not listed. */
    private static final int MOST = 5;

    private final EditorModel model;
    private final Parent form;

    /** @param form holds the fields */
    ProblemsView(EditorModel model, Parent form) {
        this.model = model;
        this.form = form;
        setId("edit-problems");
        Texts.collapsing(this);
        model.problemsProperty().subscribe(_ -> show());
        model.pageProperty().subscribe(_ -> show());
    }

    private void show() {
        List<Problem> found = model.problemsProperty().get();
        setVisible(!found.isEmpty());
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.wrapped(text("lesson.to-mend", found.size()), "muted", "small"));
        found.stream().limit(MOST).map(this::link).forEach(nodes::add);
        getChildren().setAll(nodes);
        below(found);
    }

    /** Says below each field of the page what is wrong with it. */
    private void below(List<Problem> found) {
        Map<Field, String> said = new HashMap<>();
        for (Problem problem : found) {
            Place place = Place.of(problem.path());
            if (!place.ofPage() || place.page() == model.pageProperty().get()) {
                field(place).ifPresent(field -> said.merge(field, problem.text(), (one, other) -> one + "\n" + other));
            }
        }
        fields(form).forEach(field -> field.say(said.getOrDefault(field, "")));
    }

    private Hyperlink link(Problem problem) {
        Place place = Place.of(problem.path());
        String name = field(place).map(Field::name).orElse(place.key());
        String where = place.ofPage() ? text("lesson.problem-on", place.page() + 1, name) : name;
        Hyperlink link = new Hyperlink(where + ": " + problem.text());
        link.setWrapText(true);
        link.getStyleClass().add("small");
        link.setOnAction(_ -> go(place));
        return link;
    }

    /** Turns to the page and puts the focus into the field, once it is there. */
    private void go(Place place) {
        if (place.ofPage()) {
            model.turn(place.page());
        }
        Platform.runLater(() -> field(place).ifPresent(Field::focus));
    }

    private Optional<Field> field(Place place) {
        return fields(form)
                .filter(field -> field.fits(place) > 0)
                .max(Comparator.comparingInt(field -> field.fits(place)));
    }

    private static Stream<Field> fields(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        return switch (node) {
            case Field field -> Stream.of(field);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(ProblemsView::fields);
            default -> Stream.of();
        };
    }
}
