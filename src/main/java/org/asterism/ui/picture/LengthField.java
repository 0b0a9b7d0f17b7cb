package org.asterism.ui.picture;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.asterism.report.picture.PictureFormat;

/** A field for a length of a picture, in the unit of its format; red while it holds no length that a picture may have. */
final class LengthField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final double LARGEST = 8000;
    private final DoubleProperty pixels;
    private final ObjectProperty<PictureFormat> format;
    private final double smallest;
    private final DecimalFormat digits = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));

    /** @param smallest in logical pixels */
    LengthField(String id, String name, DoubleProperty pixels, double smallest, ObjectProperty<PictureFormat> format) {
        this.pixels = pixels;
        this.format = format;
        this.smallest = smallest;
        setId(id);
        setPrefColumnCount(5);
        setAccessibleText(name);
        pixels.subscribe(_ -> refresh());
        format.subscribe(_ -> refresh());
        textProperty().subscribe(_ -> take());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                refresh();
            }
        });
    }

    private Unit unit() {
        return Unit.of(format.get());
    }

    /** Shows the length, unless it is being typed. */
    private void refresh() {
        if (!isFocused() || Math.abs(typed() - pixels.get()) > 0.5) {
            setText(digits.format(unit().of(pixels.get())));
        }
        take();
    }

    private void take() {
        double length = typed();
        boolean usable = length >= smallest && length <= LARGEST;
        pseudoClassStateChanged(WRONG, !usable);
        if (usable && Math.abs(length - pixels.get()) > 0.5 && isFocused()) {
            pixels.set(length);
        }
    }

    private double typed() {
        try {
            return unit().pixels(Double.parseDouble(getText().strip().replace(',', '.')));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
