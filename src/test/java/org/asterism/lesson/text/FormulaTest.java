package org.asterism.lesson.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.asterism.lesson.text.Term.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
    private static final String[] PIECES = {
        "{",
        "}",
        "_",
        "^",
        "\\frac",
        "\\sqrt",
        "\\left(",
        "\\right)",
        "\\right",
        "\\sum",
        "\\text{",
        "x",
        "2",
        " ",
        "\\",
        "$",
        "'",
        "\\hat",
        "\\|",
        "\\rightarrow",
        "\\operatorname*",
        "\\mathbf",
        "é",
        "\uD83D",
        "\uDE00",
        "~",
        "&",
        "\n"
    };

    @Test
    void readsTheSumOfSquaresOfKMeans() {
        Formula formula = Formula.of("\\sum_{i=1}^{n} \\|x_i - \\mu\\|^2");
        assertThat(formula.problems()).isEmpty();
        Term.Row row = (Term.Row) formula.root();
        Term.Scripts sum = (Term.Scripts) row.terms().getFirst();
        assertThat(sum.base()).isEqualTo(new Term.Operator("∑", true, true));
        assertThat(sum.above()).isEqualTo(new Term.Sign("n", Kind.VARIABLE));
        assertThat(row.terms().getLast())
                .isEqualTo(new Term.Scripts(new Term.Sign("‖", Kind.PLAIN), null, new Term.Sign("2", Kind.PLAIN)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\frac{a+b}{2}|(a plus b) over 2",
                "x^2|x squared",
                "\\mu_k|mu sub k",
                "\\sum_{i=1}^n x_i|the sum over i equals 1 to n of x sub i",
                "\\sqrt{2}|the square root of 2",
                "\\arg\\min_k d|arg the min over k of d",
                "\\hat{y} \\in \\{0, 1\\}|y hat in { 0 , 1 }",
                "a \\rightarrow b'|a to b prime",
                "\\varepsilon \\ge 0 \\text{ and } m \\le \\infty|ε at least 0 and m at most infinity",
            })
    void saysItInWords(String source, String words) {
        assertThat(Formula.of(source).problems()).isEmpty();
        assertThat(Formula.of(source).words()).isEqualTo(words.replace("ε", "epsilon"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\frac{1}{2|a brace is not closed",
                "a}|a brace is closed that was not opened",
                "\\fraction{1}{2}|\\fraction is not known",
                "x_|after _ something is missing",
                "x_1_2|two _ stand at one term; braces say which is meant",
                "\\left( x|\\left stands without \\right",
                "x \\right)|\\right stands without \\left",
                "\\left x \\right)|after \\left a bracket is missing, or . for none",
                "\\text x|after \\text words in braces are missing",
                "50 %|the sign % needs a \\ before it",
                "\\|after \\ a name is missing",
            })
    void saysWhyItCannotBeRead(String source, String problem) {
        Formula formula = Formula.of(source);
        assertThat(formula.problems()).containsExactly(problem);
        assertThat(formula.root()).isEqualTo(new Term.Words(source));
        assertThat(formula.words()).isEqualTo(source);
    }

    @Test
    void whatIsNestedTooDeeplyIsRefused() {
        assertThat(Formula.of("{".repeat(100_000)).problems()).containsExactly("it is nested too deeply");
        assertThat(Formula.of("\\hat".repeat(100_000)).problems()).containsExactly("it is nested too deeply");
    }

    @Test
    void noTextMakesItFail() {
        SplittableRandom random = new SplittableRandom(8);
        for (int run = 0; run < 20_000; run++) {
            StringBuilder source = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                source.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Formula formula = Formula.of(source.toString());
            assertThat(formula.source()).isEqualTo(source.toString());
            assertThat(formula.words()).isNotNull();
            assertThat(formula.problems()).isIn(List.of(), formula.problems());
        }
    }
}
