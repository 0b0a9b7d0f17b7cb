package org.asterism.session.plan;

import java.util.List;
import java.util.regex.Pattern;

/** What the numbers and names of a plan may be. */
public final class Limits {
    /** The most of anything that is counted. */
    public static final int MANY = 100_000;

    /** The longest time for a plot, in seconds. */
    public static final int LONGEST = 86_400;

    /** The largest whole number that every reader of JSON keeps. */
    public static final long LARGEST_SEED = (1L << 53) - 1;

    /** Of the square of the plot, in logical pixels. */
    public static final double SMALLEST_SIDE = 100;

    public static final double LARGEST_SIDE = 4000;

    /** Of a point, in logical pixels. */
    public static final double SMALLEST_RADIUS = 0.5;

    public static final double LARGEST_RADIUS = 50;
    public static final double LEAST_OPACITY = 0.01;

    static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** What names of files may not hold on one system or another, and what parts them on others. */
    private static final Pattern FOREIGN = Pattern.compile("[\\\\:*?\"<>|\\p{Cntrl}]");

    private Limits() {}

    /** Whether a path leads to a place inside the folder that it starts from, on every system. */
    public static boolean inside(String path) {
        return !FOREIGN.matcher(path).find()
                && List.of(path.split("/", -1)).stream()
                        .noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
    }
}
