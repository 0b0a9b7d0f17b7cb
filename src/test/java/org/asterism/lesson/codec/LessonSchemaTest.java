package org.asterism.lesson.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.asterism.lesson.Check;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.play.EventKind;
import org.asterism.parameter.Declaration;
import org.asterism.session.plan.SessionSchema;
import org.asterism.workspace.codec.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The published schema says what the reader does. */
class LessonSchemaTest {
    private static final String SCHEMA = "/org/asterism/lesson/lesson.schema.json";

    static List<Path> shipped() {
        return Lessons.files();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedLessonsAreWhatTheSchemaDescribes(Path file) throws IOException {
        assertThat(complaints(Files.readString(file))).isEmpty();
        assertThat(complaints(LessonFile.text(LessonFile.read(file)))).isEmpty();
    }

    @Test
    void everyKeyIsInTheSchema() throws IOException {
        assertThat(complaints(Examples.FULL)).isEmpty();
    }

    @Test
    void theSchemaKnowsEveryWordOfTheReader() throws IOException {
        try (InputStream input = LessonSchemaTest.class.getResourceAsStream(SCHEMA)) {
            JsonNode schema = Json.read(Objects.requireNonNull(input));
            assertThat(words(schema.at("/$defs/check/properties/measure/enum")))
                    .containsExactlyElementsOf(Stream.of(Check.Measure.values())
                            .map(Declaration::text)
                            .toList());
            assertThat(words(schema.at("/$defs/show/properties/with/items/enum")))
                    .containsExactlyElementsOf(Stream.of(Exhibit.Show.values())
                            .map(Declaration::text)
                            .toList());
            assertThat(words(schema.at("/$defs/show/properties/at/oneOf/1/enum")))
                    .containsExactlyElementsOf(Stream.concat(
                                    Stream.of("start", "end"),
                                    Stream.of(EventKind.values()).map(EventKind::id))
                            .toList());
        }
    }

    /** What a schema can tell is refused by both; what needs the program, such as names of samples, by the reader alone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "format": "asterism-lesson" | "format": "asterism-session"
            "version": 1                | "version": 2
            "id": "every-key"           | "id": "Every Key"
            "title": "Every key"        | "titel": "Every key"
            "author": "A. Teacher"      | "author": "  "
            "author": "A. Teacher"      | "author": 12
            "minutes": 15               | "minutes": 15.5
            "minutes": 15               | "minutes": 0
            "k": 3                      | "k": [3]
            "at": "first-noise"         | "at": "first-nose"
            "at": "first-noise"         | "at": -1
            "ambiguity",                | "ambiguety",
            "choice": "Which?"          | "chois": "Which?"
            "answer": 1                 | "answer": "1"
            "sample": "iris"            | "sample": "iris", "generator": "moons"
            "standardized": true        | "standardised": true
            "data/heights.csv"          | "../heights.csv"
            "data/heights.csv"          | "/etc/passwd"
            "measure": "clusters"       | "measure": "cluster"
            "number": 2                 | "number": 0
            "at-least": 0.95            | "at-least": "much"
            """)
    void whatIsBrokenIsRefusedByBoth(String good, String bad) throws IOException {
        assertThat(Examples.FULL).contains(good);
        String text = Examples.FULL.replace(good, bad);
        Path file = Files.createTempFile("lesson", ".json");
        try {
            Files.writeString(file, text);
            assertThat(LessonFile.check(file)).isNotEmpty();
            assertThat(complaints(text)).isNotEmpty();
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<String> complaints(String text) throws IOException {
        return SessionSchema.complaints("lesson", SCHEMA, Json.read(text.getBytes(StandardCharsets.UTF_8)));
    }
}
