package org.asterism.ui.control;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;

/**
 * What an action needs.
 *
 * @param otherwise what to say where it does not hold: what to do first
 */
public record Condition(ObservableBooleanValue holds, String otherwise) {
    /** Holds at any time. */
    public static final Condition ALWAYS = new Condition(new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(), "");
}
