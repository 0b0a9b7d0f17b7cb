package org.asterism.ui.plan;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import org.asterism.session.plan.Plan;
import org.asterism.ui.control.Named;
import org.jspecify.annotations.Nullable;

/**
 * Fields that show a part of the plan and change it.
 *
 * <p>A field whose part is not there now, because its row is not, gets null and keeps still.
 */
final class Inputs {
    private static final Duration PAUSE = Duration.millis(500);

    private final PlanModel model;

    Inputs(PlanModel model) {
        this.model = model;
    }

    /**
     * Where a field reads its part of the plan, and how it changes it.
     *
     * @param id of the control
     * @param name what people and screen readers call it
     */
    record Part<T>(String id, String name, Function<Plan, @Nullable T> get, BiFunction<Plan, T, Plan> set) {}

    /** One line of words, kept when typing pauses. */
    TextField line(Part<String> part) {
        TextField field = new TextField();
        field.setPromptText(part.name());
        field.setOnAction(_ -> keep(part, field.getText()));
        words(field, part);
        return field;
    }

    /** Several lines of words, kept when typing pauses; Tab goes on to the next field. */
    TextArea lines(Part<String> part, int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        words(area, part);
        return area;
    }

    private void words(TextInputControl field, Part<String> part) {
        named(field, part);
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> keep(part, field.getText()));
        field.textProperty().subscribe((_, _) -> pause.playFromStart());
        field.focusedProperty().subscribe((before, _) -> {
            if (before) {
                pause.stop();
                keep(part, field.getText());
            }
        });
        show(part, value -> {
            if (!value.equals(field.getText())) {
                field.setText(value);
                pause.stop();
            }
        });
    }

    /** A whole number. */
    Spinner<Integer> whole(Part<Integer> part, int min, int max) {
        Spinner<Integer> spinner = new Spinner<>(new SpinnerValueFactory.IntegerSpinnerValueFactory(min, max));
        spinner.getValueFactory()
                .setConverter(new Typed<>(spinner, text -> Math.clamp(Long.parseLong(text), min, max)));
        return number(spinner, part);
    }

    /** A number that the arrows move by a step. */
    Spinner<Double> decimal(Part<Double> part, double min, double max, double step) {
        Spinner<Double> spinner = new Spinner<>(new SpinnerValueFactory.DoubleSpinnerValueFactory(min, max, min, step));
        spinner.getValueFactory()
                .setConverter(new Typed<>(spinner, text -> Math.clamp(Double.parseDouble(text), min, max)));
        return number(spinner, part);
    }

    private <T extends Number> Spinner<T> number(Spinner<T> spinner, Part<T> part) {
        named(spinner, part);
        spinner.getEditor().setAccessibleText(part.name());
        spinner.setEditable(true);
        spinner.getStyleClass().addAll(Spinner.STYLE_CLASS_SPLIT_ARROWS_HORIZONTAL, "parameter-field");
        spinner.setMinWidth(Region.USE_PREF_SIZE);
        show(part, value -> spinner.getValueFactory().setValue(value));
        spinner.valueProperty().subscribe((_, value) -> keep(part, value));
        spinner.focusedProperty().subscribe((before, _) -> {
            if (before) {
                spinner.commitValue();
            }
        });
        return spinner;
    }

    CheckBox box(Part<Boolean> part) {
        CheckBox box = new CheckBox(part.name());
        box.setId(part.id());
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        show(part, box::setSelected);
        box.setOnAction(_ -> keep(part, box.isSelected()));
        return box;
    }

    <E extends Enum<E>> ComboBox<E> choice(Part<E> part, Class<E> type, Function<E, String> title) {
        ComboBox<E> choice = new ComboBox<>();
        choice.getItems().setAll(Arrays.asList(type.getEnumConstants()));
        choice.setConverter(new Named<>(title));
        named(choice, part);
        show(part, choice::setValue);
        choice.setOnAction(_ -> keep(part, choice.getValue()));
        return choice;
    }

    ColorPicker color(Part<String> part) {
        ColorPicker picker = new ColorPicker();
        named(picker, part);
        show(part, value -> picker.setValue(Color.web(value)));
        picker.setOnAction(_ -> keep(part, hex(picker.getValue())));
        return picker;
    }

    private static String hex(Color color) {
        List<Double> channels = List.of(color.getRed(), color.getGreen(), color.getBlue());
        StringBuilder text = new StringBuilder("#");
        channels.forEach(channel -> text.append(HexFormat.of().toHexDigits((byte) Math.round(255 * channel))));
        return text.toString();
    }

    private <T> void show(Part<T> part, Consumer<T> show) {
        model.watch(plan -> {
            T value = part.get().apply(plan);
            if (value != null) {
                show.accept(value);
            }
        });
    }

    private <T> void keep(Part<T> part, @Nullable T value) {
        Plan plan = model.planProperty().get();
        if (plan != null && value != null) {
            T now = part.get().apply(plan);
            if (now != null && !now.equals(value)) {
                model.edit(part.id(), before -> part.set().apply(before, value));
            }
        }
    }

    private static void named(Control control, Part<?> part) {
        control.setId(part.id());
        control.setAccessibleText(part.name());
        control.setTooltip(new Tooltip(part.name()));
    }
}
