package org.asterism.workspace;

import java.util.Arrays;
import java.util.List;

/**
 * Whether and how strongly a layer of the plot is drawn.
 *
 * @param opacity above 0, at most 1
 */
public record LayerSetting(LayerKind kind, boolean shown, double opacity) {

    /** Every layer in its usual place: points, bands, the groups behind the score, and the selection's outline are drawn. */
    public static final List<LayerSetting> INITIAL = Arrays.stream(LayerKind.values())
            .map(kind -> new LayerSetting(kind, usual(kind), 1))
            .toList();

    private static boolean usual(LayerKind kind) {
        return switch (kind) {
            case POINTS, BANDS, GROUPS, SELECTION -> true;
            default -> false;
        };
    }

    /** @throws IllegalArgumentException if the opacity is out of range */
    public LayerSetting {
        if (!(opacity > 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity " + opacity);
        }
    }

    public LayerSetting withShown(boolean chosen) {
        return new LayerSetting(kind, chosen, opacity);
    }

    public LayerSetting withOpacity(double chosen) {
        return new LayerSetting(kind, shown, chosen);
    }
}
