package org.asterism.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.asterism.catalog.Algorithms;
import org.asterism.parameter.Declaration;
import org.junit.jupiter.api.Test;

class ParameterModelTest {
    private final ParameterModel k = parameter("k-means", "k");
    private final ParameterModel epsilon = parameter("dbscan", "epsilon");

    @Test
    void startsAtTheDefault() {
        assertThat(k.textProperty().get()).isEqualTo("3");
        assertThat(epsilon.textProperty().get()).isEqualTo("0.5");
        assertThat(k.problemProperty().get()).isEmpty();
    }

    @Test
    void wholeNumbersStepByOneWithinTheirRange() {
        k.step(2);
        assertThat(k.textProperty().get()).isEqualTo("5");
        k.step(-100);
        assertThat(k.textProperty().get())
                .isEqualTo(Long.toString((long) k.declaration().min()));
        k.step(Integer.MAX_VALUE);
        assertThat(k.problemProperty().get()).isEmpty();
        assertThat(k.textProperty().get())
                .isEqualTo(Long.toString((long) k.declaration().max()));
    }

    @Test
    void otherNumbersStepByAQuarterAndStayAboveTheirBound() {
        epsilon.step(1);
        assertThat(epsilon.textProperty().get()).isEqualTo("0.625");
        epsilon.step(-1);
        assertThat(epsilon.textProperty().get()).isEqualTo("0.5");
        epsilon.textProperty().set("0.0001");
        epsilon.step(-1);
        assertThat(Double.parseDouble(epsilon.textProperty().get())).isBetween(0.00007, 0.00009);
        epsilon.step(-3000);
        assertThat(epsilon.problemProperty().get()).isEmpty();
    }

    @Test
    void whatIsNoValueIsSaidAndSteppingMendsIt() {
        k.textProperty().set("many");
        assertThat(k.problemProperty().get()).contains("many").endsWith(".");
        k.textProperty().set("0");
        assertThat(k.problemProperty().get()).contains("0");
        k.textProperty().set(" 4 ");
        assertThat(k.problemProperty().get()).isEmpty();
        k.textProperty().set("");
        k.step(1);
        assertThat(k.textProperty().get()).isEqualTo("3");
        assertThat(k.problemProperty().get()).isEmpty();
    }

    private static ParameterModel parameter(String algorithm, String option) {
        Declaration declaration = Algorithms.schema(algorithm).declarations().stream()
                .filter(candidate -> candidate.option().equals(option))
                .findFirst()
                .orElseThrow();
        return new ParameterModel(declaration);
    }
}
