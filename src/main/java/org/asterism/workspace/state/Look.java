package org.asterism.workspace.state;

import java.util.Locale;

/**
 * How the window looks and speaks.
 *
 * @param scale the size of text and controls in percent, {@value #SMALLEST} to {@value #LARGEST}
 */
public record Look(Theme theme, int scale, Language language) {
    /** The smallest scale, percent. */
    public static final int SMALLEST = 80;

    /** The largest scale, percent. */
    public static final int LARGEST = 200;

    /** What holds until somebody chooses. */
    public static final Look INITIAL = new Look(Theme.LIGHT, 100, Language.SYSTEM);

    /** The colours of the window. */
    public enum Theme {
        LIGHT,
        DARK,
        HIGH_CONTRAST,
        /** Light or dark, as the operating system is. */
        SYSTEM
    }

    /** The language of the window. */
    public enum Language {
        SYSTEM,
        ENGLISH,
        GERMAN;

        /** The locale to speak in. */
        public Locale locale() {
            return switch (this) {
                case SYSTEM -> Locale.getDefault(Locale.Category.DISPLAY);
                case ENGLISH -> Locale.ENGLISH;
                case GERMAN -> Locale.GERMAN;
            };
        }
    }

    /** Takes a scale out of range to the nearest one in range. */
    public Look {
        scale = Math.clamp(scale, SMALLEST, LARGEST);
    }

    public Look withTheme(Theme chosen) {
        return new Look(chosen, scale, language);
    }

    public Look withScale(int percent) {
        return new Look(theme, percent, language);
    }

    public Look withLanguage(Language chosen) {
        return new Look(theme, scale, chosen);
    }
}
