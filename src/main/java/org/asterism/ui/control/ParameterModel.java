package org.asterism.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;

/** One parameter being set: its text as typed, and what is wrong with it. */
public final class ParameterModel {
    private final Declaration declaration;
    private final StringProperty text = new SimpleStringProperty(this, "text");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private UnaryOperator<String> unfit = _ -> "";

    public ParameterModel(Declaration declaration) {
        this.declaration = declaration;
        text.subscribe(this::check);
        text.set(Declaration.text(declaration.initial()));
    }

    public Declaration declaration() {
        return declaration;
    }

    public StringProperty textProperty() {
        return text;
    }

    /** Why the text is no value; empty where it is one. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Says which values do not fit now, whatever their range: a value as text to the reason, empty where it fits. */
    public void limit(UnaryOperator<String> reason) {
        unfit = reason;
        check();
    }

    /** Why a value does not fit now; empty where it does. */
    public String unfit(String value) {
        return unfit.apply(value);
    }

    /** Whether a parameter plays a part, given what all parameters of the form are set to. */
    public static boolean applies(ParameterModel parameter, List<ParameterModel> all) {
        return parameter.declaration.applies(option -> all.stream()
                .filter(other -> other.declaration.option().equals(option))
                .findFirst()
                .map(other -> other.text.get())
                .orElse(""));
    }

    public void reset() {
        text.set(Declaration.text(declaration.initial()));
    }

    /** Moves the value by some steps: whole numbers by one, others by a quarter, never out of range. */
    public void step(int steps) {
        if (problem.get().isEmpty()) {
            double value = Double.parseDouble(text.get().strip());
            text.set(clamp(whole() ? value + steps : scaled(value, steps)));
        } else {
            reset();
        }
    }

    private boolean whole() {
        return declaration.type() != double.class;
    }

    private static double scaled(double value, int steps) {
        if (value == 0) {
            return steps > 0 ? 0.1 : 0;
        }
        return value * Math.pow(1.25, value > 0 ? steps : -steps);
    }

    private String clamp(double value) {
        double inside = Math.clamp(value, declaration.min(), declaration.max());
        if (whole()) {
            return Long.toString((long) inside);
        }
        double rounded = Double.parseDouble(String.format(Locale.ROOT, "%.3g", inside));
        return Declaration.text(declaration.above() && rounded <= declaration.min() ? value : rounded);
    }

    private void check() {
        try {
            String value = text.get() == null ? "" : text.get();
            declaration.parse(value);
            problem.set(unfit(value));
        } catch (InvalidInputException e) {
            problem.set(e.getMessage());
        }
    }
}
