package org.asterism.ui.teach.edit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Reveal;
import org.asterism.ui.control.Texts;

/** A named field of the form, and below it what is wrong with what it says. */
final class Field extends VBox {
    /** Begins the keys of what a page shows. */
    static final String EXHIBIT = "show.";

    static final String DATA = EXHIBIT + "data";
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final double NARROW = 132;

    private final Control control;
    private final String name;
    private final Label problem = Texts.wrapped("", "field-problem");
    private List<String> paths = List.of();
    private boolean ofPage;

    private Field(String id, String name, Control control) {
        this.control = control;
        this.name = name;
        setId("field-" + id);
        control.setId("edit-" + id);
        control.setAccessibleText(name);
        problem.setId("problem-" + id);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        Texts.settling(problem);
        getStyleClass().add("lesson-entry-field");
        if (control instanceof TextArea area) {
            area.addEventFilter(KeyEvent.KEY_PRESSED, Field::leave);
        }
    }

    /** With its name above. */
    static Field below(String id, String name, Control control) {
        Field field = new Field(id, name, control);
        control.setMaxWidth(Double.MAX_VALUE);
        control.getStyleClass().add("parameter-field");
        field.getChildren().addAll(field.label(), control, field.problem);
        return field;
    }

    /** With its name before it. */
    static Field beside(String id, String name, Control control) {
        Field field = new Field(id, name, control);
        Label label = field.label();
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        control.getStyleClass().add("parameter-field");
        control.setPrefWidth(NARROW);
        control.setMinWidth(NARROW);
        HBox line = new HBox(8, label, control);
        line.setAlignment(Pos.CENTER_LEFT);
        field.getChildren().addAll(line, field.problem);
        return field;
    }

    /** With its name in it. */
    static Field ticked(String id, String name, CheckBox box) {
        Field field = new Field(id, name, box);
        box.setText(name);
        box.setWrapText(true);
        field.getChildren().addAll(box, field.problem);
        return field;
    }

    private Label label() {
        Label label = Texts.wrapped(name, "muted", "small");
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        return label;
    }

    /** Tab goes on, as from every other field; text of a lesson needs none. */
    private static void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && event.getSource() instanceof TextArea area) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /** Takes the problems of these keys of the lesson. */
    Field of(String... keys) {
        paths = List.of(keys);
        return this;
    }

    /** Takes the problems of these keys of the page. */
    Field ofPage(String... keys) {
        ofPage = true;
        return of(keys);
    }

    /** Is there only while something holds. */
    Field shownWhile(ObservableValue<Boolean> wanted) {
        visibleProperty().bind(wanted);
        managedProperty().bind(visibleProperty());
        return this;
    }

    /** What is written while the field is empty, as an example. */
    Field prompt(String words) {
        if (control instanceof TextInputControl input) {
            input.setPromptText(words);
        }
        return this;
    }

    String name() {
        return name;
    }

    /** How well it fits a problem: the length of what they have in common, 0 where the problem is of something else. */
    int fits(Place place) {
        if (ofPage != place.ofPage()) {
            return 0;
        }
        return paths.stream().mapToInt(place::near).max().orElse(0);
    }

    void say(String wrong) {
        problem.setText(wrong);
        control.pseudoClassStateChanged(INVALID, !wrong.isEmpty());
        control.setAccessibleHelp(wrong.isEmpty() ? null : wrong);
    }

    void focus() {
        control.requestFocus();
        Reveal.show(this);
    }
}
