package org.asterism.tuning.sweep;

import java.util.List;
import org.asterism.parameter.Declaration;

/**
 * A parameter and the values of it that a sweep tries.
 *
 * @param values of the parameter's type, within its range, in the order of the axis of a curve
 */
public record Range(Declaration parameter, List<Object> values) {
    /** @throws IllegalArgumentException if there is no value */
    public Range {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values of " + parameter.option());
        }
    }
}
