package org.asterism.ui.teach.edit;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.asterism.lesson.Check;
import org.asterism.lesson.LessonPage;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;

/** What the reader of a page is to reach. */
final class ChecksFields extends VBox {
    private static final int MOST = 9;

    private final Form form;
    private final TrialModel trial;
    private final VBox checks = new VBox();

    ChecksFields(Form form, TrialModel trial) {
        this.form = form;
        this.trial = trial;
        checks.getStyleClass().add("lesson-fields");
        Button add = new Button(text("lesson.add-check"));
        add.setId("edit-check-add");
        add.setOnAction(_ -> add());
        Button measure = new Button(text("lesson.try-checks"));
        measure.setId("edit-check-try");
        measure.setTooltip(Texts.help(text("lesson.try-checks-help")));
        measure.setOnAction(_ -> trial.start());
        form.follow(page -> {
            add.setDisable(page.checks().size() >= MOST);
            measure.setDisable(page.checks().isEmpty());
            show(page);
        });
        getChildren().add(new Section(text("lesson.field.checks"), checks, new FlowPane(8, 6, add, measure)));
    }

    private void add() {
        form.model().changePage("", page -> {
            List<Check> more = new ArrayList<>(page.checks());
            more.add(CheckFields.NEW);
            return page.withChecks(more);
        });
        int last = form.model().current().map(page -> page.checks().size()).orElse(0);
        if (lookup("#field-check-text-" + last) instanceof Field field) {
            field.focus();
        }
    }

    /** Fields are made when they are first needed, and kept. */
    private void show(LessonPage page) {
        while (checks.getChildren().size() < page.checks().size()) {
            checks.getChildren()
                    .add(new CheckFields(form, trial, checks.getChildren().size()));
        }
    }
}
