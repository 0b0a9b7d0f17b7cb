package org.asterism.ui.control;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.asterism.parameter.Declaration;

/**
 * A form made from declared parameters: a row each while it plays a part, help in the tooltip, what is wrong in words
 * below the field.
 */
public final class ParameterForm extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final boolean sliders;

    public ParameterForm() {
        this(false);
    }

    private ParameterForm(boolean sliders) {
        this.sliders = sliders;
        getStyleClass().add("parameter-form");
    }

    /** A form in which numbers can be slid, too. */
    public static ParameterForm withSliders() {
        return new ParameterForm(true);
    }

    public void show(List<ParameterModel> parameters) {
        getChildren()
                .setAll(parameters.stream()
                        .map(parameter -> row(parameter, parameters))
                        .toList());
    }

    private Node row(ParameterModel parameter, List<ParameterModel> all) {
        Declaration declaration = parameter.declaration();
        Control field = field(parameter);
        field.setId("parameter-" + declaration.option());
        field.getStyleClass().add("parameter-field");
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.setAccessibleText(declaration.title());
        Tooltip help = help(declaration);
        field.setTooltip(help);
        Label name = new Label(
                declaration.unit().isEmpty()
                        ? declaration.title()
                        : declaration.title() + " (" + declaration.unit() + ")");
        name.setLabelFor(field);
        name.setTooltip(help);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(8, name, field);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(2, line, problem(parameter, field));
        if (sliders && parameter.declaration().slides()) {
            row.getChildren().add(1, new ParameterSlider(parameter));
        }
        row.visibleProperty().bind(applies(parameter, all));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private static BooleanBinding applies(ParameterModel parameter, List<ParameterModel> all) {
        Observable[] texts = all.stream().map(ParameterModel::textProperty).toArray(Observable[]::new);
        return Bindings.createBooleanBinding(() -> ParameterModel.applies(parameter, all), texts);
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
        parameter.textProperty().subscribe(text -> box.setSelected(Boolean.parseBoolean(text)));
        return box;
    }

    private static Control choice(ParameterModel parameter) {
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().setAll(parameter.declaration().choices());
        choice.setCellFactory(_ -> new ChoiceCell(parameter));
        choice.setButtonCell(new ChoiceName(parameter));
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

    /** A choice in words. */
    private static final class ChoiceName extends ListCell<String> {
        private final ParameterModel parameter;

        ChoiceName(ParameterModel parameter) {
            this.parameter = parameter;
        }

        @Override
        protected void updateItem(String choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? "" : parameter.declaration().title(choice));
        }
    }

    /** A choice in the open list; one that does not fit is disabled and says why. */
    private static final class ChoiceCell extends ListCell<String> {
        private final ParameterModel parameter;

        ChoiceCell(ParameterModel parameter) {
            this.parameter = parameter;
        }

        @Override
        protected void updateItem(String choice, boolean empty) {
            super.updateItem(choice, empty);
            String reason = empty || choice == null ? "" : parameter.unfit(choice);
            setDisable(!reason.isEmpty());
            String name = empty || choice == null ? "" : parameter.declaration().title(choice);
            setText(reason.isEmpty() ? name : name + " – " + reason);
        }
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
