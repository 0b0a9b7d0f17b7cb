package org.asterism.annotation.outline;

import org.asterism.annotation.Label;

/**
 * A group that somebody sees in a plot.
 *
 * @param confidence how sure they are, 1 (a guess) to {@value #SURE}; 0 where they did not say
 */
public record Group(Label label, int confidence) {
    /** The highest confidence. */
    public static final int SURE = 5;

    /** @throws IllegalArgumentException if the confidence is out of its range */
    public Group {
        if (confidence < 0 || confidence > SURE) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }

    /** A group of which nobody said how sure they are. */
    public static Group of(Label label) {
        return new Group(label, 0);
    }

    public Group withConfidence(int chosen) {
        return new Group(label, chosen);
    }

    public Group withLabel(Label changed) {
        return new Group(changed, confidence);
    }
}
