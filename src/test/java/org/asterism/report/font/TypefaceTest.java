package org.asterism.report.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.asterism.report.draw.TextStyle.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {
    private final Typeface regular = Typeface.of(Weight.REGULAR);

    @Test
    void textIsAsWideAsItsGlyphs() {
        double letters = regular.width(regular.glyph('a')) + regular.width(regular.glyph('µ'));
        assertThat(regular.width("aµ", 20)).isCloseTo(20 * letters, within(1e-9));
        assertThat(regular.width("", 20)).isZero();
        assertThat(regular.width("Wide", 12)).isBetween(24.0, 36.0);
        assertThat(regular.width("ill", 12)).isLessThan(regular.width("WWW", 12) / 3);
    }

    @ParameterizedTest
    @EnumSource
    void lettersOfEuropeAndSignsOfMathematicsAreThere(Weight weight) {
        assertThat("Größe µ → ≤ Ж Ω".codePoints().map(Typeface.of(weight)::glyph))
                .doesNotContain(0);
    }

    @Test
    void aCharacterWithoutGlyphHasTheFirst() {
        assertThat(regular.glyph('日')).isZero();
        assertThat(regular.glyph(0x10FFFF)).isZero();
    }

    @Test
    void lettersStandBetweenDescentAndAscent() {
        assertThat(regular.ascent()).isCloseTo(0.969, within(1e-3));
        assertThat(regular.descent()).isCloseTo(0.241, within(1e-3));
        assertThat(regular.capHeight()).isCloseTo(0.727, within(1e-3));
        assertThat(regular.box()[3]).isGreaterThan(regular.ascent());
    }

    @Test
    void outlinesThatAreNotAskedForAreEmpty() {
        BitSet all = new BitSet();
        all.set(0, 1 << 16);
        byte[] whole = regular.outlines(all);
        BitSet one = new BitSet();
        one.set(regular.glyph('A'));
        byte[] part = regular.outlines(one);
        assertThat(part).hasSameSizeAs(whole);
        int changed = 0;
        for (int i = 0; i < whole.length; i++) {
            if (part[i] != whole[i]) {
                assertThat(part[i]).isEqualTo((byte) 14);
                changed++;
            }
        }
        assertThat(changed).isBetween(whole.length / 4, whole.length);
    }
}
