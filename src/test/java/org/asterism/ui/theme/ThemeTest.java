package org.asterism.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Text can be read on what is behind it in every theme, by the formula of WCAG 2. */
class ThemeTest {
    /** Text, and what it stands on somewhere in the window. */
    private static final List<List<String>> PAIRS = List.of(
            List.of("-color-fg-default", "-color-bg-default"),
            List.of("-color-fg-default", "-color-bg-subtle"),
            List.of("-color-fg-default", "-color-accent-subtle"),
            List.of("-color-fg-default", "-color-neutral-subtle"),
            List.of("-color-fg-default", "-color-warning-subtle"),
            List.of("-color-fg-default", "-color-danger-subtle"),
            List.of("-color-fg-muted", "-color-bg-default"),
            List.of("-color-fg-muted", "-color-bg-subtle"),
            List.of("-color-fg-emphasis", "-color-accent-emphasis"),
            List.of("-color-accent-fg", "-color-bg-default"),
            List.of("-color-danger-fg", "-color-bg-default"));

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource
    void textCanBeRead(Theme theme) {
        double least = theme == Theme.HIGH_CONTRAST ? 7 : 4.5;
        Map<String, Color> colors = colors(theme);
        Color ground = colors.get("-color-bg-default");
        for (List<String> pair : PAIRS) {
            Color behind = over(colors.get(pair.getLast()), ground);
            assertThat(contrast(over(colors.get(pair.getFirst()), behind), behind))
                    .as("%s on %s", pair.getFirst(), pair.getLast())
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void bordersAndFocusAreSeenInHighContrast() {
        Map<String, Color> colors = colors(Theme.HIGH_CONTRAST);
        Color ground = colors.get("-color-bg-default");
        for (String line : List.of("-color-border-default", "-color-border-muted", "-color-accent-emphasis")) {
            assertThat(contrast(colors.get(line), ground)).as(line).isGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void everyLengthIsScaledAndNothingElse() {
        assertThat(ScaledSheet.scaled(
                        ".a { -fx-padding: 4 10px 6 1em; -fx-opacity: 0.5; -fx-min-width: -1; -fx-border-insets: -2; }",
                        2))
                .isEqualTo(
                        ".a { -fx-padding: 8.000px 20.00px 12.00px 1em; -fx-opacity: 0.5; -fx-min-width: -1; -fx-border-insets: -4.000px; }");
        assertThat(ScaledSheet.scaled(
                        ".b { -fx-font-size: 13px; -fx-effect: dropshadow(gaussian, red, 4, 0, 0, 2); }", 1.5))
                .isEqualTo(".b { -fx-font-size: 19.50px; -fx-effect: dropshadow(gaussian, red, 4, 0, 0, 2); }");
    }

    /** What the looked-up colours come to in a theme. */
    private static Map<String, Color> colors(Theme theme) {
        List<String> names = Stream.concat(
                        PAIRS.stream().flatMap(List::stream), Stream.of("-color-border-default", "-color-border-muted"))
                .distinct()
                .toList();
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            StackPane root = new StackPane();
            names.forEach(name -> {
                Region patch = new Region();
                patch.setId(name);
                patch.setStyle("-fx-background-color: " + name + ";");
                root.getChildren().add(patch);
            });
            theme.dress(new Scene(root));
            root.applyCss();
            return root.getChildren().stream().collect(Collectors.toMap(Node::getId, ThemeTest::color));
        }));
    }

    private static Color color(Node patch) {
        return (Color) ((Region) patch).getBackground().getFills().getFirst().getFill();
    }

    private static Color over(Color color, Color ground) {
        return ground.interpolate(Color.color(color.getRed(), color.getGreen(), color.getBlue()), color.getOpacity());
    }

    private static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
