package org.asterism.ui.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.catalog.Generators;
import org.asterism.data.generate.Generator;
import org.asterism.parameter.Schema;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Named;
import org.asterism.ui.control.ParameterForm;
import org.asterism.ui.control.ParameterModel;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** Makes plots by a generator, several with seeds one after the other. */
final class GeneratePane extends VBox {
    private static final int MOST = 500;
    private static final double WIDEST = 380;

    private final PlotsModel plots;
    private final ComboBox<Schema<Generator>> kind = new ComboBox<>();
    private final ParameterForm form = new ParameterForm();
    private final Spinner<Integer> count = new Spinner<>(1, MOST, 1);
    private final Map<String, List<ParameterModel>> parameters = new HashMap<>();

    GeneratePane(PlotsModel plots) {
        super(8);
        this.plots = plots;
        getStyleClass().add("plan-item");
        setVisible(false);
        Texts.collapsing(this);
        Label summary = Texts.note("");
        kind.setId("plan-generator");
        kind.setAccessibleText(Messages.text("plan.generator"));
        kind.setConverter(new Named<>(Schema::title));
        kind.getItems().setAll(Generators.all());
        kind.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                summary.setText(chosen.summary());
                form.show(typed());
            }
        });
        kind.setValue(Generators.all().getFirst());
        form.setMaxWidth(WIDEST);
        getChildren().addAll(Form.row(Messages.text("plan.generator"), kind), summary, form, buttons());
    }

    void toggle() {
        setVisible(!isVisible());
        if (isVisible()) {
            kind.requestFocus();
        }
    }

    private HBox buttons() {
        count.setId("plan-generate-count");
        count.setEditable(true);
        count.setAccessibleText(Messages.text("plan.generate-count"));
        count.getValueFactory().setConverter(new Typed<>(count, text -> Math.clamp(Long.parseLong(text), 1, MOST)));
        count.getStyleClass().add(Spinner.STYLE_CLASS_SPLIT_ARROWS_HORIZONTAL);
        Button make = Buttons.button("plan-generate-make", Messages.text("plan.generate-make"), this::make);
        make.getStyleClass().add("accent");
        HBox line = new HBox(8, new Label(Messages.text("plan.generate-count")), count, make);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void make() {
        count.commitValue();
        boolean right = typed().stream()
                .allMatch(parameter -> parameter.problemProperty().get().isEmpty());
        if (right) {
            Map<String, String> values = new LinkedHashMap<>();
            typed().forEach(parameter -> values.put(
                    parameter.declaration().option(), parameter.textProperty().get()));
            plots.add(Sources.generated(Objects.requireNonNull(kind.getValue()), values, count.getValue()));
        }
    }

    private List<ParameterModel> typed() {
        Schema<Generator> schema = Objects.requireNonNull(kind.getValue());
        return parameters.computeIfAbsent(
                schema.id(),
                _ -> schema.declarations().stream().map(ParameterModel::new).toList());
    }
}
