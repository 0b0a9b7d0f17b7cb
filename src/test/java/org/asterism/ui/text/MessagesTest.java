package org.asterism.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every key that the window's code names is there in every language, and every key there is named. */
class MessagesTest {
    private static final Path HOME = Path.of(Objects.requireNonNullElse(System.getProperty("asterism.home"), "."));
    private static final Path SOURCES = HOME.resolve("src/main/java/org/asterism/ui");
    private static final Path BUNDLES = HOME.resolve("src/main/resources/org/asterism/ui/text");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-z0-9]+(?:[.-][a-z0-9]+)*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}(?![^{]*})");

    /** Texts that are the same word in both languages, and the names of the languages. */
    private static final Set<String> SAME = Set.of(
            "compare.matrix",
            "data.type-text",
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
        Set<String> known = keys("");
        assertThat(found(ASKED)).isNotEmpty().isSubsetOf(known);
        assertThat(named()).isSubsetOf(known);
    }

    @Test
    void everyKeyInTheBundlesIsNamedInTheCode() throws IOException {
        assertThat(keys("")).isSubsetOf(named());
    }

    @Test
    void languagesHaveTheSameKeysAndPlaceholders() throws IOException {
        assertThat(keys("_de")).isEqualTo(keys(""));
        for (String bundle : bundles()) {
            Properties english = properties(bundle, "");
            Properties german = properties(bundle, "_de");
            english.stringPropertyNames()
                    .forEach(key -> assertThat(format(german, key)).as(key).isEqualTo(format(english, key)));
        }
    }

    /** A single quote would hide itself and the placeholders behind it. */
    @Test
    void quotesAreWrittenTwice() throws IOException {
        for (String language : List.of("", "_de")) {
            assertThat(texts(language))
                    .allSatisfy((key, text) ->
                            assertThat(text.replace("''", "")).as(key).doesNotContain("'"));
        }
    }

    @Test
    void everythingIsTranslated() throws IOException {
        Map<String, String> german = texts("_de");
        Map<String, String> english = texts("");
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

    /** The numbers of the arguments of a pattern that can be read. */
    private static Set<String> format(Properties bundle, String key) {
        String pattern = Objects.requireNonNull(bundle.getProperty(key), key);
        assertThat(new MessageFormat(pattern, Locale.ROOT).format(new Object[] {1, 1, 1, 1, 1, 1, 1}))
                .isNotBlank();
        return ARGUMENT.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String bundle : bundles()) {
            Properties properties = properties(bundle, language);
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }

    /** Literals in the code that begin with the name of a bundle. */
    private static Set<String> named() throws IOException {
        List<String> bundles = bundles();
        return found(KEY).stream()
                .filter(key -> bundles.contains(key.substring(0, key.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(SOURCES, ".java")) {
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static Set<String> keys(String language) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String bundle : bundles()) {
            Set<String> own = properties(bundle, language).stringPropertyNames();
            assertThat(own).allMatch(key -> key.startsWith(bundle + "."));
            keys.addAll(own);
        }
        return keys;
    }

    private static List<String> bundles() throws IOException {
        return files(BUNDLES, ".properties").stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.contains("_"))
                .toList();
    }

    private static Properties properties(String bundle, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
