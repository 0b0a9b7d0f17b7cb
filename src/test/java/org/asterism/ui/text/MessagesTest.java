package org.asterism.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every key that the window's code names is there in every language, and every key there is named. */
class MessagesTest {
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-z0-9]+(?:[.-][a-z0-9]+)*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}(?![^{]*})");

    /** Texts that are the same word in both languages, and the names of the languages. */
    private static final Set<String> SAME = Set.of(
            "compare.matrix",
            "data.type-text",
            "grid.facts",
            "run.ambiguity-short",
            "run.davies-bouldin-short",
            "run.silhouette",
            "scatter.cluster",
            "tools.lasso",
            "tools.polygon",
            "window.language.english",
            "window.language.german");

    private static final Pattern ASKED = Pattern.compile("Messages\\.text\\(\\s*\"([^\"]+)\"");

    @AfterEach
    void speakEnglish() {
        Messages.speak(Locale.ENGLISH);
    }

    @Test
    void everyKeyInTheCodeIsInTheBundles() throws IOException {
        Set<String> known = Bundles.texts("").keySet();
        assertThat(found(ASKED)).isNotEmpty().isSubsetOf(known);
        assertThat(named()).isSubsetOf(known);
    }

    @Test
    void everyKeyInTheBundlesIsNamedInTheCode() throws IOException {
        assertThat(Bundles.texts("").keySet()).isSubsetOf(named());
    }

    @Test
    void languagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Map<String, String> german = Bundles.texts("_de");
        Map<String, String> english = Bundles.texts("");
        assertThat(german.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) ->
                assertThat(placeholders(german.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(text)));
    }

    /** A single quote would hide itself and the placeholders behind it. */
    @Test
    void quotesAreWrittenTwice() throws IOException {
        for (String language : Bundles.LANGUAGES) {
            assertThat(Bundles.texts(language))
                    .allSatisfy((key, text) ->
                            assertThat(text.replace("''", "")).as(key).doesNotContain("'"));
        }
    }

    @Test
    void everythingIsTranslated() throws IOException {
        Map<String, String> german = Bundles.texts("_de");
        Map<String, String> english = Bundles.texts("");
        assertThat(english.keySet())
                .filteredOn(key -> WORD.matcher(english.get(key)).find())
                .filteredOn(key -> english.get(key).equals(german.get(key)))
                .isSubsetOf(SAME);
    }

    @Test
    void speaksTheChosenLanguage() {
        Messages.speak(Locale.GERMANY);
        assertThat(Messages.text("plot.described", "x", "y", 1234)).isEqualTo("Streudiagramm: y gegen x, 1.234 Punkte");
        Messages.speak(Locale.JAPANESE);
        assertThat(Messages.text("plot.described", "x", "y", 1234))
                .isEqualTo("Scatter plot of y against x, 1,234 points");
    }

    /** The numbers of the arguments of a pattern, which can be read. */
    private static Set<String> placeholders(String pattern) {
        assertThat(new MessageFormat(pattern, Locale.ROOT).format(new Object[] {1, 1, 1, 1, 1, 1, 1}))
                .isNotBlank();
        return ARGUMENT.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Literals in the code that begin with the name of a bundle. */
    private static Set<String> named() throws IOException {
        List<String> bundles = Bundles.names();
        return found(KEY).stream()
                .filter(key -> bundles.contains(key.substring(0, key.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        return Bundles.code("").stream()
                .flatMap(code -> pattern.matcher(code).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
