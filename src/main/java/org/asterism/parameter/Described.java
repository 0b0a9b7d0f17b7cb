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

    /** The group it is listed under, empty where there are no groups. */
    String group() default "";

    /** How time grows with n points, d dimensions and k clusters, such as {@code O(n k d)}; empty where it does not matter. */
    String complexity() default "";

    /** The source: authors, year, title, DOI. */
    String reference() default "";
}
