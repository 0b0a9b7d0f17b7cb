package org.asterism.ui.teach.predict;

/** How far a prediction is. */
public enum Phase {
    /** Nothing is asked. */
    NONE,
    /** Something is asked beside runs that stay in sight: it is answered in the lesson, or was answered before. */
    OPEN,
    /** The run is kept from sight until somebody has predicted it. */
    ASKING,
    /** The run is shown, with the score of the prediction, if there is one. */
    REVEALED
}
