package org.asterism.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names and explains a record whose components are parameters: an algorithm, a generator. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Described {
    /** The name on the command line and in files, such as {@code k-means}. */
    String id();

    /** The name on screen. */
    String title();

    /** One sentence that says what it does. */
    String summary();

    /** The source: authors, year, title, DOI. */
    String reference() default "";
}
