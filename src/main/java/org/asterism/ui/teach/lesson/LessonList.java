package org.asterism.ui.teach.lesson;

import static org.asterism.ui.text.Messages.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.asterism.lesson.codec.Problem;
import org.asterism.ui.control.Texts;

/** The lessons to choose from, and what was wrong with a file that is none. */
final class LessonList extends VBox {
    private final LessonModel model;
    private final OwnLessons own;

    LessonList(LessonModel model, OwnLessons own) {
        this.model = model;
        this.own = own;
        getStyleClass().add("lesson-list");
        model.shelf().lessonsProperty().subscribe(_ -> show());
        model.openedProperty().subscribe(_ -> show());
        model.problemsProperty().subscribe(_ -> show());
        model.shelf().missingProperty().subscribe(_ -> show());
        own.draft().subscribe(_ -> show());
    }

    private void show() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.wrapped(text("lesson.lessons"), "lesson-title"));
        nodes.addAll(problems());
        nodes.add(Texts.wrapped(text("lesson.intro"), "muted"));
        if (!model.shelf().missingProperty().get().isEmpty()) {
            nodes.add(Texts.wrapped(model.shelf().missingProperty().get(), "field-problem"));
        }
        model.shelf().lessonsProperty().get().forEach(lesson -> nodes.add(row(lesson)));
        nodes.add(section());
        getChildren().setAll(nodes);
    }

    private List<Node> problems() {
        List<Node> nodes = new ArrayList<>();
        for (Problem problem : model.problemsProperty().get()) {
            nodes.add(Texts.wrapped(problem.sentence(), "field-problem"));
        }
        model.broken().ifPresent(file -> {
            Button mend = new Button(text("lesson.mend", file.getFileName()));
            mend.setId("lesson-mend");
            mend.setOnAction(_ -> own.mend(file));
            nodes.add(mend);
        });
        return nodes;
    }

    private PressBox row(Opened opened) {
        int pages = opened.lesson().pages().size();
        int reached = model.reached(opened);
        String facts =
                text("lesson.facts", opened.lesson().level(), opened.lesson().minutes());
        String progress = reached == 0 ? facts : facts + " · " + text("lesson.page-of", reached, pages);
        VBox content = new VBox(
                Texts.wrapped(opened.lesson().title(), "strong"),
                Texts.wrapped(opened.lesson().summary(), "small"),
                Texts.wrapped(progress, "muted", "small"));
        content.getStyleClass().add("lesson-card");
        String said = opened.lesson().title() + ". " + opened.lesson().summary() + " " + progress;
        PressBox row = new PressBox(content, said, () -> model.open(opened));
        row.setId("lesson-" + opened.lesson().id());
        row.getStyleClass().add("lesson-row");
        return row;
    }

    private Node section() {
        Button open = new Button(text("lesson.open"));
        open.setId("lesson-open-file");
        open.setOnAction(_ -> own.open().ifPresent(model::open));
        Button make = new Button(text("lesson.new"));
        make.setId("lesson-make");
        make.setOnAction(_ -> own.begin());
        FlowPane buttons = new FlowPane(8, 6, open, make);
        VBox section = new VBox(6, Texts.text(text("lesson.own"), "section-title"), buttons);
        if (!own.draft().getValue().isEmpty()) {
            section.getChildren().add(draft());
        }
        for (Path file : model.recent()) {
            Hyperlink link = new Hyperlink(String.valueOf(file.getFileName()));
            link.setTooltip(new Tooltip(file.toString()));
            link.setOnAction(_ -> model.open(file));
            section.getChildren().add(link);
        }
        return section;
    }

    private Hyperlink draft() {
        Hyperlink link = new Hyperlink(text("lesson.go-on-with", own.draft().getValue()));
        link.setId("lesson-draft");
        link.setWrapText(true);
        link.setOnAction(_ -> own.goOn());
        return link;
    }
}
