package org.asterism.report.animation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.PlotTheme;

/**
 * How pictures of steps look.
 *
 * @param width in logical pixels, 240 to 4000
 * @param height in logical pixels, 180 to 4000
 */
public record StepLook(PlotTheme theme, int width, int height, Set<Part> parts) {
    private static final int NARROWEST = 240;
    private static final int LOWEST = 180;
    private static final int LARGEST = 4000;

    /** What can stand beside the points. */
    public enum Part {
        /** What runs, above the plot. */
        TITLE,
        /** What the step looks at. */
        MARKS,
        /** What happened, below the plot. */
        SENTENCE,
        /** Which step it is, and how many distances were computed. */
        COUNTER,
        /** The objective over the steps, where there is one. */
        CURVE,
        /** The pseudo-code at the right, the line of the step lit. */
        CODE;

        /** Whether it is shown unless somebody chooses otherwise: all but the code, which takes room from the plot. */
        public boolean usual() {
            return this != CODE;
        }
    }

    /** All that is usual, as large as fits most slides. */
    public static final StepLook INITIAL = new StepLook(
            PlotTheme.LIGHT,
            800,
            640,
            Arrays.stream(Part.values()).filter(Part::usual).collect(Collectors.toUnmodifiableSet()));

    /** @throws InvalidInputException if the size is out of range */
    public StepLook {
        check("width", width, NARROWEST);
        check("height", height, LOWEST);
        parts = Set.copyOf(parts);
    }

    private static void check(String name, int pixels, int least) {
        if (pixels < least || pixels > LARGEST) {
            throw new InvalidInputException("The " + name + " of pictures of steps must be from " + least + " to "
                    + LARGEST + " pixels, but is " + pixels + ".");
        }
    }

    boolean has(Part part) {
        return parts.contains(part);
    }
}
