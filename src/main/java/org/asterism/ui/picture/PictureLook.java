package org.asterism.ui.picture;

import java.util.Arrays;
import org.asterism.report.PlotTheme;
import org.asterism.ui.text.Messages;

/** The colours of a picture. */
public enum PictureLook {
    /** Those of the window. */
    AS_SEEN("pictures.as-seen"),
    LIGHT("pictures.light"),
    DARK("pictures.dark");

    private final String key;

    PictureLook(String key) {
        this.key = key;
    }

    /** The look of that name, as seen where it is unknown. */
    static PictureLook named(String name) {
        return Arrays.stream(values())
                .filter(look -> look.name().equals(name))
                .findFirst()
                .orElse(AS_SEEN);
    }

    String title() {
        return Messages.text(key);
    }

    PlotTheme theme(PlotTheme seen) {
        return switch (this) {
            case AS_SEEN -> seen;
            case LIGHT -> PlotTheme.LIGHT.withType(seen.type());
            case DARK -> PlotTheme.DARK.withType(seen.type());
        };
    }
}
