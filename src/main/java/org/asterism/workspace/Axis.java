package org.asterism.workspace;

import org.asterism.data.Scale;

/**
 * How an axis of a study is drawn.
 *
 * @param title what stands beside it; empty for the column's name
 */
public record Axis(Scale scale, String title) {
    /** A linear axis under its column's name. */
    public static final Axis PLAIN = new Axis(Scale.LINEAR, "");

    public Axis withScale(Scale chosen) {
        return new Axis(chosen, title);
    }

    public Axis withTitle(String chosen) {
        return new Axis(scale, chosen.strip());
    }
}
