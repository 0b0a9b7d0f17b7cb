package org.asterism.ui.text;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The text of the window, in the language that was chosen when it opened.
 *
 * <p>A key such as {@code plot.zoom-in} is looked up in the bundle {@code plot}: {@code plot.properties} is English,
 * {@code plot_de.properties} German. Patterns are those of {@link MessageFormat}, so a quote is written twice. What comes
 * from the core (names of algorithms and edits, messages about files) is English.
 */
public final class Messages {
    /** The languages that there are bundles for. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final Map<String, ResourceBundle> BUNDLES = new HashMap<>();
    private static Locale language = Locale.ENGLISH;

    private Messages() {}

    /** Sets the language; nodes that are there keep theirs. English where there is no bundle. */
    public static synchronized void speak(Locale chosen) {
        language = LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(chosen.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
        BUNDLES.clear();
    }

    /** The language in use; numbers in text are written its way. */
    public static synchronized Locale language() {
        return language;
    }

    /**
     * A text with its arguments filled in.
     *
     * @param key the bundle's name, a dot, and the text's name; itself the text where there is no such key
     */
    public static synchronized String text(String key, Object... arguments) {
        String bundle = key.substring(0, key.indexOf('.'));
        try {
            String pattern = BUNDLES.computeIfAbsent(bundle, Messages::load).getString(key);
            return new MessageFormat(pattern, language).format(arguments);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    private static ResourceBundle load(String bundle) {
        String name = Messages.class.getPackageName() + "." + bundle;
        Locale wanted = language.equals(Locale.ENGLISH) ? Locale.ROOT : language;
        return ResourceBundle.getBundle(name, wanted, Messages.class.getModule());
    }
}
