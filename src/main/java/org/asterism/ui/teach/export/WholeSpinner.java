package org.asterism.ui.teach.export;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;

/** A field for a whole number, which can be typed; what is no number leaves it as it was. */
final class WholeSpinner extends Spinner<Integer> {
    private static final int DIGITS = 5;

    WholeSpinner(ObjectProperty<Integer> value, int least, ObservableIntegerValue most) {
        IntegerSpinnerValueFactory range = new IntegerSpinnerValueFactory(least, Math.max(least, most.get()), least);
        range.setConverter(new Whole(range));
        setValueFactory(range);
        most.subscribe(now -> range.setMax(Math.max(least, now.intValue())));
        value.subscribe(range::setValue);
        range.valueProperty().subscribe((_, now) -> {
            if (now != null) {
                value.set(now);
            }
        });
        setEditable(true);
        getEditor().setPrefColumnCount(DIGITS);
        focusedProperty().subscribe(on -> {
            if (!on) {
                commitValue();
            }
        });
    }

    private static final class Whole extends StringConverter<Integer> {
        private final IntegerSpinnerValueFactory range;

        Whole(IntegerSpinnerValueFactory range) {
            this.range = range;
        }

        @Override
        public String toString(Integer value) {
            return value == null ? "" : value.toString();
        }

        @Override
        public Integer fromString(String text) {
            try {
                return Math.clamp(Integer.parseInt(text.strip()), range.getMin(), range.getMax());
            } catch (NumberFormatException e) {
                return range.getValue();
            }
        }
    }
}
