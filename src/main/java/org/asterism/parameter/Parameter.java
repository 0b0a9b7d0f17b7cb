package org.asterism.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record component as a parameter that people set.
 *
 * <p>The form, the command-line option, the JSON key, the range check and the help text all come from this one
 * declaration. Component types are {@code int}, {@code long}, {@code double}, {@code boolean} and enums. Parameters that
 * several records share are declared once, in a record of their own: a component of that type, without annotation, stands
 * for them.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Parameter {
    /** What the parameter does to the picture: one or two sentences. */
    String help();

    /** The default, as text. */
    String initial();

    /** The smallest value allowed. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The largest value allowed. */
    double max() default Double.POSITIVE_INFINITY;

    /** Whether {@link #min()} itself is forbidden, as for a radius that must be above 0. */
    boolean above() default false;

    /**
     * When the parameter plays a part, such as {@code "metric=minkowski"} or {@code "cut=height|inconsistency"}: an option
     * of the same record and its values; empty for always. A form shows it only then.
     */
    String when() default "";

    /** The unit, empty where there is none. */
    String unit() default "";
}
