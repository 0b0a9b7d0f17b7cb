package org.asterism.session.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {
    private static final List<String> HOSTILE = List.of(
            "../../etc/passwd",
            "..",
            ".",
            "a/b",
            "a\\b",
            "C:",
            "con",
            "NUL",
            "com1",
            "p01",
            "P01",
            "p 01",
            "p-01",
            "*?",
            "Ünal",
            "ünal",
            "山田",
            "田山",
            "🦊",
            "x".repeat(80),
            "x".repeat(79),
            "-rf",
            "~",
            "a.b",
            "a.b.jsonl",
            "%00");

    @Test
    void everyIdHasASafeFileOfItsOwn() {
        Set<String> stems = new HashSet<>();
        for (String id : HOSTILE) {
            String stem = new Person(id).stem();
            assertThat(stem).matches("[a-z0-9_~-]{1,60}");
            assertThat(stem).doesNotMatch("con|nul|com1");
            assertThat(stems.add(stem.toLowerCase(Locale.ROOT))).as(id).isTrue();
        }
        assertThat(new Person("p01").stem()).isEqualTo("p01");
    }

    @Test
    void anIdIsTheSameHoweverItsLettersAreComposed() {
        assertThat(new Person("U\u0308nal ")).isEqualTo(new Person("\u00dcnal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\nb", "a\u0000b", "a\u202eb", "a\u200bb"})
    void anIdThatNobodyCanReadIsRefused(String id) {
        assertThatThrownBy(() -> new Person(id))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(id.isBlank() ? "A person needs an id" : "An id is one line of characters");
    }

    @Test
    void anEndlessIdIsRefused() {
        assertThatThrownBy(() -> new Person("x".repeat(81)))
                .hasMessage("An id has at most 80 characters, but this has 81.");
    }
}
