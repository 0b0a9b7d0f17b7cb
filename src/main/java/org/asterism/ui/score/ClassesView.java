package org.asterism.ui.score;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Named;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.jspecify.annotations.Nullable;

/** Which classes stand in doubt, and what classes and runs do to the doubtful pairs. */
final class ClassesView extends VBox {

    private final ClassesModel model;
    private final ComboBox<Coloring> source = new ComboBox<>();
    private final VBox chooser = Texts.collapsing(new VBox(4));
    private final ClassList classes;
    private final VerdictTable table;
    private final Label empty = Texts.collapsing(Texts.note(""));
    private boolean showing;

    /** @param links ties rows and buttons to the pairs in the other views */
    ClassesView(ClassesModel model, PairLinks links) {
        super(8);
        this.model = model;
        setId("classes");
        classes = Texts.collapsing(new ClassList(links));
        table = Texts.collapsing(new VerdictTable(links));
        empty.setId("classes-empty");
        chooser.getChildren().addAll(Texts.text(Messages.text("score.classes-title"), "strong"), source());
        getChildren().addAll(empty, chooser, classes, table);
        model.choices().subscribe(this::offer);
        model.sourceProperty().subscribe(this::offer);
        model.readingProperty().subscribe(() -> show());
        offer();
    }

    private void offer() {
        showing = true;
        if (!source.getItems().equals(model.choices())) {
            source.getItems().setAll(model.choices());
        }
        source.setValue(model.sourceProperty().get());
        showing = false;
        show();
    }

    private void show() {
        ClassesModel.Reading reading = model.readingProperty().get();
        boolean pairs = reading != null && !reading.ranked().isEmpty();
        chooser.setVisible(!model.choices().isEmpty() && (reading == null || pairs));
        empty.setText(words(reading));
        empty.setVisible(!empty.getText().isEmpty());
        classes.setVisible(pairs && reading.classes() != null);
        table.setVisible(pairs);
        if (reading != null) {
            classes.show(reading);
            table.show(reading);
        }
    }

    private static String words(ClassesModel.@Nullable Reading reading) {
        if (reading == null) {
            return Messages.text("score.classes-empty");
        }
        return reading.ranked().isEmpty() ? Messages.text("score.no-pairs") : "";
    }

    private Node source() {
        source.setId("classes-source");
        source.setAccessibleText(Messages.text("score.classes-source"));
        source.setMaxWidth(Double.MAX_VALUE);
        source.setConverter(new Named<>(model::name));
        source.setOnAction(_ -> {
            if (!showing && source.getValue() != null) {
                model.choose(source.getValue());
            }
        });
        return source;
    }
}
