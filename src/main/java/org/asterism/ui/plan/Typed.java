package org.asterism.ui.plan;

import java.util.function.Function;
import javafx.scene.control.Spinner;
import javafx.util.StringConverter;
import org.asterism.parameter.Declaration;
import org.jspecify.annotations.Nullable;

/** Numbers as they are typed into a spinner; what is no number leaves the value as it was. */
final class Typed<T extends Number> extends StringConverter<T> {
    private final Spinner<T> spinner;
    private final Function<String, T> parse;

    /** @param parse throws a {@link NumberFormatException} for what is no number */
    Typed(Spinner<T> spinner, Function<String, T> parse) {
        this.spinner = spinner;
        this.parse = parse;
    }

    @Override
    public String toString(@Nullable T value) {
        if (value == null) {
            return "";
        }
        double rounded = Math.rint(1000 * value.doubleValue()) / 1000;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Declaration.text(rounded);
    }

    @Override
    public T fromString(String text) {
        try {
            return parse.apply(text.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            return spinner.getValue();
        }
    }
}
