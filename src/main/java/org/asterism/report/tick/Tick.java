package org.asterism.report.tick;

/**
 * A place on an axis that is written out.
 *
 * @param label what is written at it
 * @param context what is written below the label, such as the day of an hour, where it changes; else empty
 */
public record Tick(double place, String label, String context) {
    public Tick(double place, String label) {
        this(place, label, "");
    }
}
