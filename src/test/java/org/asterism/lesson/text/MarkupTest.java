package org.asterism.lesson.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    private static final String[] PIECES = {
        "word", " ", "\n", "\n\n", "*", "**", "`", "$", "$$", "- ", "# ", "\\", "[", "](", ")", "x_2", "\r\n", "\uD83D"
    };

    @Test
    void readsBlocks() {
        Markup text = Markup.of("""
                # Why
                One line
                and the next.

                - first
                - second **entry**
                  goes on
                $$\\sum_i x_i$$
                After.
                """);
        assertThat(text.blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Heading", "Paragraph", "Bullets", "Display", "Paragraph");
        assertThat(text.words())
                .isEqualTo(
                        "Why\nOne line and the next.\nfirst\nsecond entry goes on\nthe sum over i of x sub i\nAfter.");
        assertThat(text.problems()).isEmpty();
    }

    @Test
    void readsMarksWithinALine() {
        assertThat(line("A **bold *both*** `k = 3` and $k$ [here](https://example.org)."))
                .containsExactly(
                        new Inline.Plain("A "),
                        new Inline.Bold(List.of(
                                new Inline.Plain("bold "), new Inline.Slanted(List.of(new Inline.Plain("both"))))),
                        new Inline.Plain(" "),
                        new Inline.Code("k = 3"),
                        new Inline.Plain(" and "),
                        new Inline.Formal(Formula.of("k")),
                        new Inline.Plain(" "),
                        new Inline.Plain("here"),
                        new Inline.Plain("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 * 4 * 5",
                "it costs $5 and $ 6",
                "an open **mark",
                "an open `code",
                "[not a link]",
                "a_b_c",
                "#hash",
                "back\\slash"
            })
    void whatIsNoMarkIsShownAsTyped(String text) {
        assertThat(line(text)).containsExactly(new Inline.Plain(text));
    }

    @Test
    void aBackslashTakesTheMeaning() {
        assertThat(line("\\*plain\\* \\$5\\$ \\`x\\`")).containsExactly(new Inline.Plain("*plain* $5$ `x`"));
    }

    @Test
    void saysOnWhichLineAFormulaCannotBeRead() {
        Markup text = Markup.of("One.\n\nTwo $\\oops$.\n- three\n- four $x_$\n");
        assertThat(text.problems())
                .containsExactly(
                        new Markup.Problem(3, "The formula \\oops cannot be read: \\oops is not known."),
                        new Markup.Problem(5, "The formula x_ cannot be read: after _ something is missing."));
    }

    @Test
    void noTextMakesItFail() {
        SplittableRandom random = new SplittableRandom(11);
        for (int run = 0; run < 20_000; run++) {
            StringBuilder source = new StringBuilder();
            for (int i = random.nextInt(16); i >= 0; i--) {
                source.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(Markup.of(source.toString()).words()).isNotNull();
        }
    }

    private static List<Inline> line(String text) {
        Block only = Markup.of(text).blocks().getFirst();
        return ((Block.Paragraph) only).parts();
    }
}
