package org.asterism.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bundles and the code of the window as they stand in the source tree. */
public final class Bundles {
    static final List<String> LANGUAGES = List.of("", "_de");

    private static final Path HOME = Path.of(Objects.requireNonNullElse(System.getProperty("asterism.home"), "."));
    private static final Path SOURCES = HOME.resolve("src/main/java/org/asterism/ui");
    private static final Path TEXTS = HOME.resolve("src/main/resources/org/asterism/ui/text");

    private Bundles() {}

    public static List<String> names() throws IOException {
        return files(TEXTS, ".properties").stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.contains("_"))
                .toList();
    }

    /** The patterns of all bundles by their keys, which begin with the name of the bundle. */
    static Map<String, String> texts(String language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String bundle : names()) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(TEXTS.resolve(bundle + language + ".properties"))) {
                properties.load(reader);
            }
            assertThat(properties.stringPropertyNames()).allMatch(key -> key.startsWith(bundle + "."));
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }

    /** The Java files of a package of the window and of those within it; of all where it is empty. */
    static List<String> code(String folder) throws IOException {
        List<String> code = new ArrayList<>();
        for (Path file : files(SOURCES.resolve(folder), ".java")) {
            code.add(Files.readString(file));
        }
        return code;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
