package org.asterism.ui.plot;

import java.util.List;
import javafx.beans.Observable;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.asterism.report.Palette;
import org.asterism.report.PlotTheme;
import org.asterism.ui.plot.layer.Paints;

/** The colours and the font that a plot takes from the style sheet: {@code -plot-background} and so on. */
final class PlotColors {
    private static final StyleablePropertyFactory<PlotRegion> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    /** The size of the font at which text in plots has its usual size. */
    private static final double USUAL_FONT = 13;

    private static final double GRID_STRENGTH = 0.5;

    private final StyleableProperty<Color> background;
    private final StyleableProperty<Color> foreground;
    private final StyleableProperty<Color> muted;
    private final StyleableProperty<Color> grid;
    private final StyleableProperty<Color> border;
    private final StyleableProperty<Color> accent;
    private final StyleableProperty<Font> font;

    PlotColors(PlotRegion plot, Runnable changed) {
        PlotTheme initial = PlotTheme.LIGHT;
        background = color(plot, "background", initial.background(), changed);
        foreground = color(plot, "foreground", initial.foreground(), changed);
        muted = color(plot, "muted", initial.muted(), changed);
        grid = color(plot, "grid", initial.grid(), changed);
        border = color(plot, "border", initial.border(), changed);
        accent = color(plot, "accent", initial.accent(), changed);
        font = FACTORY.createStyleableFontProperty(
                plot, "plotFont", "-fx-font", p -> p.colors().font, Font.getDefault(), true);
        ((Observable) font).addListener(_ -> changed.run());
    }

    static List<CssMetaData<? extends Styleable, ?>> metaData() {
        return FACTORY.getCssMetaData();
    }

    PlotTheme theme() {
        int ground = Paints.argb(background.getValue());
        return new PlotTheme(
                ground,
                over(foreground, ground),
                over(muted, ground),
                Palette.mix(ground, over(grid, ground), GRID_STRENGTH),
                over(border, ground),
                over(accent, ground),
                font.getValue().getSize() / USUAL_FONT);
    }

    String family() {
        return font.getValue().getFamily();
    }

    /** The colour as it looks on the ground where it is translucent. */
    private static int over(StyleableProperty<Color> property, int ground) {
        Color color = property.getValue();
        return Palette.mix(ground, Paints.argb(color), color.getOpacity());
    }

    private StyleableProperty<Color> color(PlotRegion plot, String name, int initial, Runnable changed) {
        StyleableProperty<Color> property = FACTORY.createStyleableColorProperty(
                plot, name, "-plot-" + name, p -> p.colors().get(name), Paints.of(initial));
        ((Observable) property).addListener(_ -> changed.run());
        return property;
    }

    private StyleableProperty<Color> get(String name) {
        return switch (name) {
            case "background" -> background;
            case "foreground" -> foreground;
            case "muted" -> muted;
            case "grid" -> grid;
            case "border" -> border;
            default -> accent;
        };
    }
}
