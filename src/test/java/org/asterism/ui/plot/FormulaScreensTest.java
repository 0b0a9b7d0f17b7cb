package org.asterism.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.asterism.lesson.text.Formula;
import org.asterism.report.Png;
import org.asterism.ui.theme.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of formulas that lessons use, for people to look at. */
@Tag("screens")
class FormulaScreensTest {
    private static final List<String> FORMULAS = List.of(
            "J = \\sum_{j=1}^{k} \\sum_{x_i \\in C_j} \\|x_i - \\mu_j\\|^2",
            "\\mu_j = \\frac{1}{|C_j|} \\sum_{x_i \\in C_j} x_i",
            "s(i) = \\frac{b(i) - a(i)}{\\max\\{a(i), b(i)\\}}",
            "\\text{ARI} = \\frac{\\text{RI} - E[\\text{RI}]}{\\max(\\text{RI}) - E[\\text{RI}]}",
            "\\gamma_{ij} = \\frac{\\pi_j \\, \\mathcal{N}(x_i \\mid \\mu_j, \\Sigma_j)}{\\sum_{l=1}^{k} \\pi_l \\, \\mathcal{N}(x_i"
                    + " \\mid \\mu_l, \\Sigma_l)}",
            "N_\\varepsilon(p) = \\{ q \\in D \\mid d(p, q) \\le \\varepsilon \\}",
            "d(x, y) = \\sqrt{\\sum_{i=1}^{d} (x_i - y_i)^2}",
            "\\hat{k} = \\arg\\max_{k} \\bar{s}_k, \\quad \\vec{v} \\ne \\tilde{w}^{\\prime}, \\quad A \\cup B \\cap C \\subset D",
            "d_{\\min}(A, B) = \\min_{a \\in A,\\, b \\in B} d(a, b)",
            "\\left( \\frac{\\sqrt{a^2 + b^2}}{2} \\right)^2 \\approx \\left[ \\prod_{i=1}^n x_i^{\\alpha_i} \\right] \\to \\infty",
            "L(\\theta) = \\sum_{i=1}^{n} \\log \\sum_{j=1}^{k} \\pi_j \\, p(x_i \\mid \\theta_j) - \\left\\| \\frac{w}{2} \\right\\|",
            "f_{\\text{spread}} \\times 10^{-3} + y_j^{2} g_q \\cdot \\lfloor x \\rfloor \\sim \\left\\{ \\frac{p}{q} \\right\\}");

    @ParameterizedTest
    @CsvSource({"LIGHT, 1", "DARK, 1", "LIGHT, 1.5"})
    void formulas(Theme theme, double scale) throws IOException, TimeoutException {
        FxToolkit.registerPrimaryStage();
        WritableImage image = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            VBox box = new VBox(12);
            box.setPadding(new Insets(16));
            FORMULAS.forEach(source -> {
                Formula formula = Formula.of(source);
                assertThat(formula.problems()).isEmpty();
                Text before = new Text("In a line ");
                Text after = new Text(" and on.");
                before.setStyle("-fx-fill: -color-fg-default");
                after.setStyle("-fx-fill: -color-fg-default");
                box.getChildren().add(new TextFlow(before, new FormulaView(formula, false), after));
                box.getChildren().add(new FormulaView(formula, true));
            });
            Scene scene = new Scene(box);
            theme.dress(scene, scale);
            return scene.snapshot(null);
        }));
        Path file = Path.of(
                "target", "screens", "formulas-" + theme.name().toLowerCase(Locale.ROOT) + "-" + scale + ".png");
        Files.createDirectories(file.getParent());
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        Png.write(argb, width, height, file);
    }
}
