package org.asterism.ui.sweep;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.parameter.Declaration;
import org.asterism.tuning.sweep.Range;
import org.asterism.ui.control.Named;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** One parameter with its first value, its last, and how many; what is wrong with them below. */
final class AxisFields extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final double NUMBER = 64;

    private final AxisModel model;
    private final Runnable enter;
    private final HBox numbers = new HBox(6);
    private final Label all = Texts.text("", "muted");

    /**
     * @param id names the fields, as in {@code id-from}
     * @param enter what Enter in a field does
     */
    AxisFields(AxisModel model, String id, Runnable enter) {
        super(2);
        this.model = model;
        this.enter = enter;
        numbers.setAlignment(Pos.CENTER_LEFT);
        numbers.getChildren()
                .addAll(
                        Texts.text(Messages.text("sweep.from"), "muted"),
                        field(model.fromProperty(), id + "-from", Messages.text("sweep.from-help")),
                        Texts.text(Messages.text("sweep.to"), "muted"),
                        field(model.toProperty(), id + "-to", Messages.text("sweep.to-help")),
                        Texts.text(Messages.text("sweep.in"), "muted"),
                        field(model.countProperty(), id + "-count", Messages.text("sweep.count-help")),
                        Texts.text(Messages.text("sweep.values"), "muted"));
        numbers.getChildren().forEach(node -> ((Region) node).setMinWidth(Region.USE_PREF_SIZE));
        Texts.collapsing(numbers);
        Texts.collapsing(all);
        HBox line = new HBox(8, choice(id), numbers, all);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, problem(id));
        model.parameterProperty().subscribe(_ -> show());
        model.rangeProperty().subscribe(_ -> show());
    }

    private ComboBox<Declaration> choice(String id) {
        ComboBox<Declaration> choice = new ComboBox<>(model.offered());
        choice.setId(id + "-parameter");
        choice.setConverter(new Named<>(Declaration::title));
        choice.setAccessibleText(Messages.text("sweep.parameter"));
        choice.setTooltip(Texts.help(Messages.text("sweep.parameter")));
        choice.valueProperty().bindBidirectional(model.parameterProperty());
        choice.setMinWidth(Region.USE_PREF_SIZE);
        return choice;
    }

    private TextField field(StringProperty text, String id, String help) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefWidth(NUMBER);
        field.setAccessibleText(help);
        field.setTooltip(Texts.help(help));
        field.textProperty().bindBidirectional(text);
        field.setOnAction(_ -> enter.run());
        model.problemProperty().subscribe(problem -> field.pseudoClassStateChanged(INVALID, !problem.isEmpty()));
        return field;
    }

    private Label problem(String id) {
        Label problem = Texts.collapsing(Texts.text("", "field-problem"));
        problem.setId(id + "-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        return problem;
    }

    private void show() {
        Declaration parameter = model.parameterProperty().get();
        Range range = model.rangeProperty().get();
        boolean numeric = parameter != null && AxisModel.numeric(parameter);
        numbers.setVisible(numeric);
        all.setVisible(parameter != null && !numeric);
        all.setText(
                range == null
                        ? ""
                        : Messages.text("sweep.all-choices", range.values().size()));
    }
}
