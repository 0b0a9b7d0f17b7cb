package org.asterism.report.raster;

/**
 * How deep the ink of points is, in steps from points that stand alone to points in a crowd.
 *
 * <p>Where points overlap, depths add up and transparencies multiply: alpha = 1 - exp(-depth). A point's depth falls with
 * how many points cover a place around it, a little more slowly than that number grows: so crowded places are darker, but
 * do not fill up. After R. Reusser, Selecting the right opacity for 2D point clouds, 2022.
 */
final class Opacity {
    static final int LEVELS = 64;
    private static final double PER_DOUBLING = 4;
    /** How many points cover a place at level 0, where nothing fades. */
    private static final double LONELY = 1.0 / 16;

    private static final double CROWDING = 1;
    private static final double FADING = 0.85;
    private static final double ALONE = 0.92;
    /** Even points said to be opaque let a trace through, so that depths stay finite. */
    private static final double MOST = 0.998;

    private static final int FINEST = 512;
    private static final int LEAST = 8;

    private final int unit;
    /** By level and coverage. */
    private final int[][] depths;

    private Opacity(int unit, int[][] depths) {
        this.unit = unit;
        this.depths = depths;
    }

    /**
     * The depths of marks.
     *
     * @param chosen 0.01 to 1; 0 for one that depends on the crowd
     * @param most no pixel is covered by more points than this
     */
    static Opacity of(double chosen, long most) {
        int unit = Math.clamp(Sums.MOST / (LEAST * Math.max(1, most)), 1, FINEST);
        double alone = -Math.log1p(-Math.min(MOST, chosen > 0 ? chosen : ALONE));
        int[][] depths = new int[LEVELS][];
        for (int level = 0; level < LEVELS; level++) {
            double fading = chosen > 0 || level == 0 ? 1 : fading(level);
            depths[level] = depths(unit, -Math.expm1(-alone * fading));
        }
        return new Opacity(unit, depths);
    }

    /** At least 1 where most of a pixel is covered: nothing vanishes, however faint it is. */
    private static int[] depths(int unit, double alpha) {
        int[] depths = new int[Stamp.FULL + 1];
        for (int coverage = 0; coverage <= Stamp.FULL; coverage++) {
            long depth = Math.round(-unit * Math.log1p(-alpha * coverage / Stamp.FULL));
            depths[coverage] = (int) Math.max(depth, 2 * coverage / Stamp.FULL > 0 ? 1 : 0);
        }
        return depths;
    }

    private static double fading(int level) {
        double covering = LONELY * Math.pow(2, level / PER_DOUBLING);
        return Math.pow(1 + CROWDING * covering, -FADING);
    }

    /** The level where a place is covered by so many points. */
    static int level(double covering) {
        double doublings = Math.log(Math.max(1, covering / LONELY)) / Math.log(2);
        return (int) Math.min(LEVELS - 1, Math.round(PER_DOUBLING * doublings));
    }

    /** The depths at a level, by coverage. */
    int[] depths(int level) {
        return depths[level];
    }

    /** How opaque the sums of depths are. */
    Shade shade() {
        return Shade.optical(unit);
    }
}
