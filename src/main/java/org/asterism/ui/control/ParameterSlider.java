package org.asterism.ui.control;

import java.util.Locale;
import javafx.scene.control.Slider;
import org.asterism.parameter.Declaration;

/** Slides a number of a form, over the part of its range that is near its default. */
final class ParameterSlider extends Slider {
    /** How far from the default it slides, as a factor, where the range goes on. */
    private static final double REACH = 5;

    private static final double STEPS = 100;

    private final ParameterModel parameter;
    private final boolean whole;
    private boolean following;

    ParameterSlider(ParameterModel parameter) {
        this.parameter = parameter;
        Declaration declaration = parameter.declaration();
        whole = declaration.type() != double.class;
        double usual = Math.max(1e-9, Math.abs(number(parameter.textProperty().get(), 1)));
        setMin(Math.max(declaration.min(), 0));
        setMax(Math.min(
                declaration.max(), usual < 1 && declaration.max() == 1 ? 1 : REACH * Math.max(usual, whole ? 2 : 0)));
        setBlockIncrement(whole ? 1 : (getMax() - getMin()) / 20);
        setAccessibleText(declaration.title());
        setId("slide-" + declaration.option());
        getStyleClass().add("parameter-slider");
        follow(parameter.textProperty().get());
        parameter.textProperty().subscribe(this::follow);
        valueProperty().addListener((_, _, value) -> slide(value.doubleValue()));
    }

    private void slide(double value) {
        if (following) {
            return;
        }
        double step = Math.pow(10, Math.floor(Math.log10((getMax() - getMin()) / STEPS)));
        double round = whole ? Math.rint(value) : Math.rint(value / step) * step;
        boolean forbidden = parameter.declaration().above() && round <= getMin();
        double allowed =
                forbidden ? step : Math.max(round, parameter.declaration().min());
        parameter
                .textProperty()
                .set(whole ? Long.toString((long) allowed) : plain(String.format(Locale.ROOT, "%.6f", allowed)));
    }

    private void follow(String text) {
        following = true;
        setValue(number(text, getValue()));
        following = false;
    }

    private static String plain(String number) {
        return number.replaceFirst("\\.?0+$", "");
    }

    private static double number(String text, double otherwise) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
