package org.asterism.report.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.asterism.lesson.text.Formula;
import org.asterism.report.draw.TextStyle.Weight;
import org.asterism.report.font.Typeface;
import org.asterism.report.formula.FormulaBox.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes are of Inter 4; the numbers of this class are those that were looked at in pictures. */
class FormulaBoxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x|false",
                "\\frac{1}{2}|false",
                "\\frac{1}{2}|true",
                "\\sum_{i=1}^n x_i^2|true",
                "\\sum_{i=1}^n x_i^2|false",
                "\\sqrt{a^2 + b^2}|false",
                "\\left( \\frac{a}{b} \\right)|true",
                "\\hat{\\mu}_k|false",
                "x \\in A \\cup B|false",
            })
    void scalesWithTheTypeSize(String source, boolean display) {
        FormulaBox one = FormulaBox.of(Formula.of(source), 10, display);
        FormulaBox two = FormulaBox.of(Formula.of(source), 20, display);
        assertThat(two.width()).isCloseTo(2 * one.width(), within(1e-9));
        assertThat(two.ascent()).isCloseTo(2 * one.ascent(), within(1e-9));
        assertThat(two.descent()).isCloseTo(2 * one.descent(), within(1e-9));
    }

    @Test
    void lettersAreAsWideAsTheFontSays() {
        FormulaBox box = FormulaBox.of(Formula.of("\\text{noise}"), 16, false);
        assertThat(box.width()).isEqualTo(Typeface.of(Weight.REGULAR).width("noise", 16));
        assertThat(box.items()).containsExactly(new Item.Letters("noise", 0, 0, 16, FormulaBox.Cut.UPRIGHT));
    }

    @Test
    void aFractionStandsOnTheAxis() {
        FormulaBox box = FormulaBox.of(Formula.of("\\frac{a}{bb}"), 10, true);
        Item.Line line = (Item.Line) box.items().getFirst();
        assertThat(line.path().y(0)).isEqualTo(-10 * Extents.AXIS);
        assertThat(line.path().x(1)).isEqualTo(box.width());
        Item.Letters over = (Item.Letters) box.items().get(1);
        Item.Letters under = (Item.Letters) box.items().get(2);
        assertThat(over.y()).isLessThan(-3.6);
        assertThat(under.y()).isGreaterThan(0);
    }

    @Test
    void limitsStandAboveAndBelowOnlyWhereThereIsRoom() {
        Formula sum = Formula.of("\\sum_{i=1}^n");
        FormulaBox line = FormulaBox.of(sum, 10, false);
        FormulaBox display = FormulaBox.of(sum, 10, true);
        assertThat(display.height()).isGreaterThan(1.4 * line.height());
        assertThat(display.width()).isLessThan(line.width());
    }

    @Test
    void aBinarySignHasRoomAndASignOfANumberHasNone() {
        double minus = FormulaBox.of(Formula.of("a-b"), 18, false).width();
        double letters = FormulaBox.of(Formula.of("ab"), 18, false).width();
        double sign = FormulaBox.of(Formula.of("-b"), 18, false).width();
        double b = FormulaBox.of(Formula.of("b"), 18, false).width();
        double glyph = Typeface.of(Weight.REGULAR).width("−", 18);
        assertThat(minus - letters).isCloseTo(glyph + 8 - 0.36, within(1e-9));
        assertThat(sign - b).isCloseTo(glyph + 0.36, within(1e-9));
    }

    @Test
    void whatCannotBeReadIsItsSource() {
        FormulaBox box = FormulaBox.of(Formula.of("\\oops"), 10, true);
        assertThat(box.items()).containsExactly(new Item.Letters("$\\oops$", 0, 0, 10, FormulaBox.Cut.UPRIGHT));
    }
}
