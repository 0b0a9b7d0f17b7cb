package org.asterism.report;

/**
 * The colours of clusters and labels, safe for colour-blind readers.
 *
 * <p>The first seven are Okabe and Ito's (black left out, since it vanishes on dark ground), the next nine are from Paul
 * Tol's schemes. Further labels take the same colours lighter, then darker, and then start again, so that a label has
 * the same colour however many there are.
 *
 * <p>M. Okabe, K. Ito, Color Universal Design, 2008; P. Tol, Colour Schemes, SRON/EPS/TN/09-002, 2021.
 */
public final class Palette {
    private static final int[] BASE = {
        0x0072B2, 0xE69F00, 0x009E73, 0xD55E00, 0xCC79A7, 0x56B4E9, 0xF0E442, 0xEE3377, 0xAAAA00, 0xAA4499, 0x44AA99,
        0x882255, 0x6699CC, 0xDDCC77, 0x117733, 0xEE8866
    };

    /** How many different colours there are. */
    public static final int SIZE = 3 * BASE.length;

    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;

    private Palette() {}

    /**
     * The opaque colour of a label, as ARGB.
     *
     * @param label at least 0
     */
    public static int color(int label) {
        int slot = slot(label);
        int base = 0xFF000000 | BASE[slot % BASE.length];
        return switch (slot / BASE.length) {
            case 0 -> base;
            case 1 -> mix(base, WHITE, 0.42);
            default -> mix(base, BLACK, 0.36);
        };
    }

    /** The colour's number, 0 to {@link #SIZE} - 1. */
    public static int slot(int label) {
        return label % SIZE;
    }

    /** A blend of two opaque colours, {@code share} of the second. */
    public static int mix(int first, int second, double share) {
        int mixed = 0xFF000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = (first >> shift) & 0xFF;
            int b = (second >> shift) & 0xFF;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
    }

    /** The colour as {@code #rrggbb}, for SVG and CSS. */
    public static String hex(int argb) {
        return String.format("#%06x", argb & 0xFFFFFF);
    }
}
