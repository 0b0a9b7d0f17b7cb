package org.asterism.ui.scatter;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.asterism.ui.control.Named;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Marks;
import org.asterism.workspace.Marks.Shading;

/** How points are drawn: shading, size, opacity, shapes and rims. */
final class MarksForm extends GridPane {
    private final MarksModel model;
    private int row;

    MarksForm(MarksModel model) {
        this.model = model;
        setHgap(10);
        setVgap(7);
        add(Texts.text(Messages.text("layers.marks"), "strong"), 0, row++, 2, 1);
        shading();
        number(
                "marks-size",
                Messages.text("layers.size"),
                new AutomaticSlider.Range(0.5, 20, 3, 0.5),
                Marks::radius,
                value -> marks -> marks.withRadius(value));
        number(
                "marks-opacity",
                Messages.text("layers.marks-opacity"),
                new AutomaticSlider.Range(0.02, 1, 0.6, 0.02),
                Marks::opacity,
                value -> marks -> marks.withOpacity(value));
        HBox checks = new HBox(
                14,
                check("marks-shaped", Messages.text("layers.shaped"), Marks::shaped, Marks::withShaped),
                check("marks-outlined", Messages.text("layers.outlined"), Marks::outlined, Marks::withOutlined));
        add(checks, 0, row++, 2, 1);
    }

    private void shading() {
        ComboBox<Shading> box = new ComboBox<>();
        box.setId("marks-shading");
        box.getItems().setAll(List.of(Shading.values()));
        box.setConverter(new Named<>(MarksForm::name));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> model.change(marks -> marks.withShading(box.getValue())));
        model.marksProperty().subscribe(marks -> box.setValue(marks.shading()));
        line(Messages.text("layers.shading"), box);
    }

    private static String name(Shading shading) {
        return switch (shading) {
            case AUTOMATIC -> Messages.text("layers.shading.automatic");
            case POINTS -> Messages.text("layers.shading.points");
            case DENSITY -> Messages.text("layers.shading.density");
            case EQUALISED -> Messages.text("layers.shading.equalised");
        };
    }

    private void number(
            String id,
            String title,
            AutomaticSlider.Range range,
            ToDoubleFunction<Marks> value,
            DoubleFunction<UnaryOperator<Marks>> with) {
        AutomaticSlider slider = new AutomaticSlider(id, title, range, chosen -> model.change(with.apply(chosen)));
        model.marksProperty().subscribe(marks -> slider.show(value.applyAsDouble(marks)));
        line(title, slider);
    }

    private Node check(String id, String title, Function<Marks, Boolean> value, Setter with) {
        CheckBox box = new CheckBox(title);
        box.setId(id);
        box.setOnAction(_ -> model.change(marks -> with.set(marks, box.isSelected())));
        model.marksProperty().subscribe(marks -> box.setSelected(value.apply(marks)));
        return box;
    }

    private void line(String title, Node control) {
        Label label = new Label(title);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(control);
        label.setAlignment(Pos.CENTER_LEFT);
        GridPane.setHgrow(control, Priority.ALWAYS);
        addRow(row++, label, control);
    }

    private interface Setter {
        Marks set(Marks marks, boolean on);
    }
}
