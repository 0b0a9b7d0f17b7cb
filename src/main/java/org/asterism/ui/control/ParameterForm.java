package org.asterism.ui.control;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.asterism.parameter.Declaration;

/** A form made from declared parameters: a row each, help in the tooltip, what is wrong in words below the field. */
public final class ParameterForm extends GridPane {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    public ParameterForm() {
        getStyleClass().add("parameter-form");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints fields = new ColumnConstraints(124, 124, 124);
        getColumnConstraints().addAll(words, fields);
    }

    public void show(List<ParameterModel> parameters) {
        getChildren().clear();
        for (int row = 0; row < parameters.size(); row++) {
            add(parameters.get(row), 2 * row);
        }
    }

    private void add(ParameterModel parameter, int row) {
        Declaration declaration = parameter.declaration();
        Control field = field(parameter);
        field.setId("parameter-" + declaration.option());
        field.setMaxWidth(Double.MAX_VALUE);
        field.setAccessibleText(declaration.title());
        Tooltip help = help(declaration);
        field.setTooltip(help);
        Label name = new Label(
                declaration.unit().isEmpty()
                        ? declaration.title()
                        : declaration.title() + " (" + declaration.unit() + ")");
        name.setLabelFor(field);
        name.setTooltip(help);
        addRow(row, name, field);
        add(problem(parameter, field), 0, row + 1, 2, 1);
    }

    private static Tooltip help(Declaration declaration) {
        String range = declaration.range().isEmpty() || declaration.type().isEnum()
                ? ""
                : "\n\nRange: " + declaration.range() + ". Default: " + Declaration.text(declaration.initial()) + ".";
        Tooltip tooltip = new Tooltip(declaration.help() + range);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(340);
        tooltip.setShowDelay(Duration.millis(400));
        tooltip.setShowDuration(Duration.seconds(60));
        return tooltip;
    }

    private static Node problem(ParameterModel parameter, Control field) {
        Label problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(parameter.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        problem.textProperty().subscribe(text -> field.pseudoClassStateChanged(INVALID, !text.isEmpty()));
        return problem;
    }

    private static Control field(ParameterModel parameter) {
        Class<?> type = parameter.declaration().type();
        if (type == boolean.class) {
            return box(parameter);
        }
        return type.isEnum() ? choice(parameter) : number(parameter);
    }

    private static Control box(ParameterModel parameter) {
        CheckBox box = new CheckBox();
        box.setSelected(Boolean.parseBoolean(parameter.textProperty().get()));
        box.selectedProperty().subscribe(on -> parameter.textProperty().set(on.toString()));
        return box;
    }

    private static Control choice(ParameterModel parameter) {
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().setAll(parameter.declaration().choices());
        choice.valueProperty().bindBidirectional(parameter.textProperty());
        return choice;
    }

    private static Control number(ParameterModel parameter) {
        Spinner<String> spinner = new Spinner<>(new Steps(parameter));
        spinner.getStyleClass().add(Spinner.STYLE_CLASS_SPLIT_ARROWS_HORIZONTAL);
        spinner.setEditable(true);
        spinner.getEditor().textProperty().bindBidirectional(parameter.textProperty());
        return spinner;
    }

    private static final class Steps extends SpinnerValueFactory<String> {
        private final ParameterModel parameter;

        Steps(ParameterModel parameter) {
            this.parameter = parameter;
            valueProperty().bindBidirectional(parameter.textProperty());
        }

        @Override
        public void decrement(int steps) {
            parameter.step(-steps);
        }

        @Override
        public void increment(int steps) {
            parameter.step(steps);
        }
    }
}
