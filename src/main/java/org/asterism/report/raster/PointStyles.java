package org.asterism.report.raster;

import java.util.BitSet;
import org.asterism.job.Parallel;
import org.asterism.report.Palette;

/**
 * How each point is drawn, one byte a point in block order: a palette slot, noise or unlabelled, and whether it is greyed.
 *
 * <p>Made by one gather over the labels whenever labels or selection change; the blocks stay as they are.
 */
public final class PointStyles {
    /** The style of noise; styles below are palette slots. */
    public static final int NOISE = Palette.SIZE;

    /** The style of a point without a label. */
    public static final int UNLABELLED = NOISE + 1;

    /** How many styles there are. */
    public static final int COUNT = UNLABELLED + 1;

    private final byte[] styles;
    private final boolean greyed;

    private PointStyles(byte[] styles, boolean greyed) {
        this.styles = styles;
        this.greyed = greyed;
    }

    /**
     * Looks up every point's label.
     *
     * @param labels one a point in the original order: at least 0, -1 for noise, -2 for unlabelled
     * @param selected the selected points; where there are some, the others are greyed
     */
    public static PointStyles of(PointBlocks blocks, int[] labels, BitSet selected) {
        byte[] styles = new byte[blocks.size()];
        boolean greyed = !selected.isEmpty();
        Parallel.forEach(blocks.blocks(), block -> {
            for (int k = blocks.start(block); k < blocks.end(block); k++) {
                int id = blocks.id(k);
                int style = style(labels[id]);
                styles[k] = (byte) (greyed && !selected.get(id) ? style | Pass.GREYED.flag : style);
            }
        });
        return new PointStyles(styles, greyed);
    }

    /** The style of a label, without regard to selection. */
    public static int style(int label) {
        if (label >= 0) {
            return Palette.slot(label);
        }
        return label == -1 ? NOISE : UNLABELLED;
    }

    /** A label that has the style. */
    public static int label(int style) {
        return style < NOISE ? style : NOISE - 1 - style;
    }

    /** The style at position {@code k} of the order, 0 to {@link #COUNT} - 1, where that point is in a pass; else -1. */
    int in(Pass pass, int k) {
        int style = styles[k] ^ pass.flag;
        return style < 0 ? -1 : style;
    }

    /** The passes that a frame needs. */
    Pass[] passes() {
        return greyed ? Pass.values() : new Pass[] {Pass.FULL};
    }

    /** Greyed points go first, under the others. */
    enum Pass {
        GREYED(~0x7F),
        FULL(0);

        private final int flag;

        Pass(int flag) {
            this.flag = flag;
        }
    }
}
