package org.asterism.workspace;

import java.util.function.UnaryOperator;
import org.asterism.data.Column;

/** One of the two axes of a plot. */
public enum Side {
    ACROSS,
    UPWARDS;

    /** The axis of a view. */
    public Axis of(View view) {
        return this == ACROSS ? view.across() : view.upwards();
    }

    /** The column along it. */
    public Column column(Study study) {
        return study.dataset().column(study.axes().get(this == ACROSS ? 0 : 1));
    }

    /** What is written beside it: its title, or its column's name. */
    public String title(Study study) {
        String title = of(study.view()).title();
        return title.isEmpty() ? column(study).name() : title;
    }

    View change(View view, UnaryOperator<Axis> change) {
        return this == ACROSS
                ? view.withAxes(change.apply(view.across()), view.upwards())
                : view.withAxes(view.across(), change.apply(view.upwards()));
    }
}
