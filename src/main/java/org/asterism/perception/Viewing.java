package org.asterism.perception;

/**
 * What a score takes for granted about the screen and the people before it.
 *
 * @param aspect how long a unit of y is drawn, over how long a unit of x is; above 0, ignored for raw coordinates
 * @param model predicts who sees two components as one
 */
public record Viewing(double aspect, SeparabilityModel model) {
    /** Equal units on both axes, and the model fitted to the published studies. */
    public static final Viewing DEFAULT = new Viewing(1, new BhattacharyyaModel());

    /** The same viewers before axes with another aspect. */
    public Viewing withAspect(double other) {
        return new Viewing(other, model);
    }
}
